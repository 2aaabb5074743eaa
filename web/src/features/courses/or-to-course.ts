import { redirect } from '@tanstack/react-router';
import type { Locale } from '@inclusive/localisation/locale';
import { codeOf } from '../../shared/api-failure.ts';
import { pathTo } from '../../shared/routing/paths.ts';

/** Waits for what only a learner of the course gets; whoever does not take it is led to the course's page. */
export async function orToCourse<T>(learnersOwn: Promise<T>, locale: Locale, slug: string): Promise<T> {
  try {
    return await learnersOwn;
  } catch (error) {
    if (codeOf(error) !== 'NOT_FOUND') throw error;
    throw redirect({ href: pathTo(locale, '/courses/$slug', { slug }) });
  }
}
