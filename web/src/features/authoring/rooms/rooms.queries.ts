import type { Locale } from '@inclusive/localisation/locale';
import {
  AuthoredRoomDocument,
  AuthoredRoomHolidaysDocument,
  AuthoredRoomOrganisationsDocument,
  AuthoredRoomSavesDocument,
  AuthoredRoomsDocument,
  AuthoredRoomVisitsDocument,
  AuthoredRoomWordsDocument,
  CourseMediaDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

export const authoredRoomsQuery = (locale: Locale) => queryOf(AuthoredRoomsDocument, { locale });

export const roomOrganisationsQuery = (locale: Locale) => queryOf(AuthoredRoomOrganisationsDocument, { locale });

export const authoredRoomQuery = (locale: Locale, slug: string) => queryOf(AuthoredRoomDocument, { locale, slug });

export const roomSavesQuery = (slug: string) => queryOf(AuthoredRoomSavesDocument, { slug });

export const roomWordsQuery = (locale: Locale, slug: string, variant: string) =>
  queryOf(AuthoredRoomWordsDocument, { locale, slug, variant });

export const roomHolidaysQuery = (locale: Locale, slug: string, year: number) =>
  queryOf(AuthoredRoomHolidaysDocument, { locale, slug, year });

export interface Days {
  firstDay: string;
  lastDay: string;
}

export const roomVisitsQuery = (locale: Locale, slug: string, days: Days) =>
  queryOf(AuthoredRoomVisitsDocument, { locale, slug, ...days });

/** Pictures of the organisation's library. */
export const roomPicturesQuery = (organisationId: string) =>
  queryOf(CourseMediaDocument, { organisationId, kind: 'image' });
