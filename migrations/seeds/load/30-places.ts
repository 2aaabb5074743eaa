import type pg from 'pg';
import type { Locale } from '@inclusive/localisation/locale';
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
  story: string[];
  example?: boolean;
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
  story: Record<string, { title: string; text: string }>;
}

const sourceLocales = { LV: 'lv', LT: 'lt' } as const;

/** The sensory reading rooms of `rooms.yaml`, with opening hours and social stories. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const room of content.yaml<RoomEntry[]>('rooms.yaml')) {
    const textsIn = (locale: Locale) => content.yaml<RoomTexts>(`rooms/${room.slug}/${locale}.yaml`);
    const id = await keepRoom(client, room, textsIn(sourceLocales[room.country]).address);
    await keepTexts(client, id, (locale) => fieldsOf(textsIn(locale), room.story));
    await keepSteps(client, id, room.story, content);
    await keepOpenings(client, await keepResource(client, id, room), room.opening, room.exceptions);
  }
}

async function keepRoom(client: pg.Client, room: RoomEntry, address: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into room (slug, organisation_id, country, zone, lat, lon, has_exact_position, status, phone, email,
       features, languages, is_example, address)
     select $1, organisation.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
     from organisation where organisation.slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, country = excluded.country,
       zone = excluded.zone, lat = excluded.lat, lon = excluded.lon, has_exact_position = excluded.has_exact_position,
       status = excluded.status, phone = excluded.phone, email = excluded.email, features = excluded.features,
       languages = excluded.languages, is_example = excluded.is_example, address = excluded.address
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
    ],
  );
  if (!rows[0]) throw new Error(`rooms.yaml: there is no organisation "${room.organisation}"`);
  return rows[0].id;
}

function fieldsOf(texts: RoomTexts, steps: string[]): Texts {
  const senses = Object.entries(texts.senses).map(([sense, text]) => [`senses.${sense}`, text.trim()]);
  const story = steps.flatMap((step) => [
    [`story.${step}.title`, texts.story[step]?.title.trim() ?? ''],
    [`story.${step}.text`, texts.story[step]?.text.trim() ?? ''],
  ]);
  return {
    name: texts.name,
    library: texts.library,
    summary: texts.summary.trim(),
    gettingThere: texts.gettingThere.trim(),
    whatToExpect: texts.whatToExpect.trim(),
    kit: texts.kit.join('\n'),
    ...Object.fromEntries([...senses, ...story]),
  };
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
