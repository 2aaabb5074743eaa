import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { QuizQuery } from '../../../shared/operations/graphql.ts';
import { PostForm } from '../PostForm.tsx';
import styles from './Quiz.module.css';
import { useRuleWords } from './use-attempt-words.ts';

export type Quiz = QuizQuery['quiz'];
export type QuizAttempt = NonNullable<Quiz['attempt']>;

/** What the quiz is about, when it is passed, and how often it may be taken. */
export function QuizIntro({ quiz }: { quiz: Quiz }) {
  const { t } = useTranslation('courses');
  const { t: tQuestions } = useTranslation('questions');
  const rule = useRuleWords();
  const { intro, needed, questions, attempt, attempts } = quiz;
  return (
    <div className={styles.intro}>
      <p>
        <Localised text={intro} />
      </p>
      <p>{t('quiz.rule', { needed, questions })}</p>
      <p>
        {rule(quiz)} {attempt && attempts !== null && tQuestions('nth', { number: attempt.number, attempts })}
      </p>
    </div>
  );
}

export function BeginQuiz({ words }: { words: string }) {
  return (
    <PostForm>
      <Button type="submit" name="intent" value="begin" icon="play-circle">
        {words}
      </Button>
    </PostForm>
  );
}
