import { useTranslation } from 'react-i18next';
import type { OutlineQuiz } from '@inclusive/course-content/outline';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { placeId } from '../place-words.ts';
import type { CourseEditing } from './course-editing.ts';
import styles from './Fields.module.css';
import { QuizFigures } from './QuizFigures.tsx';
import { withOutline } from './structure.ts';
import { WordInput } from './WordInput.tsx';

const newQuiz: OutlineQuiz = { id: 'final', minutes: 15, passPercent: 70, questions: 0 };

/** What completes the course: all lessons, and a quiz if there is to be one. */
export function QuizRule({ content, change }: CourseEditing) {
  const { t } = useTranslation('editor');
  const { quiz } = content.outline;
  const set = (next: OutlineQuiz | undefined, mark?: string) =>
    change(
      (now) => withOutline(now, ({ quiz: _before, ...outline }) => (next ? { ...outline, quiz: next } : outline)),
      mark,
    );
  return (
    <div id={placeId('quiz')} className={styles.group}>
      <p>{t('rule.text')}</p>
      <CheckboxField
        name="hasQuiz"
        label={t('rule.hasQuiz')}
        checked={quiz !== undefined}
        onChange={(hasQuiz) => set(hasQuiz ? newQuiz : undefined)}
        isOptional
      />
      {quiz && (
        <>
          <WordInput field={{ name: 'quiz.title', form: 'line', longest: 200 }} label={t('rule.quizTitle')} />
          <WordInput field={{ name: 'quiz.intro', form: 'text', longest: 20_000 }} label={t('rule.quizIntro')} />
          <QuizFigures quiz={quiz} onChange={set} />
        </>
      )}
    </div>
  );
}
