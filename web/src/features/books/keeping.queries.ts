import type { Locale } from '@inclusive/localisation/locale';
import {
  BookImportDocument,
  BookImportsDocument,
  BookOrganisationsDocument,
  ManagedBookDocument,
  ManagedBooksDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export interface ManagedSearch {
  words?: string | undefined;
  status?: string | undefined;
  after?: string | undefined;
}

export interface ReportSearch {
  outcome?: string | undefined;
  after?: string | undefined;
}

export const managedBooksQuery = (locale: Locale, { words, status, after }: ManagedSearch) =>
  queryOf(ManagedBooksDocument, { locale, words, status, after });

export const bookOrganisationsQuery = (locale: Locale) => queryOf(BookOrganisationsDocument, { locale });

export const managedBookQuery = (locale: Locale, id: string) => queryOf(ManagedBookDocument, { locale, id });

export const bookImportsQuery = (locale: Locale) => queryOf(BookImportsDocument, { locale });

export const bookImportQuery = (locale: Locale, id: string, { outcome, after }: ReportSearch) =>
  queryOf(BookImportDocument, { locale, id, outcome, after });
