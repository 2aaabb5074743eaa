import type { Locale } from '@inclusive/localisation/locale';
import { fieldOf, headingOf, joinFields, joinTexts, roomLocale as ownLocale } from '../shared/localised.ts';

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
 * $1 locale, $2 lat, $3 lon, $4 features, $5 language, $6 cursor, $7 limit.
 */
export function roomsSql(locale: Locale): string {
  const order = `place collate ${collations[locale]}`;
  return `
    with known as (
      select room.id, room.status, ${headingOf('room.id', ownLocale, '$1')} as name,
        case when $2::float8 is null then null else ${DISTANCE} end as distance
      from room
      where ($4::text[] is null or features @> $4) and ($5::text is null or languages @> array[$5])
    ), placed as (
      select id, distance, (status = 'planned')::int || coalesce(to_char(distance, 'FM00000.000000'), name) as place
      from known
    ), page as (
      select * from placed where $6::text[] is null or (${order}, id) > ($6[1], $6[2]::uuid)
      order by ${order}, id
      limit $7
    )
    select room.id, slug, room.status, ${texts}, address, lat, lon, features, languages, distance as "distanceKm", place,
      (select count(*) from known) as total
    from page join room on room.id = page.id
    ${joinFields(fields, 'room.id', ownLocale, '$1')}
    order by ${order}, room.id`;
}

/** $1 locale, $2 slug. The fields as objects of texts in three languages are put together by the reader. */
export const ROOM = `
  select room.id, slug, room.status, address, lat, lon, has_exact_position as "hasExactPosition", is_example as "isExample",
    phone, email, features, languages, zone, ${ownLocale} as "ownLocale",
    asked.fields as asked, own.fields as own, english.fields as english,
    coalesce((
      select jsonb_agg(jsonb_build_object('step', step, 'picture', picture) order by position)
      from room_step where room_id = room.id
    ), '[]') as steps
  from room
  ${joinTexts('room.id', ownLocale, '$1')}
  where slug = $2`;
