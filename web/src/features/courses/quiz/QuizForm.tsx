import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useCurrentPath, useFormState } from '../../../shared/routing/use-page.ts';
import { QuestionField } from '../questions/QuestionField.tsx';
import styles from './Quiz.module.css';
import type { QuizAttempt } from './QuizIntro.tsx';
import { useFaultTexts, useQuestionLabels } from '../questions/use-question-labels.ts';

/**
 * All questions of an attempt. Without scripts it is handed in as a whole; the enhancement saves each answer as it is
 * given, and says so.
 */
export function QuizForm({ attempt }: { attempt: QuizAttempt }) {
  const { t } = useTranslation('courses');
  const state = useFormState();
  const here = useCurrentPath();
  const { questions } = attempt;
  return (
    <div data-enhance="answers" data-attempt={attempt.id} data-faults={useFaultTexts()} className={styles.form}>
      <Answered questions={questions} />
      <Form
        action={here}
        state={state}
        fields={useQuestionLabels(questions)}
        refusal={(code) => t(`refused.${code as 'QUESTIONS_OPEN'}`)}
      >
        <button type="submit" name="intent" value="stay" hidden />
        <input type="hidden" name="attempt" value={attempt.id} />
        {questions.map((question, index) => (
          <NumberedQuestion key={question.id} question={question} number={index + 1} />
        ))}
        <FormActions>
          <Button type="submit" name="intent" value="submit" icon="check">
            {t('quiz.submit')}
          </Button>
          <Button type="submit" name="intent" value="pause" variant="quiet">
            {t('quiz.pause')}
          </Button>
        </FormActions>
        <p className={styles.hint}>{t('quiz.submitHint')}</p>
      </Form>
      <p role="status" className="visually-hidden" data-live="" />
    </div>
  );
}

function NumberedQuestion({ question, number }: { question: QuizAttempt['questions'][number]; number: number }) {
  const { t } = useTranslation('courses');
  const words = {
    saving: t('quiz.saving', { number }),
    saved: t('quiz.saved', { number }),
    unsaved: t('quiz.unsaved', { number }),
  };
  return (
    <QuestionField question={question} label={t('quiz.question', { number })} savingWords={JSON.stringify(words)} />
  );
}

/** The enhancement puts in the words for the number of answers that there are. */
function Answered({ questions }: Pick<QuizAttempt, 'questions'>) {
  const { t } = useTranslation(['courses', 'common']);
  const total = questions.length;
  const words = Array.from({ length: total + 1 }, (_, value) => t('common:progress', { value, total }));
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <p className={styles.answered}>
      {t('quiz.answered')}: <strong data-answered={JSON.stringify(words)}>{words[answered]}</strong>
    </p>
  );
}
