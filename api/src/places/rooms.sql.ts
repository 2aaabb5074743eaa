import type { Locale } from '@inclusive/localisation/locale';
import { fieldOf, headingOf, joinFields, joinTexts, roomLocale as ownLocale, textOf } from '../shared/localised.ts';

const fields = ['name', 'library', 'summary'];
const texts = fields.map((field) => `${fieldOf(field, ownLocale, '$1')} as ${field}`).join(', ');

const collations: Record<Locale, string> = { lv: '"lv-x-icu"', lt: '"lt-x-icu"', en: '"en-x-icu"' };

/** Kilometres on the sphere; a point compared with itself may leave the domain of acos by a hair. */
const DISTANCE = `
  6371 * acos(least(1, greatest(-1,
    sin(radians($2)) * sin(radians(lat)) + cos(radians($2)) * cos(radians(lat)) * cos(radians(lon - $3))
  )))`;

/**
 * Rooms that are open to visitors first, then by distance where a point is given, else by name.
 * $1 locale, $2 lat, $3 lon, $4 ids of those that are wished for (null: all), $5 cursor, $6 limit.
 */
export function roomsSql(locale: Locale): string {
  const order = `place collate ${collations[locale]}`;
  return `
    with known as (
      select room.id, room.status, ${headingOf('room.id', ownLocale, '$1')} as name,
        case when $2::float8 is null then null else ${DISTANCE} end as distance
      from room
      where room.status <> 'draft' and ($4::uuid[] is null or id = any($4))
    ), placed as (
      select id, distance, (status = 'planned')::int || coalesce(to_char(distance, 'FM00000.000000'), name) as place
      from known
    ), page as (
      select * from placed where $5::text[] is null or (${order}, id) > ($5[1], $5[2]::uuid)
      order by ${order}, id
      limit $6
    )
    select room.id, slug, room.status, ${texts}, address, lat, lon, features, languages, distance as "distanceKm", place,
      (select count(*) from known) as total
    from page join room on room.id = page.id
    ${joinFields(fields, 'room.id', ownLocale, '$1')}
    order by ${order}, room.id`;
}

/** What rooms can be looked for by. $1 locale */
export const KNOWN = `
  select room.id, room.features, room.languages, room.profile, room.zone, coalesce((
    select jsonb_agg(jsonb_build_object('slug', service.slug, 'title', ${textOf('title', 'giver.source_locale', '$1')}))
    from offer join service on service.id = offer.service_id
    join organisation giver on giver.id = service.organisation_id
    ${joinTexts('service.id', 'giver.source_locale', '$1')}
    where offer.room_id = room.id and offer.is_active and service.is_active and room.status = 'open'
  ), '[]') as services
  from room where room.status <> 'draft'`;

const facts = `
  room.id, slug, room.status, address, lat, lon, has_exact_position as "hasExactPosition", is_example as "isExample",
  phone, email, features, languages, zone, ${ownLocale} as "ownLocale"`;

/** $1 locale, $2 slug, $3 easy language first. The fields as objects of texts are put together by the reader. */
export const ROOM = `
  select ${facts}, profile, kit, asked.fields as asked, own.fields as own, english.fields as english,
    (select fields from translation where $3 and owner_id = room.id and locale = $1 and variant = 'easy') as easy,
    array(select locale from translation where owner_id = room.id and variant = 'easy' order by 1) as "easyLanguages",
    coalesce((
      select jsonb_agg(jsonb_build_object('step', step, 'picture', picture) order by position)
      from room_step where room_id = room.id
    ), '[]') as steps
  from room
  ${joinTexts('room.id', ownLocale, '$1')}
  where slug = $2 and room.status <> 'draft'`;
