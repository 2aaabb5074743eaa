import type { EntityManager } from 'typeorm';
import type { BookRecord } from '@inclusive/bibliography/book-record';
import { bookSlugs } from '../book-slugs.ts';
import { columnNames, columnParameters, columnValues } from '../stored-record.ts';

export interface NewBook {
  organisationId: string;
  status: 'draft' | 'published';
  source: string;
  record: BookRecord;
}

/** Under the first free name that the title gives; undefined when its ISBN is taken. */
export async function insertBook(em: EntityManager, book: NewBook, now: Date): Promise<BookRow | undefined> {
  const { organisationId, status, source, record } = book;
  for (const slug of bookSlugs(record.title)) {
    const values = [slug, organisationId, status, source, now, ...columnValues(record)];
    const [row] = await em.query<BookRow[]>(INSERT, values);
    if (row) return row;
    const [taken] = await em.query<unknown[]>('select from book where slug = $1', [slug]);
    if (!taken) return undefined;
  }
  throw new Error(`no name is free for "${record.title}"`);
}

export interface BookRow {
  id: string;
  slug: string;
  version: number;
}

/** $1 slug, $2 organisation, $3 status, $4 source, $5 now, then the columns */
const INSERT = `
  insert into book (slug, organisation_id, status, source, created_at, changed_at, ${columnNames})
  values ($1, $2, $3, $4, $5, $5, ${columnParameters(6)})
  on conflict do nothing
  returning id, slug, version`;
