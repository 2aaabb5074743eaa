import type pg from 'pg';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepMedia } from '../../src/media-store.ts';
import { keepOpenings, type OpeningException, type OpeningRule } from '../../src/openings.ts';
import { keepTexts, type Texts } from '../../src/texts.ts';

interface RoomEntry {
  slug: string;
  organisation: string;
  country: 'LV' | 'LT';
  zone: string;
  lat: number;
  lon: number;
  coordinates: 'approximate' | 'exact';
  status: 'open' | 'planned';
  phone?: string;
  email?: string;
  features: string[];
  languages: string[];
  opening: OpeningRule[];
  exceptions: OpeningException[];
  profile: { usual: Record<string, number>; spans: { id: string }[] };
  kit: { id: string; kind: string; count?: number; lent?: boolean }[];
  story: string[];
  example?: boolean;
}

type Story = Record<string, { title: string; text: string }>;

interface EasyTexts {
  summary: string;
  gettingThere: string;
  story: Story;
}

interface RoomTexts {
  name: string;
  library: string;
  address: string;
  summary: string;
  gettingThere: string;
  whatToExpect: string;
  senses: Record<string, string>;
  kit: string[];
  kitNotes?: Record<string, string>;
  ways?: Record<string, string>;
  profile?: Record<string, string>;
  story: Story;
}

const sourceLocales = { LV: 'lv', LT: 'lt' } as const;

/** The sensory reading rooms of `rooms.yaml`, but for those that their libraries have changed since. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const room of content.yaml<RoomEntry[]>('rooms.yaml')) {
    if (await isKept(client, room.slug)) continue;
    const textsIn = (locale: Locale) => content.yaml<RoomTexts>(`rooms/${room.slug}/${locale}.yaml`);
    const id = await keepRoom(client, room, textsIn(sourceLocales[room.country]).address);
    await keepTexts(client, id, (locale) => fieldsOf(textsIn(locale), room));
    for (const locale of locales) await keepEasy(client, id, locale, easyIn(content, room, locale));
    await keepSteps(client, id, room.story, content);
    await keepOpenings(client, await keepResource(client, id, room), room.opening, room.exceptions);
  }
}

async function isKept(client: pg.Client, slug: string): Promise<boolean> {
  const { rowCount } = await client.query('select from room where slug = $1 and is_kept', [slug]);
  return rowCount === 1;
}

async function keepRoom(client: pg.Client, room: RoomEntry, address: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into room (slug, organisation_id, country, zone, lat, lon, has_exact_position, status, phone, email,
       features, languages, is_example, address, profile, kit)
     select $1, organisation.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
     from organisation where organisation.slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, country = excluded.country,
       zone = excluded.zone, lat = excluded.lat, lon = excluded.lon, has_exact_position = excluded.has_exact_position,
       status = excluded.status, phone = excluded.phone, email = excluded.email, features = excluded.features,
       languages = excluded.languages, is_example = excluded.is_example, address = excluded.address,
       profile = excluded.profile, kit = excluded.kit
     returning id`,
    [
      room.slug,
      room.organisation,
      room.country,
      room.zone,
      room.lat,
      room.lon,
      room.coordinates === 'exact',
      room.status,
      room.phone ?? null,
      room.email ?? null,
      room.features,
      room.languages,
      room.example ?? false,
      address,
      JSON.stringify(room.profile),
      JSON.stringify(room.kit.map(({ id, kind, count = null, lent = false }) => ({ id, kind, count, isLent: lent }))),
    ],
  );
  if (!rows[0]) throw new Error(`rooms.yaml: there is no organisation "${room.organisation}"`);
  return rows[0].id;
}

function fieldsOf(texts: RoomTexts, room: RoomEntry): Texts {
  const kit = room.kit.map(({ id }, index) => [`kit.${id}`, texts.kit[index] ?? '']);
  return {
    name: texts.name,
    library: texts.library,
    summary: texts.summary.trim(),
    gettingThere: texts.gettingThere.trim(),
    whatToExpect: texts.whatToExpect.trim(),
    ...Object.fromEntries(kit),
    ...named('way.', texts.ways),
    ...named('profile.', texts.profile),
    ...named('kit.', texts.kitNotes, '.note'),
    ...named('senses.', texts.senses),
    ...storyOf(texts.story, room.story),
  };
}

function named(prefix: string, texts: Record<string, string> = {}, suffix = ''): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [prefix + name + suffix, text.trim()]));
}

function storyOf(story: Story, steps: string[]): Texts {
  const told = steps.flatMap((step) => [
    [`story.${step}.title`, story[step]?.title.trim() ?? ''],
    [`story.${step}.text`, story[step]?.text.trim() ?? ''],
  ]);
  return Object.fromEntries(told) as Texts;
}

/** Steps that are alike in every room are told once. */
function easyIn(content: Content, room: RoomEntry, locale: Locale): Texts {
  const own = content.yaml<EasyTexts>(`rooms/${room.slug}/${locale}-easy.yaml`);
  const { story } = content.yaml<{ story: Story }>(`rooms/common/${locale}-easy.yaml`);
  return {
    summary: own.summary,
    gettingThere: own.gettingThere,
    ...storyOf({ ...story, ...own.story }, room.story),
  };
}

async function keepEasy(client: pg.Client, roomId: string, locale: Locale, fields: Texts): Promise<void> {
  await client.query(
    `insert into translation (owner_id, locale, variant, fields) values ($1, $2, 'easy', $3)
     on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed'`,
    [roomId, locale, JSON.stringify(fields)],
  );
}

async function keepSteps(client: pg.Client, roomId: string, steps: string[], content: Content): Promise<void> {
  await client.query('delete from room_step where room_id = $1', [roomId]);
  for (const [position, step] of steps.entries()) {
    const path = `story-media/${step}.svg`;
    const picture = content.has(path) ? keepMedia(content.bytes(path), path) : null;
    await client.query('insert into room_step (room_id, position, step, picture) values ($1, $2, $3, $4)', [
      roomId,
      position,
      step,
      picture,
    ]);
  }
}

/** A room is a resource too: it has opening hours, and some services claim it. */
async function keepResource(client: pg.Client, roomId: string, room: RoomEntry): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into resource (slug, kind, organisation_id, room_id, zone, languages, is_example)
     select $1, 'room', organisation_id, id, zone, languages, is_example from room where id = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, zone = excluded.zone,
       languages = excluded.languages, is_example = excluded.is_example
     returning id`,
    [`room:${room.slug}`, roomId],
  );
  return rows[0]?.id ?? '';
}
