import type { Locale } from '@inclusive/localisation/locale';
import {
  ContestChangesDocument,
  JuryInvitationDocument,
  OrganisedContestDocument,
  type OrganisedContestQuery,
  OrganisedContestsDocument,
} from '../../../shared/operations/graphql.ts';
import { queryOf } from '../../../shared/query.ts';

export type KeptContest = OrganisedContestQuery['organisedContest'];
export type KeptPart = KeptContest['parts'][number];

/** Words by language and field, as they are kept; what is not written is not there. */
export type KeptWords = Partial<Record<Locale, Partial<Record<string, string>>>>;

export const organisedContestsQuery = (locale: Locale, after?: string) =>
  queryOf(OrganisedContestsDocument, { locale, ...(after && { after }) });

export const organisedContestQuery = (locale: Locale, slug: string) =>
  queryOf(OrganisedContestDocument, { locale, slug });

export const contestChangesQuery = (locale: Locale, slug: string, after?: string) =>
  queryOf(ContestChangesDocument, { locale, slug, ...(after && { after }) });

export const juryInvitationQuery = (locale: Locale, id: string) => queryOf(JuryInvitationDocument, { locale, id });
