import type { Locale } from '@inclusive/localisation/locale';
import type { LearningQuery } from '../../../shared/operations/graphql.ts';
import { pathTo } from '../../../shared/routing/paths.ts';

export type Place = LearningQuery['learning']['place'];

/** Address of the place where a learner goes on: the block of a lesson, or the question of the quiz. */
export function placePath(locale: Locale, slug: string, { part, block, isQuiz }: Place): string {
  const path = isQuiz
    ? pathTo(locale, '/courses/$slug/quiz', { slug })
    : pathTo(locale, '/courses/$slug/learn/$lesson', { slug, lesson: part });
  return block ? `${path}#${block}` : path;
}
