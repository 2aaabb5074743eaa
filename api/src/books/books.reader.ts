import { Injectable } from '@nestjs/common';
import type { Citable } from '@inclusive/bibliography/citation';
import { hyphenated } from '@inclusive/bibliography/isbn';
import { ageBands, isAgeBand } from '@inclusive/bibliography/vocabulary';
import type { Locale } from '@inclusive/localisation/locale';
import { limitOf, type Page, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { htmlOf } from '../shared/markdown.ts';
import { textCursor, textCursorParts } from '../shared/text-cursor.ts';
import type {
  Book,
  BookFacets,
  BookFilter,
  BookHolding,
  BookListItem,
  BookRoomCount,
  BooksArgs,
} from './books.graphql.ts';
import { BOOK, BOOKS, BOOKS_OF_ROOM, HOLDINGS } from './books.sql.ts';
import { bitsOf, countFacets, type FacetBits, type FacetChoice } from './facets.rules.ts';
import { FACET_BITS, FACET_BITS_OF_ROOM, ROOMS } from './facets.sql.ts';

const COUNT = `select count(*)::int as count from book where status = 'published'`;

/** $1 offset, $2 limit */
const SLUGS = `select slug from book where status = 'published' order by id offset $1 limit $2`;

@Injectable()
export class BooksReader {
  constructor(private readonly database: Prepared) {}

  async books(args: BooksArgs): Promise<Page<BookListItem>> {
    const rows = await this.database.query<BookListItem[]>(args.filter?.room ? BOOKS_OF_ROOM : BOOKS, [
      args.locale,
      ...filterValues(args.filter),
      args.after ? textCursorParts(args.after) : null,
      limitOf(args),
    ]);
    return pageOf(rows, args, ({ title, id }) => textCursor(title, id));
  }

  async facets(locale: Locale, filter?: BookFilter | null): Promise<BookFacets> {
    const choice = choiceOf(filter);
    const [groups, rooms] = await Promise.all([
      filter?.room
        ? this.database.query<FacetBits[]>(FACET_BITS_OF_ROOM, [filter.room])
        : this.database.query<FacetBits[]>(FACET_BITS),
      this.rooms(locale, choice),
    ]);
    return { ...countFacets(groups, choice), rooms };
  }

  /** @throws NotFound when no published book has this slug */
  async book(slug: string, locale: Locale): Promise<Book> {
    const [row] = await this.database.query<Omit<Book, 'holdings'>[]>(BOOK, [locale, slug]);
    if (!row) throw new NotFound('book');
    const holdings = await this.database.query<BookHolding[]>(HOLDINGS, [locale, row.id]);
    const use = row.use && { ...row.use, text: htmlOf(row.use.text) };
    return { ...row, use, isbn: hyphenated(row.isbn), isbns: row.isbns.map(hyphenated), holdings };
  }

  async count(): Promise<number> {
    const [row] = await this.database.query<[{ count: number }]>(COUNT);
    return row.count;
  }

  /** Slugs of published books in the order in which they came. */
  async slugs(offset: number, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ slug: string }[]>(SLUGS, [offset, limit]);
    return rows.map(({ slug }) => slug);
  }

  private rooms(locale: Locale, choice: FacetChoice): Promise<BookRoomCount[]> | [] {
    const bits = bitsOf(choice);
    return bits === undefined ? [] : this.database.query(ROOMS, [locale, bits.toString(), choice.language]);
  }

  /** The book as bibliographies name it. @throws NotFound */
  async citable(slug: string): Promise<Citable> {
    const { title, subtitle, authors, publisher, place, year, isbn, languages } = await this.book(slug, 'en');
    return {
      form: 'book',
      key: slug,
      title,
      authors,
      ...(subtitle && { subtitle }),
      ...(publisher && { publisher }),
      ...(place && { place }),
      ...(year && { year }),
      ...(isbn && { isbn }),
      ...(languages[0] && { language: languages[0] }),
    };
  }
}

function choiceOf(filter?: BookFilter | null): FacetChoice {
  const { senses, features, language, theme, age } = filter ?? {};
  return {
    senses: senses ?? [],
    features: features ?? [],
    language: language ?? null,
    theme: theme ?? null,
    age: age && isAgeBand(age) ? age : null,
  };
}

/** Senses, features, language, theme, ages, room, as the statements want them. */
export function filterValues(filter?: BookFilter | null): unknown[] {
  const { senses, features, language, theme, age, room } = filter ?? {};
  const ages = age && isAgeBand(age) ? ageBands[age] : null;
  return [
    senses?.length ? senses : null,
    features?.length ? features : null,
    language ?? null,
    theme ?? null,
    ages,
    room ?? null,
  ];
}
