import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { fieldId, useFaultWords } from '../../shared/forms/form-context.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { Icon } from '../../shared/components/Icon.tsx';
import { answerName } from './answer-names.ts';
import styles from './Question.module.css';
import type { QuizQuestion } from './QuizIntro.tsx';

/** One question with its choices, as a group of radio buttons or boxes. */
export function QuestionField({ question, number }: { question: QuizQuestion; number: number }) {
  const { t } = useTranslation('courses');
  const name = answerName(question.id);
  const id = fieldId('form', name);
  const isSeveral = question.type === 'several';
  const fault = useFormState().faults[name];
  const described = [fault && `${id}-fault`, isSeveral && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.question}
      aria-describedby={described || undefined}
      data-question={question.id}
      data-words={useSavingWords(number)}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{t('quiz.question', { number })}</span>
        <Localised text={question.text} />
      </legend>
      {isSeveral && (
        <p id={`${id}-hint`} className={styles.hint}>
          {t('quiz.several')}
        </p>
      )}
      {fault && <Fault id={`${id}-fault`} code={fault} />}
      <Options question={question} name={name} />
      <SavedMark />
    </fieldset>
  );
}

/** What the enhancement says while it saves an answer. */
function useSavingWords(number: number): string {
  const { t } = useTranslation('courses');
  return JSON.stringify({
    saving: t('quiz.saving', { number }),
    saved: t('quiz.saved', { number }),
    unsaved: t('quiz.unsaved', { number }),
  });
}

function Options({ question: { type, options }, name }: { question: QuizQuestion; name: string }) {
  const state = useFormState();
  return (
    <div className={styles.options}>
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type={type === 'several' ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            defaultChecked={state.has(name, option.id, option.isChosen)}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </div>
  );
}

export function OptionWords({
  option: { id, text },
}: {
  option: Pick<QuizQuestion['options'][number], 'id' | 'text'>;
}) {
  const { t } = useTranslation('courses');
  return <span>{text ? <Localised text={text} /> : t(id === 'true' ? 'quiz.true' : 'quiz.false')}</span>;
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

function Fault({ id, code }: { id: string; code: string }) {
  const { t } = useTranslation('common');
  const words = useFaultWords();
  return (
    <p id={id} className={styles.fault}>
      <Icon name="warning" />
      <span>
        <span className="visually-hidden">{t('form.errorPrefix')} </span>
        {words(code)}
      </span>
    </p>
  );
}
