import type { Locale } from '@inclusive/localisation/locale';
import {
  IsSavedDocument,
  MaterialDocument,
  MaterialFacetsDocument,
  type MaterialFilter,
  MaterialsDocument,
  MyMaterialDocument,
  PracticeNotesDocument,
  type SavedKind,
  SavedItemsDocument,
} from '../../shared/operations/graphql.ts';
import type { Reader } from '../../shared/preferences/reader.ts';
import { queryOf } from '../../shared/query.ts';

export const materialsQuery = (locale: Locale, filter: MaterialFilter, after: string | undefined) =>
  queryOf(MaterialsDocument, { locale, filter, ...(after && { after }) });

export const materialFacetsQuery = (locale: Locale, filter: MaterialFilter) =>
  queryOf(MaterialFacetsDocument, { locale, filter });

export const materialQuery = (reader: Reader, slug: string) => queryOf(MaterialDocument, { ...reader, slug });

export const practiceNotesQuery = (locale: Locale, material: string) =>
  queryOf(PracticeNotesDocument, { locale, material });

export const myMaterialQuery = (locale: Locale, slug: string) => queryOf(MyMaterialDocument, { locale, slug });

export const savedItemsQuery = (locale: Locale, after: string | undefined) =>
  queryOf(SavedItemsDocument, { locale, ...(after && { after }) });

export const isSavedQuery = (kind: SavedKind, id: string) => queryOf(IsSavedDocument, { kind, id });
