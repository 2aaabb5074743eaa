import { headingOf, roomLocale } from '../shared/localised.ts';

const BITS = `string_agg(int8send(b.facets), ''::bytea) as bits`;

/** The facets of all published books, eight bytes each, by their languages: read from an index alone. */
export const FACET_BITS = `
  select b.languages, ${BITS} from book b where b.status = 'published' group by b.languages`;

/** The same of the books of one room. $1 its slug */
export const FACET_BITS_OF_ROOM = `
  select b.languages, ${BITS}
  from room join book_holding h on h.room_id = room.id join book b on b.id = h.book_id
  where room.slug = $1 and b.status = 'published'
  group by b.languages`;

/** Rooms that hold some of the books that are left. $1 locale, $2 bits that have to be there, $3 language or null */
export const ROOMS = `
  select room.slug, counted.count, jsonb_build_object('text', heading.name, 'locale', $1::text) as name
  from (
    select h.room_id, count(*) filter (
      where b.facets & $2::bigint = $2::bigint and ($3::text is null or b.languages @> array[$3::text])
    )::int as count
    from book_holding h left join book b on b.id = h.book_id and b.status = 'published'
    group by h.room_id
  ) counted join room on room.id = counted.room_id
  cross join lateral (select ${headingOf('room.id', roomLocale, '$1')} as name) heading
  where counted.count > 0
  order by heading.name`;
