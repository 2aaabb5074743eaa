import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { QuizQuery } from '../../shared/operations/graphql.ts';
import { PostForm } from './PostForm.tsx';
import styles from './Quiz.module.css';

export type Quiz = QuizQuery['quiz'];
export type QuizAttempt = NonNullable<Quiz['attempt']>;
export type QuizQuestion = QuizAttempt['questions'][number];

/** What the quiz is about and when it is passed. */
export function QuizIntro({ quiz: { intro, needed, questions } }: { quiz: Quiz }) {
  const { t } = useTranslation('courses');
  return (
    <div className={styles.intro}>
      <p>
        <Localised text={intro} />
      </p>
      <p>{t('quiz.rule', { needed, questions })}</p>
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
