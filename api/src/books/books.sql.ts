import { joinTexts, roomLocale, textOf } from '../shared/localised.ts';

const LOCALE = 'o.source_locale';

/** What is shown of a book `b` in lists; with `o`, the organisation that keeps its record. */
export const listed = `b.id, b.slug, b.title, b.subtitle, b.authors, b.year, b.languages, b.age_from as "ageFrom",
  b.age_to as "ageTo", b.senses, b.features, b.themes, b.cover`;

export const further = `coalesce(b.isbn, '') as isbn, b.isbns, b.original_title as "originalTitle", b.illustrators,
  b.translators, b.publisher, b.place, b.pages, b.series, b.source, b.changed_at as "changedAt"`;

export const text = (field: string) => `${textOf(field, LOCALE, '$1')} as "${field}"`;

export const joinWords = joinTexts('b.id', LOCALE, '$1');

/** Values of a filter: $2 senses, $3 features, $4 language, $5 theme, $6 first and last age, $7 slug of a room. */
const has = {
  senses: '($2::text[] is null or b.senses @> $2)',
  features: '($3::text[] is null or b.features @> $3)',
  language: '($4::text is null or b.languages @> array[$4])',
  theme: '($5::text is null or b.themes @> array[$5])',
  age: `($6::int[] is null or (
    coalesce(b.age_from, b.age_to) is not null and coalesce(b.age_from, 0) <= ($6::int[])[2]
      and coalesce(b.age_to, 120) >= ($6::int[])[1]
  ))`,
  room: `($7::text is null or b.id in (
    select h.book_id from book_holding h join room r on r.id = h.room_id where r.slug = $7
  ))`,
};

export const filtered = `b.status = 'published' and ${Object.values(has).join(' and ')}`;

const order = 'title collate "und-x-icu"';

const listOf = (books: string) => `
  with page as (
    select b.* from ${books}
    where ${filtered} and ($8::text[] is null or (b.${order}, b.id) > ($8[1], $8[2]::uuid))
    order by b.${order}, b.id
    limit $9
  )
  select ${listed}, ${text('coverAlt')}, ${text('summary')}
  from page b join organisation o on o.id = b.organisation_id
  ${joinWords}
  order by b.${order}, b.id`;

/** $1 locale, $2–$7 filter, $8 title and id of the last book before, $9 limit */
export const BOOKS = listOf('book b');

/** The same from the few books of one room, which are put in order each time. */
export const BOOKS_OF_ROOM = listOf(`(
  select book.* from room join book_holding h on h.room_id = room.id join book on book.id = h.book_id
  where room.slug = $7 offset 0
) b`);

/** $1 locale, $2 slug */
export const BOOK = `
  select ${listed}, ${further}, b.organisation_id as "organisationId",
    ${text('coverAlt')}, ${text('summary')}, ${text('use')},
    jsonb_build_object('slug', o.slug, 'name', (
      select ${textOf('name', LOCALE, '$1')} from (select 1) one ${joinTexts('o.id', LOCALE, '$1')}
    )) as keeper
  from book b join organisation o on o.id = b.organisation_id
  ${joinWords}
  where b.slug = $2 and b.status = 'published'`;

/** $1 locale, $2 book */
export const HOLDINGS = `
  select room.id as "roomId", room.slug as room, h.copies, h.note, h.is_example as "isExample",
    ${textOf('name', roomLocale, '$1')} as name, ${textOf('library', roomLocale, '$1')} as library
  from book_holding h join room on room.id = h.room_id
  ${joinTexts('room.id', roomLocale, '$1')}
  where h.book_id = $2
  order by room.status, room.slug`;
