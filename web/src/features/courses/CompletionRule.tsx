import { useTranslation } from 'react-i18next';
import type { Course } from './CourseFacts.tsx';
import { useRuleWords } from './quiz/use-attempt-words.ts';

/** What a learner has to do for the course to count, in words. */
export function CompletionRule({ quiz, tasks }: Pick<Course, 'quiz' | 'tasks'>) {
  const { t } = useTranslation('courses');
  const often = useRuleWords();
  return (
    <p>
      {quiz ? t('course.ruleWithQuiz', { needed: quiz.needed, questions: quiz.questions }) : t('course.rule')}{' '}
      {quiz && `${often(quiz)} `}
      {tasks > 0 && `${t('course.ruleTasks', { count: tasks })} `}
      {t('course.ruleThen')}
    </p>
  );
}
