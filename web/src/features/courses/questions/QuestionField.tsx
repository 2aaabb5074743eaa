import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { fieldId } from '../../../shared/forms/form-context.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { answerName, type AskedQuestion, beforeName, beforeOf } from './answer-fields.ts';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import { MatchedAnswer } from './MatchedAnswer.tsx';
import { OrderedAnswer } from './OrderedAnswer.tsx';
import { PartFault } from './PartFault.tsx';
import styles from './Question.module.css';
import { FilledGaps, TypedAnswer } from './TypedAnswer.tsx';

interface QuestionFieldProps {
  question: AskedQuestion;
  /** Stands above the question: "Question 3". */
  label: string;
  /** Prefix of the ids: two forms of one page differ in it. */
  form?: string;
  /** What the enhancement says while it saves an answer; without it answers are not saved one by one. */
  savingWords?: string;
}

/** One question of any type as a group of fields, with the hidden one that tells what the server holds already. */
export function QuestionField({ question, label, form = 'form', savingWords }: QuestionFieldProps) {
  const name = answerName(question.id);
  const id = fieldId(form, name);
  const hint = useHint(question.type);
  return (
    <>
      <fieldset
        id={id}
        tabIndex={-1}
        className={styles.question}
        aria-describedby={[hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(' ')}
        data-question={question.id}
        data-words={savingWords}
      >
        <legend className={styles.legend}>
          <span className={styles.number}>{label}</span>
          {question.type === 'gap' ? hint : <Localised text={question.text} />}
        </legend>
        {hint && question.type !== 'gap' && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
        <PartFault id={`${id}-fault`} code={useFormState().faults[name]} />
        <AnswerFields question={question} form={form} />
        {savingWords && <SavedMark />}
      </fieldset>
      <input type="hidden" name={beforeName(question.id)} value={beforeOf(question)} />
    </>
  );
}

function AnswerFields({ question, form }: { question: AskedQuestion; form: string }) {
  switch (question.type) {
    case 'match':
      return <MatchedAnswer question={question} form={form} />;
    case 'order':
      return <OrderedAnswer question={question} form={form} />;
    case 'gap':
      return <FilledGaps question={question} form={form} />;
    case 'short':
    case 'numeric':
      return <TypedAnswer question={question} form={form} />;
    case 'one':
    case 'several':
    case 'trueOrFalse':
      return <ChosenAnswer question={question} />;
  }
}

function useHint(type: AskedQuestion['type']): string | undefined {
  const { t } = useTranslation(['questions', 'courses']);
  switch (type) {
    case 'several':
      return t('courses:quiz.several');
    case 'match':
      return t('match');
    case 'order':
      return t('order');
    case 'gap':
      return t('gaps');
    case 'one':
    case 'trueOrFalse':
    case 'short':
    case 'numeric':
      return undefined;
  }
}

/** Shown by the enhancement, once there is something to say. */
function SavedMark() {
  const { t } = useTranslation('courses');
  return (
    <p className={styles.saved} aria-hidden="true">
      <span data-state="saved" hidden>
        <Icon name="check" /> {t('quiz.savedShort')}
      </span>
      <span data-state="unsaved" hidden>
        <Icon name="warning" /> {t('quiz.unsavedShort')}
      </span>
    </p>
  );
}
