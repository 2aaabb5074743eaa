import type { Locale } from '@inclusive/localisation/locale';
import { DraftTranslationDocument, DraftTranslationPartDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const translationQuery = (locale: Locale, course: string, variant: string) =>
  queryOf(DraftTranslationDocument, { locale, course, variant });

export const translationPartQuery = (locale: Locale, course: string, variant: string, key: string) =>
  queryOf(DraftTranslationPartDocument, { locale, course, variant, key });
