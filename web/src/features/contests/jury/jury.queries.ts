import type { Locale } from '@inclusive/localisation/locale';
import {
  JuryBallotDocument,
  JuryDeskDocument,
  JuryDocument,
  JurySeatsDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

export const jurySeatsQuery = (locale: Locale) => queryOf(JurySeatsDocument, { locale });

export const juryDeskQuery = (locale: Locale, contest: string, number?: number) =>
  queryOf(JuryDeskDocument, { locale, contest, ...(number && { number }) });

export const juryBallotQuery = (locale: Locale, contest: string) => queryOf(JuryBallotDocument, { locale, contest });

export const juryQuery = (locale: Locale, contest: string) => queryOf(JuryDocument, { locale, contest });
