import type { Locale } from '@inclusive/localisation/locale';
import {
  ContestDocument,
  ContestResultsDocument,
  ContestRegulationsDocument,
  ContestsDocument,
  GalleryDocument,
  GalleryFacetsDocument,
  MyEntryDocument,
  MyPhotosDocument,
  PhotoDocument,
  PhotoQueueDocument,
  ReleaseDocument,
} from '../../shared/operations/graphql.ts';
import type { Reader } from '../../shared/preferences/reader.ts';
import { queryOf } from '../../shared/query.ts';
import { filterOf, type GalleryChoice, type GallerySearch } from './gallery-search.ts';

const PHOTOS_A_PAGE = 24;
const PHOTOS_IN_A_GLANCE = 3;

export const contestQuery = (locale: Locale, slug: string) => queryOf(ContestDocument, { locale, slug });

export const contestsQuery = (locale: Locale, after?: string) =>
  queryOf(ContestsDocument, { locale, ...(after && { after }) });

export const regulationsQuery = (reader: Reader, contest: string, version?: number) =>
  queryOf(ContestRegulationsDocument, { ...reader, contest, ...(version !== undefined && { version }) });

export const galleryQuery = (locale: Locale, contest: string, search: GallerySearch) =>
  queryOf(GalleryDocument, {
    locale,
    contest,
    first: PHOTOS_A_PAGE,
    ...filterOf(search),
    ...(search.after && { after: search.after }),
    ...(search.before && { before: search.before }),
  });

export const galleryFacetsQuery = (contest: string, choice: GalleryChoice) =>
  queryOf(GalleryFacetsDocument, { contest, ...filterOf(choice) });

export const newestPhotosQuery = (locale: Locale, contest: string) =>
  queryOf(GalleryDocument, { locale, contest, first: PHOTOS_IN_A_GLANCE });

/** For a slideshow, which begins with it. */
export const newestPhotoQuery = (locale: Locale, contest: string) =>
  queryOf(GalleryDocument, { locale, contest, first: 1 });

/** With its neighbours among the photos that fit the choice. */
export const photoQuery = (locale: Locale, contest: string, id: string, choice: GalleryChoice = {}) =>
  queryOf(PhotoDocument, { locale, contest, id, ...filterOf(choice) });

export const contestResultsQuery = (locale: Locale, contest: string) =>
  queryOf(ContestResultsDocument, { locale, contest });

export const myPhotosQuery = (locale: Locale, contest: string, after?: string) =>
  queryOf(MyPhotosDocument, { locale, contest, ...(after && { after }) });

export const myEntryQuery = (locale: Locale, id: string) => queryOf(MyEntryDocument, { locale, id });

export const photoQueueQuery = (locale: Locale) => queryOf(PhotoQueueDocument, { locale });

export const releaseQuery = (locale: Locale, token: string) => queryOf(ReleaseDocument, { locale, token });
