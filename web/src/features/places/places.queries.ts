import type { Locale } from '@inclusive/localisation/locale';
import { RoomDocument, RoomFacetsDocument, RoomsDocument, RoomStoryDocument } from '../../shared/operations/graphql.ts';
import type { Reader } from '../../shared/preferences/reader.ts';
import { queryOf } from '../../shared/query.ts';
import { originOf, type RoomSearch } from './room-search.ts';

export const roomsQuery = (locale: Locale, search: RoomSearch) =>
  queryOf(RoomsDocument, {
    locale,
    near: originOf(search),
    ...wishesOf(search),
    after: search.after,
  });

export const roomFacetsQuery = (locale: Locale, search: RoomSearch) =>
  queryOf(RoomFacetsDocument, { locale, ...wishesOf(search) });

export const roomQuery = (locale: Locale, slug: string, isEasy = false) =>
  queryOf(RoomDocument, { locale, slug, isEasy });

export const roomStoryQuery = ({ locale, isEasy }: Reader, slug: string) =>
  queryOf(RoomStoryDocument, { locale, slug, isEasy });

function wishesOf({ need, speaks, service, now }: RoomSearch) {
  return { features: need, language: speaks, service, now };
}
