import type { Locale } from '@inclusive/localisation/locale';
import { RoomDocument, RoomsDocument, RoomStoryDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';
import { originOf, type RoomSearch } from './room-search.ts';

export const roomsQuery = (locale: Locale, search: RoomSearch) =>
  queryOf(RoomsDocument, {
    locale,
    near: originOf(search),
    features: search.need,
    language: search.speaks,
    after: search.after,
  });

export const roomQuery = (locale: Locale, slug: string) => queryOf(RoomDocument, { locale, slug });

export const roomStoryQuery = (locale: Locale, slug: string) => queryOf(RoomStoryDocument, { locale, slug });
