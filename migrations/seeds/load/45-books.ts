import type pg from 'pg';
import { type BookRecord, emptyRecord } from '@inclusive/bibliography/book-record';
import { readIsbn } from '@inclusive/bibliography/isbn';
import { recordFaults } from '@inclusive/bibliography/record-faults';
import { isOneOf, type Source, sources } from '@inclusive/bibliography/vocabulary';
import type { Locale } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepTexts, type Texts } from '../../src/texts.ts';

interface HoldingEntry {
  room: string;
  copies: number;
  note?: string;
  example?: boolean;
}

type BookEntry = Partial<Omit<BookRecord, 'summary' | 'use'>> & {
  slug: string;
  organisation: string;
  source: Source;
  words: Record<Locale, { summary: string; use: string }>;
  holdings?: HoldingEntry[];
};

/** What an entry has beside the fields of a record. */
const ownFields = ['slug', 'organisation', 'source', 'words', 'holdings'];

/** The sensory reading books of `books/*.yaml`, and the rooms that hold them. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const file of content.list('books').filter((name) => name.endsWith('.yaml'))) {
    for (const entry of content.yaml<BookEntry[] | null>(`books/${file}`) ?? []) {
      await keepEntry(client, entry).catch((error: Error) => {
        throw new Error(`books/${file}: ${entry.slug}: ${error.message}`, { cause: error });
      });
    }
  }
}

async function keepEntry(client: pg.Client, entry: BookEntry): Promise<void> {
  const id = await keepBook(client, entry, recordOf(entry));
  await keepTexts(client, id, (locale): Texts => {
    const { summary, use } = entry.words[locale];
    return { summary: summary.trim(), use: use.trim() };
  });
  await client.query('delete from book_holding where book_id = $1', [id]);
  for (const holding of entry.holdings ?? []) await keepHolding(client, id, holding);
}

/** @throws Error that names every field which cannot be taken */
function recordOf(entry: BookEntry): BookRecord {
  if (!isOneOf(sources, entry.source)) throw new Error(`source has to be one of ${sources.join(', ')}`);
  const unknown = Object.keys(entry).filter((field) => !(field in emptyRecord) && !ownFields.includes(field));
  if (unknown.length) throw new Error(`unknown fields ${unknown.join(', ')}`);
  const record = { ...emptyRecord, ...entry };
  const faults = recordFaults(record);
  if (faults.length) throw new Error(faults.map(({ field, code, value }) => `${field} ${code} "${value}"`).join('; '));
  return record;
}

async function keepBook(
  client: pg.Client,
  { slug, organisation, source }: BookEntry,
  record: BookRecord,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into book (slug, organisation_id, status, source, isbn, isbns, title, subtitle, original_title, authors,
       illustrators, translators, publisher, place, year, pages, series, languages, age_from, age_to, senses, features,
       themes)
     select $1, id, 'published', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
       $22
     from organisation where slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, source = excluded.source,
       isbn = excluded.isbn, isbns = excluded.isbns, title = excluded.title, subtitle = excluded.subtitle,
       original_title = excluded.original_title, authors = excluded.authors, illustrators = excluded.illustrators,
       translators = excluded.translators, publisher = excluded.publisher, place = excluded.place,
       year = excluded.year, pages = excluded.pages, series = excluded.series, languages = excluded.languages,
       age_from = excluded.age_from, age_to = excluded.age_to, senses = excluded.senses, features = excluded.features,
       themes = excluded.themes, version = book.version + 1, changed_at = now()
     returning id`,
    [slug, organisation, source, ...valuesOf(record)],
  );
  if (!rows[0]) throw new Error(`there is no organisation "${organisation}"`);
  return rows[0].id;
}

function valuesOf(record: BookRecord): unknown[] {
  return [
    record.isbn ? readIsbn(record.isbn).isbn : null,
    record.isbns.map((isbn) => readIsbn(isbn).isbn),
    record.title,
    record.subtitle,
    record.originalTitle,
    record.authors,
    record.illustrators,
    record.translators,
    record.publisher,
    record.place,
    record.year,
    record.pages,
    record.series,
    record.languages,
    record.ageFrom,
    record.ageTo,
    record.senses,
    record.features,
    record.themes,
  ];
}

async function keepHolding(
  client: pg.Client,
  bookId: string,
  { room, copies, note, example }: HoldingEntry,
): Promise<void> {
  const { rowCount } = await client.query(
    `insert into book_holding (book_id, room_id, copies, note, is_example)
     select $1, id, $3, $4, $5 from room where slug = $2`,
    [bookId, room, copies, note ?? '', example ?? false],
  );
  if (!rowCount) throw new Error(`there is no room "${room}"`);
}
