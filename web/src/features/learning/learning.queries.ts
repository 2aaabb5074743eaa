import type { Locale } from '@inclusive/localisation/locale';
import { LeftCoursesDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const leftCoursesQuery = (locale: Locale) => queryOf(LeftCoursesDocument, { locale });
