import { useTranslation } from 'react-i18next';
import type { ChoiceQuestion, Question } from '@inclusive/grading/question';
import { Button } from '../../../shared/components/Button.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import styles from './Fields.module.css';
import { moved, newId } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { WordInput } from './WordInput.tsx';

interface OptionFieldsProps<Q> {
  question: Q;
  onChange: (question: Question) => void;
}

/** Answers to choose from, each with its words, and the mark at the right ones. */
export function OptionFields({ question, onChange }: OptionFieldsProps<ChoiceQuestion>) {
  const { t } = useTranslation('editor');
  if (question.type !== 'true-false') return <Options question={question} onChange={onChange} />;
  return (
    <Choice
      name={`${question.id}.correct`}
      label={t('question.isTrue')}
      options={[true, false].map((value) => ({
        value: String(value),
        label: t(value ? 'question.true' : 'question.false'),
      }))}
      value={String(question.correct)}
      onChange={(value) => onChange({ ...question, correct: value === 'true' })}
      isInline
    />
  );
}

type WithOptions = Exclude<ChoiceQuestion, { type: 'true-false' }>;

function Options({ question, onChange }: OptionFieldsProps<WithOptions>) {
  const { t } = useTranslation('editor');
  const { options } = question;
  const set = (next: string[]) => onChange({ ...question, options: next });
  return (
    <fieldset className={styles.group}>
      <legend>{t('question.options')}</legend>
      <p>{t(question.type === 'one' ? 'question.markOne' : 'question.markSeveral')}</p>
      {options.map((option, index) => (
        <OptionRow
          key={option}
          question={question}
          option={option}
          index={index}
          onMark={(isRight) => onChange(marked(question, option, isRight))}
          onMove={(to) => set(moved(options, index, to))}
          onDelete={() => onChange(without(question, option))}
        />
      ))}
      <Button icon="plus" variant="quiet" onClick={() => set([...options, newId('a', options)])}>
        {t('question.addOption')}
      </Button>
    </fieldset>
  );
}

interface OptionRowProps {
  question: WithOptions;
  option: string;
  index: number;
  onMark: (isRight: boolean) => void;
  onMove: (to: number) => void;
  onDelete: () => void;
}

function OptionRow({ question, option, index, onMark, onMove, onDelete }: OptionRowProps) {
  const { t } = useTranslation('editor');
  const name = t('question.option', { number: index + 1 });
  const prefix = `${question.id}.${option}`;
  const isRight = question.type === 'one' ? question.correct === option : question.correct.includes(option);
  return (
    <div className={styles.option}>
      <label className={styles.mark}>
        <input
          type={question.type === 'one' ? 'radio' : 'checkbox'}
          name={`${question.id}.right`}
          checked={isRight}
          onChange={(event) => onMark(event.target.checked)}
        />
        <span>
          {t('question.right')}
          <span className="visually-hidden">: {name}</span>
        </span>
      </label>
      <WordInput field={{ name: `${prefix}.text`, form: 'text', longest: 20_000 }} label={name} />
      <WordInput
        field={{ name: `${prefix}.feedback`, form: 'text', longest: 20_000 }}
        label={t('question.feedback', { option: name })}
      />
      <ItemTools name={name} index={index} total={question.options.length} onMove={onMove} onDelete={onDelete} />
    </div>
  );
}

function marked(question: WithOptions, option: string, isRight: boolean): Question {
  if (question.type === 'one') return { ...question, correct: option };
  const others = question.correct.filter((each) => each !== option);
  return { ...question, correct: isRight ? [...others, option] : others };
}

function without(question: WithOptions, option: string): Question {
  const options = question.options.filter((each) => each !== option);
  if (question.type === 'one')
    return { ...question, options, correct: question.correct === option ? '' : question.correct };
  return { ...question, options, correct: question.correct.filter((each) => each !== option) };
}
