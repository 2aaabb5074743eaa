import type { Locale } from '@inclusive/localisation/locale';
import {
  AskedCorrectionDocument,
  EntryToCheckDocument,
  type EntryToCheckQuery,
  ListedEntriesDocument,
  NextEntriesDocument,
  QueueOverviewDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';
import type { EntrySearch } from './entry-search.ts';

const ENTRIES_A_PAGE = 24;

export type CheckedEntry = EntryToCheckQuery['entryToCheck'];

export const listedEntriesQuery = (locale: Locale, { after, ...filter }: EntrySearch) =>
  queryOf(ListedEntriesDocument, { locale, filter, first: ENTRIES_A_PAGE, ...(after && { after }) });

export const queueOverviewQuery = (locale: Locale, contest?: string) =>
  queryOf(QueueOverviewDocument, { locale, ...(contest && { contest }) });

export const nextEntriesQuery = (locale: Locale) => queryOf(NextEntriesDocument, { locale });

export const entryToCheckQuery = (locale: Locale, id: string) => queryOf(EntryToCheckDocument, { locale, id });

export const askedCorrectionQuery = (locale: Locale, id: string) => queryOf(AskedCorrectionDocument, { locale, id });
