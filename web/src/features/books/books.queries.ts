import type { Locale } from '@inclusive/localisation/locale';
import { BookFacetsDocument, BooksDocument, ReadingBookDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';
import { bookFilter, type BookSearch } from './book-search.ts';

export const booksQuery = (locale: Locale, search: BookSearch) =>
  queryOf(BooksDocument, { locale, filter: bookFilter(search), first: 24, after: search.after });

/** The first few books of a room. */
export const roomBooksQuery = (locale: Locale, room: string) =>
  queryOf(BooksDocument, { locale, filter: { room }, first: 6 });

export const bookFacetsQuery = (locale: Locale, search: BookSearch) =>
  queryOf(BookFacetsDocument, { locale, filter: bookFilter(search) });

export const readingBookQuery = (locale: Locale, slug: string) => queryOf(ReadingBookDocument, { locale, slug });
