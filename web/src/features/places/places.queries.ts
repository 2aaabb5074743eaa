import { isEasy, localeOf, type Variant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import {
  RoomDocument,
  RoomFacetsDocument,
  RoomPreviewDocument,
  RoomsDocument,
  RoomStoryDocument,
} from '../../shared/operations/graphql.ts';
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

export const roomQuery = (locale: Locale, slug: string, wantsEasy = false) =>
  queryOf(RoomDocument, { locale, slug, isEasy: wantsEasy });

export const roomStoryQuery = (reader: Reader, slug: string) => queryOf(RoomStoryDocument, { ...reader, slug });

/** A draft as visitors will see it in one variant. */
export const previewQuery = (slug: string, variant: Variant) =>
  queryOf(RoomPreviewDocument, { slug, locale: localeOf(variant), isEasy: isEasy(variant) });

function wishesOf({ need, speaks, service, now }: RoomSearch) {
  return { features: need, language: speaks, service, now };
}
