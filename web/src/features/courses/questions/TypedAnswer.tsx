import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { fieldId } from '../../../shared/forms/form-context.ts';
import inputs from '../../../shared/forms/Input.module.css';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { answerName, type AskedQuestion } from './answer-fields.ts';
import styles from './Answers.module.css';
import { piecesOf } from './gap-text.ts';
import { PartFault } from './PartFault.tsx';
import { useKeptAnswer } from './use-kept-answer.ts';

interface TypedAnswerProps {
  question: AskedQuestion;
  form: string;
}

const longest = 200;

/** A word or a few, or a number with its unit. */
export function TypedAnswer({ question: { id, type, given, unit }, form }: TypedAnswerProps) {
  const { t } = useTranslation('questions');
  const name = answerName(id);
  const inputId = `${fieldId(form, name)}-input`;
  const isNumber = type === 'numeric';
  const fault = useFormState().faults[name];
  return (
    <p className={styles.typed}>
      <label htmlFor={inputId}>{t(isNumber ? 'number' : 'answer')}</label>
      <span className={styles.withUnit}>
        <input
          id={inputId}
          type="text"
          name={name}
          defaultValue={useKeptAnswer(id).value(name, given ?? '')}
          inputMode={isNumber ? 'decimal' : undefined}
          autoComplete="off"
          maxLength={longest}
          className={`${inputs.input} ${isNumber ? inputs.short : ''}`}
          aria-invalid={fault ? true : undefined}
          aria-describedby={[unit && `${inputId}-unit`, `${fieldId(form, name)}-fault`].filter(Boolean).join(' ')}
        />
        {unit && (
          <span id={`${inputId}-unit`}>
            <Localised text={unit} />
          </span>
        )}
      </span>
    </p>
  );
}

/** The sentence with an input in place of each gap. */
export function FilledGaps({ question: { id, text, gaps }, form }: TypedAnswerProps) {
  const { t } = useTranslation('questions');
  const faults = useFormState().faults;
  const kept = useKeptAnswer(id);
  return (
    <div className={styles.sentence} lang={text.locale}>
      {piecesOf(text.text).map((piece, index) => {
        const gap = gaps.find((each) => each.id === piece.gap);
        if (!gap) return <span key={index}>{piece.text}</span>;
        const name = answerName(id, gap.id);
        const inputId = fieldId(form, name);
        return (
          <span key={index} className={styles.gap} data-part={gap.id}>
            <label htmlFor={inputId} className="visually-hidden">
              {t('gap', { number: gaps.indexOf(gap) + 1, total: gaps.length })}
            </label>
            <input
              id={inputId}
              type="text"
              name={name}
              defaultValue={kept.value(name, gap.given)}
              autoComplete="off"
              maxLength={longest}
              className={`${inputs.input} ${styles.blank}`}
              aria-invalid={faults[name] ? true : undefined}
              aria-describedby={`${inputId}-fault`}
            />
            <PartFault id={`${inputId}-fault`} code={faults[name]} />
          </span>
        );
      })}
    </div>
  );
}
