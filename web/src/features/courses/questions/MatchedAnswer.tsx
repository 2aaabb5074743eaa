import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { fieldId } from '../../../shared/forms/form-context.ts';
import inputs from '../../../shared/forms/Input.module.css';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { answerName, type AskedQuestion } from './answer-fields.ts';
import styles from './Answers.module.css';
import { PartFault } from './PartFault.tsx';
import { useKeptAnswer } from './use-kept-answer.ts';

interface MatchedAnswerProps {
  question: AskedQuestion;
  form: string;
}

/** A list to choose from beside each left side. */
export function MatchedAnswer({ question, form }: MatchedAnswerProps) {
  return (
    <div className={styles.pairs}>
      {question.pairs.map((pair) => (
        <Pair key={pair.id} question={question} pair={pair} form={form} />
      ))}
    </div>
  );
}

function Pair({ question, pair, form }: MatchedAnswerProps & { pair: AskedQuestion['pairs'][number] }) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const name = answerName(question.id, pair.id);
  const id = fieldId(form, name);
  const fault = useFormState().faults[name];
  const kept = useKeptAnswer(question.id);
  return (
    <div className={styles.pair} data-part={pair.id}>
      <label htmlFor={id}>
        <Localised text={pair.left} />
      </label>
      <PartFault id={`${id}-fault`} code={fault} />
      <span className={inputs.select}>
        <select
          id={id}
          name={name}
          defaultValue={kept.value(name, pair.chosen ?? '')}
          className={inputs.input}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-fault`}
        >
          <option value="">{t('form.choose')}</option>
          {question.items.map((item) => (
            <option key={item.id} value={item.id} lang={item.text.locale === locale ? undefined : item.text.locale}>
              {item.text.text}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </div>
  );
}
