import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '@inclusive/localisation/locale';
import { deskPointsQuery } from './desk.queries.ts';

/** The point that is asked for, else the first of the reader's; undefined for those who serve none. */
export async function pointOf(
  { queryClient, locale }: { queryClient: QueryClient; locale: Locale },
  asked: string | undefined,
): Promise<string | undefined> {
  const { deskPoints } = await queryClient.ensureQueryData(deskPointsQuery(locale));
  return asked ?? deskPoints[0]?.slug;
}
