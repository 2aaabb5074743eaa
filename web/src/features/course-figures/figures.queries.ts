import type { Locale } from '@inclusive/localisation/locale';
import {
  CourseFiguresDocument,
  CourseFiguresLinesDocument,
  QuestionFiguresDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const courseFiguresQuery = (locale: Locale, slug: string) => queryOf(CourseFiguresDocument, { locale, slug });

export const courseFiguresLinesQuery = (locale: Locale, after: string | undefined) =>
  queryOf(CourseFiguresLinesDocument, { locale, after: after ?? null });

export const questionFiguresQuery = (locale: Locale, slug: string) =>
  queryOf(QuestionFiguresDocument, { locale, slug });
