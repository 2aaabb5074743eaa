import { roomLocale, headingOf, joinTexts, textOf } from '../../shared/localised.ts';
import { recordColumns } from '../stored-record.ts';

const LOCALE = 'o.source_locale';

const organisationName = `(
  select ${textOf('name', LOCALE, '$1')} from (select 1) one ${joinTexts('o.id', LOCALE, '$1')}
)`;

const item = `b.id, b.slug, b.status, b.title, b.authors, b.languages, b.year, b.changed_at as "changedAt",
  ${organisationName} as organisation`;

const from = 'from book b join organisation o on o.id = b.organisation_id';

/** $1 locale, $2 everywhere, $3 organisations, $4 part of a title, $5 ISBN, $6 status, $7 after, $8 limit */
export const MANAGED = `
  select ${item} ${from}
  where ($2 or b.organisation_id = any($3))
    and ($4::text is null or b.title ilike $4 or b.isbn = $5 or b.isbns @> array[$5])
    and ($6::text is null or b.status = $6) and b.id < $7
  order by b.id desc limit $8`;

/** $1 locale, $2 ISBN */
export const BY_ISBN = `
  select ${item}, b.organisation_id as "organisationId" ${from}
  where b.isbn = $2 or b.isbns @> array[$2] order by b.isbn = $2 desc limit 1`;

/** Whoever may set holdings of a room of theirs sees every published book. $1 locale, $2 everywhere, $3 organisations, $4 id */
export const MANAGED_ONE = `
  select ${item}, b.organisation_id as "organisationId", b.version, b.source, b.cover, ${recordColumns},
    coalesce((
      select jsonb_agg(jsonb_build_object('locale', t.locale, 'fields', t.fields))
      from translation t where t.owner_id = b.id and t.variant = 'standard'
    ), '[]') as words
  ${from}
  where b.id = $4 and ($2 or b.organisation_id = any($3) or b.status = 'published')`;

const roomsOf = (condition: string) => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', room.id, 'slug', room.slug, 'name',
    jsonb_build_object('text', ${headingOf('room.id', roomLocale, '$1')}, 'locale', $1)) order by room.slug), '[]')
  from room where ${condition}
)`;

/** $1 locale, $2 everywhere, $3 organisations, $4 organisations where the actor manages */
export const ORGANISATIONS = `
  select o.id, ${organisationName} as name, $2 or o.id = any($4) as "mayManage",
    ${roomsOf('room.organisation_id = o.id')} as rooms
  from organisation o where $2 or o.id = any($3) order by o.slug`;

/** $1 locale, $2 everywhere, $3 organisations */
export const ROOMS = `select ${roomsOf('$2 or room.organisation_id = any($3)')} as rooms`;

export interface LockedBook {
  id: string;
  slug: string;
  version: number;
  status: string;
  organisationId: string;
}

/** $1 everywhere, $2 organisations, $3 id */
export const LOCK_BOOK = `
  select id, slug, version, status, organisation_id as "organisationId" from book
  where id = $3 and ($1 or organisation_id = any($2)) for update`;

/** $1 locale, $2 id */
export const WORDS = `
  insert into translation (owner_id, locale, fields) values ($2, $1, $3)
  on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed'`;

/** $1 locale, $2 id */
export const NO_WORDS = `delete from translation where locale = $1 and owner_id = $2 and variant = 'standard'`;

/** $1 ISBNs, $2 book that does not count */
export const ISBN_TAKEN = `select 1 from book where id <> $2 and (isbn = any($1) or isbns && $1) limit 1`;
