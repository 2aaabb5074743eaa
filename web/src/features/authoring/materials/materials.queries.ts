import type { Locale } from '@inclusive/localisation/locale';
import {
  AuthoredMaterialDocument,
  AuthoredMaterialReadinessDocument,
  AuthoredMaterialSavesDocument,
  AuthoredMaterialsDocument,
  NotesModerationDocument,
  PreviewMaterialDocument,
} from '../../../shared/operations/graphql.ts';
import type { Reader } from '../../../shared/preferences/reader.ts';
import { queryOf } from '../../../shared/query.ts';

export const authoredMaterialsQuery = (locale: Locale, after?: string) =>
  queryOf(AuthoredMaterialsDocument, { locale, ...(after && { after }) });

export const authoredMaterialQuery = (locale: Locale, slug: string) =>
  queryOf(AuthoredMaterialDocument, { locale, slug });

export const previewMaterialQuery = (reader: Reader, slug: string) =>
  queryOf(PreviewMaterialDocument, { ...reader, slug });

export const materialReadinessQuery = (slug: string) => queryOf(AuthoredMaterialReadinessDocument, { slug });

export const materialSavesQuery = (slug: string) => queryOf(AuthoredMaterialSavesDocument, { slug });

export const notesModerationQuery = (locale: Locale) => queryOf(NotesModerationDocument, { locale });
