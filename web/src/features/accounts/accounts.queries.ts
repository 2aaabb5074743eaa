import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '@inclusive/localisation/locale';
import { ApiFailure } from '../../shared/api-failure.ts';
import { AccountDocument, AccountSecurityDocument } from '../../shared/operations/graphql.ts';
import { queryOf } from '../../shared/query.ts';

export const accountQuery = (locale: Locale) => queryOf(AccountDocument, { locale });
export const accountSecurityQuery = queryOf(AccountSecurityDocument, {});

/** For loaders of one's own screens. @throws ApiFailure UNAUTHENTICATED, which leads to sign-in and back */
export async function requireAccount(client: QueryClient, locale: Locale): Promise<void> {
  const { me } = await client.ensureQueryData(accountQuery(locale));
  if (!me) throw new ApiFailure('UNAUTHENTICATED');
}
