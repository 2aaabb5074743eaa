import type { Locale } from '@inclusive/localisation/locale';
import { ContentPageDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const contentPageQuery = (locale: Locale, slug: string) => queryOf(ContentPageDocument, { locale, slug });
