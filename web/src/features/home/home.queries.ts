import type { Locale } from '@inclusive/localisation/locale';
import { HomeDocument, type HomeQuery } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const homeQuery = (locale: Locale) => queryOf(HomeDocument, { locale });

export type NetworkRoom = HomeQuery['rooms']['nodes'][number];
export type Partner = HomeQuery['organisations']['nodes'][number];
