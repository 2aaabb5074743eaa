import type { EntityManager } from 'typeorm';
import type { BookRecord } from '@inclusive/bibliography/book-record';
import type { Locale } from '@inclusive/localisation/locale';
import { bookSlugs } from '../book-slugs.ts';
import { columnNames, recordset, rowOf, setFromRow } from '../stored-record.ts';

interface AddedBook {
  status: 'draft' | 'published';
  record: BookRecord;
}

/** Adds many books at once; their ids come in the same order. */
export async function addBooks(
  em: EntityManager,
  organisationId: string,
  books: readonly AddedBook[],
  now: Date,
): Promise<string[]> {
  const slugs = await freeSlugs(em, books);
  const rows = books.map(({ status, record }, at) => ({ slug: slugs[at], status, ...rowOf(record) }));
  const added = await em.query<{ id: string; slug: string }[]>(ADD, [organisationId, now, JSON.stringify(rows)]);
  const ids = new Map(added.map(({ id, slug }) => [slug, id]));
  return slugs.map((slug) => ids.get(slug) ?? '');
}

export async function changeBooks(
  em: EntityManager,
  books: readonly { id: string; record: BookRecord }[],
  now: Date,
): Promise<void> {
  await em.query(CHANGE, [now, JSON.stringify(books.map(({ id, record }) => ({ id, ...rowOf(record) })))]);
}

export async function addWords(
  em: EntityManager,
  locale: Locale,
  books: readonly { id: string; record: BookRecord }[],
): Promise<void> {
  const rows = books.flatMap(({ id, record: { summary, use } }) => {
    const fields = { ...(summary && { summary }), ...(use && { use }) };
    return Object.keys(fields).length ? [{ id, fields }] : [];
  });
  if (rows.length) await em.query(ADD_WORDS, [locale, JSON.stringify(rows)]);
}

/** The first name that the title of each gives and that no book has, neither one that stands nor one of these. */
async function freeSlugs(em: EntityManager, books: readonly AddedBook[]): Promise<string[]> {
  const names = books.map(({ record }) => bookSlugs(record.title));
  const slugs = books.map(() => '');
  const used = new Set<string>();
  for (let open = slugs.map((_, at) => at); open.length;) {
    const wanted = open.map((at) => ({ at, slug: nextName(names[at]) }));
    const candidates = wanted.map(({ slug }) => slug);
    const found = await em.query<{ slug: string }[]>('select slug from book where slug = any($1)', [candidates]);
    for (const { slug } of found) used.add(slug);
    for (const { at, slug } of wanted) if (!used.has(slug)) used.add((slugs[at] = slug));
    open = open.filter((at) => !slugs[at]);
  }
  return slugs;
}

function nextName(names: Generator<string> | undefined): string {
  const next = names?.next();
  if (!next || next.done) throw new Error('no name is free');
  return next.value;
}

/** $1 organisation, $2 now, $3 rows */
const ADD = `
  insert into book (organisation_id, source, created_at, changed_at, slug, status, ${columnNames})
  select $1, 'catalogue', $2, $2, r.slug, r.status, ${columnNames.replaceAll(/(\w+)/g, 'r.$1')}
  from ${recordset('$3', 'slug text, status text')}
  returning id, slug`;

/** $1 now, $2 rows */
const CHANGE = `
  update book set version = book.version + 1, changed_at = $1, ${setFromRow}
  from ${recordset('$2', 'id uuid')} where book.id = r.id`;

/** $1 locale, $2 rows */
const ADD_WORDS = `
  insert into translation as t (owner_id, locale, fields)
  select r.id, $1, r.fields from jsonb_to_recordset($2) as r(id uuid, fields jsonb)
  on conflict (owner_id, locale, variant) do update set fields = t.fields || excluded.fields`;
