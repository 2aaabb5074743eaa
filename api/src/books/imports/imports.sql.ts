import { headingOf, joinTexts, roomLocale, textOf } from '../../shared/localised.ts';
import { recordColumns, roomsHolding } from '../stored-record.ts';

const count = (outcome: string) =>
  `(select count(*)::int from book_import_line l where l.import_id = i.id and l.outcome = '${outcome}')`;

const columns = `i.id, i.file_name as "fileName", i.format, i.options ->> 'encoding' as encoding,
  i.organisation_id as "organisationId", i.uploaded_at as "uploadedAt", i.confirmed_at as "confirmedAt",
  coalesce(i.options -> 'notes', '[]') as notes, ${textOf('name', 'o.source_locale', '$1')} as organisation,
  jsonb_build_object('new', ${count('new')}, 'changed', ${count('changed')}, 'same', ${count('same')},
    'fault', ${count('fault')}) as counts,
  (
    select coalesce(jsonb_agg(jsonb_build_object('id', room.id, 'slug', room.slug, 'name',
      jsonb_build_object('text', ${headingOf('room.id', roomLocale, '$1')}, 'locale', $1)) order by room.slug), '[]')
    from room where room.organisation_id = i.organisation_id
  ) as rooms`;

const from = `from book_import i join organisation o on o.id = i.organisation_id
  ${joinTexts('o.id', 'o.source_locale', '$1')}`;

/** $1 locale, $2 everywhere, $3 organisations, $4 id */
export const IMPORT = `select ${columns} ${from} where i.id = $4 and ($2 or i.organisation_id = any($3))`;

/** $1 locale, $2 everywhere, $3 organisations */
export const IMPORTS = `
  select ${columns} ${from} where $2 or i.organisation_id = any($3) order by i.uploaded_at desc limit 10`;

/** $1 import, $2 outcome, $3 after, $4 limit */
export const LINES = `
  select number, place::int, outcome, title, coalesce(record ->> 'isbn', '') as isbn, changes, faults, record,
    book_id as "bookId"
  from book_import_line
  where import_id = $1 and ($2::text is null or outcome = $2) and number > $3
  order by number limit $4`;

/** $1 everywhere, $2 organisations, $3 id */
export const LOCK_IMPORT = `
  select i.id, i.organisation_id as "organisationId", i.options, i.confirmed_at as "confirmedAt",
    o.source_locale as "sourceLocale"
  from book_import i join organisation o on o.id = i.organisation_id
  where i.id = $3 and ($1 or i.organisation_id = any($2)) for update of i`;

/** The same file as before, not confirmed: it is read anew. $1 organisation, $2 hash */
export const FORGET_UNCONFIRMED = `
  delete from book_import where organisation_id = $1 and confirmed_at is null
    and (sha256 = $2 or uploaded_at < $3::timestamptz - interval '30 days')`;

/** Nothing where the same file is there already. $1 organisation, $2 person, $3 now, $4 name, $5 hash, $6 format, $7 options */
export const INSERT_IMPORT = `
  insert into book_import (organisation_id, uploaded_by, uploaded_at, file_name, sha256, format, options)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (organisation_id, sha256) do nothing returning id`;

export const STANDING_IMPORT = 'select id from book_import where organisation_id = $1 and sha256 = $2';

const GIVEN_LINES = `jsonb_to_recordset($2) as line(
  number int, place text, outcome text, title text, record jsonb, changes text[], faults jsonb, "bookId" uuid
)`;

/** $1 import, $2 lines */
export const INSERT_LINES = `
  insert into book_import_line (import_id, number, place, outcome, title, record, changes, faults, book_id)
  select $1, number, place, outcome, left(title, 500), record, changes, faults, "bookId"
  from ${GIVEN_LINES}`;

/** Books that a file's records may be of. $1 locale, $2 organisation, $3 ISBNs, $4 titles in small letters */
export const STANDING = `
  select b.id, b.organisation_id = $2 as "isOurs", ${recordColumns}, coalesce(t.fields ->> 'summary', '') as summary,
    coalesce(t.fields ->> 'use', '') as use, ${roomsHolding}
  from book b
  left join translation t on t.owner_id = b.id and t.locale = $1 and t.variant = 'standard'
  where b.isbn = any($3) or b.isbns && $3 or (b.organisation_id = $2 and lower(b.title) = any($4))
  order by b.organisation_id = $2`;

/** $1 import, $2 lines */
export const SET_LINES = `
  update book_import_line l set outcome = line.outcome, title = left(line.title, 500), record = line.record,
    changes = line.changes, faults = line.faults, book_id = line."bookId"
  from ${GIVEN_LINES} where l.import_id = $1 and l.number = line.number`;

/** $1 books, $2 room */
export const HOLD = `
  insert into book_holding (book_id, room_id, copies) select id, $2, 1 from unnest($1::uuid[]) id on conflict do nothing`;

/** Rooms that a file may name. $1 organisation */
export const KNOWN_ROOMS = `
  select slug, organisation_id = $1 as "isOurs" from room where status <> 'draft' or organisation_id = $1`;

/** What the file says of the organisation's own rooms; notes stay. $1 organisation, $2 book, room and copies */
export const SET_HOLDINGS = `
  with said as (
    select book.id as book_id, room.id as room_id, given.copies
    from jsonb_to_recordset($2) as given("bookId" uuid, room text, copies int)
    join book on book.id = "bookId" and (book.organisation_id = $1 or status = 'published')
    join room on room.slug = given.room and room.organisation_id = $1
  ), gone as (
    delete from book_holding using said
    where book_holding.book_id = said.book_id and book_holding.room_id = said.room_id and said.copies = 0
  )
  insert into book_holding (book_id, room_id, copies) select book_id, room_id, copies from said where copies > 0
  on conflict (book_id, room_id) do update set copies = excluded.copies, is_example = false`;

/** $1 books */
export const BOOKS_TO_CHANGE = `select b.id, ${recordColumns} from book b where b.id = any($1)`;
