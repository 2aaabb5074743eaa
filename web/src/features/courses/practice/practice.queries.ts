import type { Locale } from '@inclusive/localisation/locale';
import { MyNotesDocument, ReviewDocument, WaitingReviewsDocument } from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';
import type { Reader } from '../../../shared/preferences/reader.ts';

export const myNotesQuery = (reader: Reader, slug?: string, after?: string) =>
  queryOf(MyNotesDocument, { ...reader, ...(slug && { slug }), ...(after && { after }) });

export const waitingReviewsQuery = (locale: Locale, after?: string) =>
  queryOf(WaitingReviewsDocument, { locale, ...(after && { after }) });

export const reviewQuery = (locale: Locale, id: string) => queryOf(ReviewDocument, { locale, id });
