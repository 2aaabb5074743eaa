import { useTranslation } from 'react-i18next';
import type { LearningQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';

type Learning = LearningQuery['learning'];

/** What a learner still has to do before the course is completed, as one sentence. */
export function useMissingWords(): (learning: Learning) => string {
  const { t } = useTranslation('courses');
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  return ({ lessonsDone, lessonsTotal, tasks, quiz, completedAt }) => {
    if (completedAt) return t('missing.nothing');
    const lessons = lessonsTotal - lessonsDone;
    const parts = [
      lessons > 0 ? t('lessons', { count: lessons }) : '',
      ...taskWords(tasks),
      quiz && !quiz.isPassed ? quizWords(quiz) : '',
    ];
    return t('missing.todo', { parts: list.format(parts.filter(Boolean)) });
  };

  function taskWords(tasks: Learning['tasks']): string[] {
    const count = (...states: Learning['tasks'][number]['state'][]) =>
      tasks.filter(({ state }) => states.includes(state)).length;
    const open = count('open', 'toImprove');
    const waiting = count('waiting', 'underReview');
    return [
      open > 0 ? t('tasks', { count: open }) : '',
      waiting > 0 ? t('missing.tasksWaiting', { count: waiting }) : '',
    ];
  }

  function quizWords({ bestRight, needed, questions }: NonNullable<Learning['quiz']>): string {
    return bestRight === null ? t('missing.quiz') : t('missing.quizToPass', { needed, questions, best: bestRight });
  }
}
