import type { Locale } from '@inclusive/localisation/locale';
import {
  CheckCertificateDocument,
  IssuedCertificateDocument,
  IssuedCertificatesDocument,
  MyCertificatesDocument,
} from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

/** `code`: the token of a link, or a number as it was typed. */
export const checkQuery = (code: string) => queryOf(CheckCertificateDocument, { code });

export const myCertificatesQuery = (locale: Locale, after?: string) =>
  queryOf(MyCertificatesDocument, { locale, after: after ?? null });

export const issuedCertificatesQuery = (locale: Locale, slug: string, search = '', after?: string) =>
  queryOf(IssuedCertificatesDocument, { locale, slug, search, after: after ?? null });

export const issuedCertificateQuery = (locale: Locale, slug: string, id: string) =>
  queryOf(IssuedCertificateDocument, { locale, slug, id });
