import type pg from 'pg';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepOpenings, type OpeningRule } from '../../src/openings.ts';
import { keepTexts } from '../../src/texts.ts';

interface ResourceEntry {
  slug: string;
  kind: 'person' | 'interpreter' | 'space';
  organisation: string;
  names: Record<Locale, string>;
  roles?: Record<Locale, string>;
  languages?: string[];
  room: string;
  opening?: OpeningRule[];
  example?: boolean;
}

interface ServiceEntry {
  slug: string;
  organisation: string;
  kind: 'consultation' | 'room-session' | 'group-visit';
  minutes: number;
  stepMinutes?: number;
  bufferBefore: number;
  bufferAfter: number;
  noticeMinutes: number;
  horizonDays: number;
  places?: number;
  mostRepeats?: number;
  languages: string[];
  channels: string[];
  adjustments: string[];
  offers: OfferEntry[];
}

interface OfferEntry {
  room: string;
  /** All of them are claimed. */
  resources: string[];
  /** One of them is claimed beside the others. */
  choices?: string[];
}

type ServiceTexts = Record<'title' | 'summary' | 'awaits', string>;

/** Always open: the room around a space decides, which every offer needs. */
const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));

/** What coordinators have made or changed stays as it is. */
const isKeptByHand = async (client: pg.Client, table: 'service' | 'resource', slug: string): Promise<boolean> => {
  const sql = `select from ${table} where slug = $1 and exists (select from audit where subject_id = ${table}.id
    and (code like 'service.%' or code like 'diary.%'))`;
  return (await client.query(sql, [slug])).rowCount === 1;
};

/** Over `service`. */
const KEPT_BY_HAND = `exists (select from audit where subject_id = service.id and code like 'service.%')`;

/** People and spaces of `resources.yaml`, services of `services.yaml`, and who offers what where. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const resource of content.yaml<ResourceEntry[]>('resources.yaml'))
    if (!(await isKeptByHand(client, 'resource', resource.slug))) await keepResource(client, resource);
  await client.query(`update service set is_active = false where not ${KEPT_BY_HAND}`);
  await client.query(
    `update offer set is_active = false from service where service.id = service_id and not ${KEPT_BY_HAND}`,
  );
  for (const [position, service] of content.yaml<ServiceEntry[]>('services.yaml').entries()) {
    if (await isKeptByHand(client, 'service', service.slug)) continue;
    const id = await keepService(client, service, position);
    const texts = new Map(
      locales.map((each) => [each, content.yaml<ServiceTexts>(`services/${service.slug}/${each}.yaml`)]),
    );
    await keepTexts(client, id, (locale) => trimmed(texts.get(locale)));
    for (const offer of service.offers) await keepOffer(client, id, offer);
  }
}

function trimmed({ title, summary, awaits }: ServiceTexts = { title: '', summary: '', awaits: '' }): ServiceTexts {
  return { title: title.trim(), summary: summary.trim(), awaits: awaits.trim() };
}

async function keepResource(client: pg.Client, entry: ResourceEntry): Promise<void> {
  const { slug, kind, organisation, room, languages = [], example = false } = entry;
  const { rows } = await client.query<{ id: string }>(
    `insert into resource (slug, kind, organisation_id, room_id, zone, languages, is_example, video_url, within_id)
     select $1, $2, organisation.id, room.id, room.zone, $5, $6,
       case when $2 = 'person' and $6 then 'https://meet.example.org/' || $1 end,
       case when $2 = 'space' then (select id from resource whole where whole.slug = 'room:' || room.slug) end
     from organisation, room where organisation.slug = $3 and room.slug = $4
     on conflict (slug) do update set kind = excluded.kind, organisation_id = excluded.organisation_id,
       room_id = excluded.room_id, zone = excluded.zone, languages = excluded.languages,
       is_example = excluded.is_example, video_url = excluded.video_url, within_id = excluded.within_id
     returning id`,
    [slug, kind, organisation, room, languages, example],
  );
  if (!rows[0]) throw new Error(`resources.yaml: ${slug} has an unknown organisation or room`);
  await keepTexts(client, rows[0].id, (locale) => ({
    name: entry.names[locale],
    ...(entry.roles && { role: entry.roles[locale] }),
  }));
  await keepOpenings(client, rows[0].id, entry.opening ?? ALWAYS);
}

async function keepService(client: pg.Client, service: ServiceEntry, position: number): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into service (slug, organisation_id, kind, position, minutes, step_minutes, buffer_before, buffer_after,
       notice_minutes, horizon_days, languages, channels, adjustments, places, most_repeats)
     select $1, organisation.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
     from organisation where organisation.slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, kind = excluded.kind,
       position = excluded.position, minutes = excluded.minutes, step_minutes = excluded.step_minutes,
       buffer_before = excluded.buffer_before, buffer_after = excluded.buffer_after,
       notice_minutes = excluded.notice_minutes, horizon_days = excluded.horizon_days,
       languages = excluded.languages, channels = excluded.channels, adjustments = excluded.adjustments,
       places = excluded.places, most_repeats = excluded.most_repeats, is_active = true
     returning id`,
    [
      service.slug,
      service.organisation,
      service.kind,
      position,
      service.minutes,
      service.stepMinutes ?? stepOf(service),
      service.bufferBefore,
      service.bufferAfter,
      service.noticeMinutes,
      service.horizonDays,
      service.languages,
      service.channels,
      service.adjustments,
      service.places ?? 1,
      service.mostRepeats ?? 1,
    ],
  );
  if (!rows[0]) throw new Error(`services.yaml: there is no organisation "${service.organisation}"`);
  return rows[0].id;
}

/** Starts that are easy to keep in mind: on the hour where a visit with its buffers fills it, else every half hour. */
function stepOf({ minutes, bufferBefore, bufferAfter }: ServiceEntry): number {
  return (bufferBefore + minutes + bufferAfter) % 60 === 0 ? 60 : 30;
}

/** The room has to be open whoever is consulted in it; it is claimed only where the service names it. */
async function keepOffer(client: pg.Client, serviceId: string, offer: OfferEntry): Promise<void> {
  const { room, resources, choices = [] } = offer;
  const { rows } = await client.query<{ id: string }>(
    `insert into offer (service_id, room_id) select $1, id from room where slug = $2
     on conflict (service_id, room_id) do update set is_active = true returning id`,
    [serviceId, room],
  );
  if (!rows[0]) throw new Error(`services.yaml: there is no room "${room}"`);
  await client.query('delete from offer_resource where offer_id = $1', [rows[0].id]);
  const { rowCount } = await client.query(
    `insert into offer_resource (offer_id, resource_id, is_claimed, is_choice)
     select $1, id, slug = any($2::text[] || $4::text[]), slug = any($4::text[])
     from resource where slug = any($2::text[] || $4::text[]) or slug = 'room:' || $3`,
    [rows[0].id, resources, room, choices],
  );
  const needed = new Set([...resources, ...choices, `room:${room}`]);
  if (rowCount !== needed.size) throw new Error(`services.yaml: unknown resources among ${[...needed].join(', ')}`);
}
