import type { Locale } from '@inclusive/localisation/locale';
import { SearchDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';
import type { SearchOfPage } from './search-of-page.ts';

const OF_A_KIND = 20;
const OF_EACH_KIND = 5;

export const searchQuery = (locale: Locale, { q = '', kind, language, after }: SearchOfPage) =>
  queryOf(SearchDocument, { text: q, locale, kind, language, after, first: kind ? OF_A_KIND : OF_EACH_KIND });
