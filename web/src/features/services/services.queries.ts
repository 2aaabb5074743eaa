import type { Locale } from '@inclusive/localisation/locale';
import { KeptServiceDocument, KeptServicesDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const keptServicesQuery = (locale: Locale) => queryOf(KeptServicesDocument, { locale });

export const keptServiceQuery = (locale: Locale, slug: string) => queryOf(KeptServiceDocument, { locale, slug });
