import type { Locale } from '@inclusive/localisation/locale';
import { VisitFiguresDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export interface FiguresSearch {
  organisation: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

export const visitFiguresQuery = (locale: Locale, search: FiguresSearch) =>
  queryOf(VisitFiguresDocument, { locale, ...search });
