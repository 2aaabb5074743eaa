import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type BookRecord, recordFields } from '@inclusive/bibliography/book-record';
import { textOf } from '@inclusive/bibliography/csv-books';
import { hyphenated, readIsbn } from '@inclusive/bibliography/isbn';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { limitOf, type Page, pageOf } from '../../shared/connection.ts';
import { NotFound } from '../../shared/failures.ts';
import type { BookHolding } from '../books.graphql.ts';
import { HOLDINGS } from '../books.sql.ts';
import type {
  BookOrganisation,
  BookRoom,
  BookWords,
  IsbnCheck,
  ManagedBook,
  ManagedBookItem,
  ManagedBooksArgs,
} from './managing.graphql.ts';
import { BY_ISBN, MANAGED, MANAGED_ONE, ORGANISATIONS, ROOMS } from './managing.sql.ts';

type Row = ManagedBookItem &
  Omit<BookRecord, 'summary' | 'use'> & {
    organisationId: string;
    version: number;
    source: string;
    cover: string | null;
    words: { locale: Locale; fields: Partial<Omit<BookWords, 'locale'>> }[];
  };

const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Where the actor may do something with books, as statements want it. */
export function reachOf(actor: Actor, permission: 'book.enter' | 'book.manage'): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, permission);
  return [everywhere, organisations];
}

export function mayIn(actor: Actor, permission: 'book.enter' | 'book.manage', organisationId: string): boolean {
  const [everywhere, organisations] = reachOf(actor, permission);
  return everywhere || organisations.includes(organisationId);
}

/** What those see who keep books. */
@Injectable()
export class ManagingReader {
  constructor(private readonly database: DataSource) {}

  async books(actor: Actor, { locale, words, status, ...page }: ManagedBooksArgs): Promise<Page<ManagedBookItem>> {
    const part = words?.trim() ? `%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const isbn = readIsbn(words ?? '').isbn ?? null;
    const values = [locale, ...reachOf(actor, 'book.enter'), part, isbn, status ?? null, page.after ?? NEWEST];
    const rows = await this.database.query<ManagedBookItem[]>(MANAGED, [...values, limitOf(page)]);
    return pageOf(rows, page, ({ id }) => id);
  }

  organisations(actor: Actor, locale: Locale): Promise<BookOrganisation[]> {
    const [, managed] = reachOf(actor, 'book.manage');
    return this.database.query(ORGANISATIONS, [locale, ...reachOf(actor, 'book.enter'), managed]);
  }

  /** @throws NotFound when the actor has nothing to do with such a book */
  async book(
    actor: Actor,
    id: string,
    locale: Locale,
    em: EntityManager = this.database.manager,
  ): Promise<ManagedBook> {
    const reached = reachOf(actor, 'book.enter');
    const [row] = await em.query<Row[]>(MANAGED_ONE, [locale, ...reached, id]);
    if (!row) throw new NotFound('book');
    const [rooms] = await em.query<{ rooms: BookRoom[] }[]>(ROOMS, [locale, ...reached]);
    const mayManage = mayIn(actor, 'book.manage', row.organisationId);
    return {
      ...row,
      fields: fieldsOf(row),
      words: locales.map((each) => wordsIn(row, each)),
      mayManage,
      mayEdit: mayManage || (row.status === 'draft' && mayIn(actor, 'book.enter', row.organisationId)),
      holdings: await em.query<BookHolding[]>(HOLDINGS, [locale, id]),
      rooms: rooms?.rooms ?? [],
    };
  }

  async isbn(actor: Actor, typed: string, locale: Locale): Promise<IsbnCheck> {
    const { isbn, fault } = readIsbn(typed);
    if (!isbn) return { isbn: typed.trim(), fault: fault ?? null, book: null, isOurs: false };
    const [book] = await this.database.query<(ManagedBookItem & { organisationId: string })[]>(BY_ISBN, [locale, isbn]);
    const isOurs = book !== undefined && mayIn(actor, 'book.enter', book.organisationId);
    const isShown = isOurs || book?.status === 'published';
    return { isbn: hyphenated(isbn), fault: null, book: (isShown && book) || null, isOurs };
  }
}

/** Every field of the record but the words, which have a language, and the rooms, each of which has its own copies. */
function fieldsOf(row: Row): { field: string; text: string }[] {
  const record: BookRecord = { ...row, summary: '', use: '', rooms: [], isbn: row.isbn && hyphenated(row.isbn) };
  const fields = recordFields.filter((field) => field !== 'summary' && field !== 'use' && field !== 'rooms');
  return fields.map((field) => ({ field, text: textOf(record, field) }));
}

function wordsIn({ words }: Row, locale: Locale): BookWords {
  const fields = words.find((each) => each.locale === locale)?.fields;
  return { locale, summary: fields?.summary ?? '', use: fields?.use ?? '', coverAlt: fields?.coverAlt ?? '' };
}
