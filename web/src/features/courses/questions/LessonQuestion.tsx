import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useCurrentPath, useFormState } from '../../../shared/routing/use-page.ts';
import type { AskedQuestion } from './answer-fields.ts';
import { beforeName } from './answer-fields.ts';
import { Feedback } from './AnsweredQuestion.tsx';
import styles from './Question.module.css';
import { QuestionField } from './QuestionField.tsx';
import { useQuestionLabels } from './use-question-labels.ts';

interface LessonQuestionProps {
  block: { id: string; question: AskedQuestion };
}

/**
 * A self-check inside a lesson: a form of its own, with the feedback below it once it is answered. Without scripts the
 * page comes back at this place; the enhancement changes this part alone.
 */
export function LessonQuestion({ block: { id, question } }: LessonQuestionProps) {
  const { t } = useTranslation('questions');
  const here = useCurrentPath();
  const state = useFormState();
  const form = `check-${id}`;
  const isFaulty = state.value(beforeName(question.id)) !== '' && Object.keys(state.faults).length > 0;
  return (
    <div id={`${form}-part`} className={styles.check} data-enhance="check" data-unsent={t('unsent')}>
      <Form
        id={form}
        action={`${here}#${form}-part`}
        state={isFaulty ? state : undefined}
        fields={useQuestionLabels([question])}
      >
        <button type="submit" hidden />
        <input type="hidden" name="check" value={id} />
        <QuestionField question={question} label={t('selfCheck')} form={form} />
        <p className={styles.hint}>{t('selfCheckHint')}</p>
        <FormActions>
          <Button type="submit" variant="secondary" icon="check">
            {t(question.isAnswered ? 'checkAgain' : 'check')}
          </Button>
        </FormActions>
      </Form>
      {question.isAnswered && (
        <section className={styles.outcome} aria-label={t('outcome')} tabIndex={-1} data-outcome="">
          <Feedback question={question} />
        </section>
      )}
      <p role="status" data-live="" />
    </div>
  );
}
