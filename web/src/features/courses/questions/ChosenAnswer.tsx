import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { answerName, type AskedQuestion } from './answer-fields.ts';
import choice from '../../../shared/forms/Choice.module.css';
import styles from './Question.module.css';
import { useKeptAnswer } from './use-kept-answer.ts';

type Option = AskedQuestion['options'][number];

/** Radio buttons, or boxes where several may be right. */
export function ChosenAnswer({ question: { id, type, options } }: { question: AskedQuestion }) {
  const kept = useKeptAnswer(id);
  const name = answerName(id);
  return (
    <div className={styles.options}>
      {options.map((option) => (
        <label key={option.id} className={choice.option}>
          <input
            type={type === 'several' ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            defaultChecked={kept.has(name, option.id, option.isChosen)}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </div>
  );
}

export function OptionWords({ option: { id, text } }: { option: Pick<Option, 'id' | 'text'> }) {
  const { t } = useTranslation('courses');
  return <span>{text ? <Localised text={text} /> : t(id === 'true' ? 'quiz.true' : 'quiz.false')}</span>;
}
