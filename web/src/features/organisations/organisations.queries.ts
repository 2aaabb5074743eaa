import type { Locale } from '@inclusive/localisation/locale';
import {
  InvitationDocument,
  MemberDocument,
  OrganisationDocument,
  OrganisationHistoryDocument,
  OrganisationsDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const organisationsQuery = (locale: Locale, after?: string) =>
  queryOf(OrganisationsDocument, { locale, after: after ?? null });

export const organisationQuery = (locale: Locale, slug: string, after?: string) =>
  queryOf(OrganisationDocument, { locale, slug, after: after ?? null });

export const organisationHistoryQuery = (locale: Locale, slug: string, after?: string) =>
  queryOf(OrganisationHistoryDocument, { locale, slug, after: after ?? null });

export const memberQuery = (locale: Locale, slug: string, personId: string) =>
  queryOf(MemberDocument, { locale, slug, personId });

export const invitationQuery = (locale: Locale, id: string) => queryOf(InvitationDocument, { locale, id });
