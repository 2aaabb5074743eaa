import { useTranslation } from 'react-i18next';
import { type Question, type QuestionType, questionTypes } from '@inclusive/grading/question';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { Accepted } from './Accepted.tsx';
import { newQuestion } from './blocks.ts';
import { OptionFields } from './OptionFields.tsx';
import { GapFields, MatchFields, OrderFields } from './PartFields.tsx';
import styles from './Fields.module.css';
import { WordInput } from './WordInput.tsx';

export interface QuestionFieldsProps<Q extends Question = Question> {
  question: Q;
  onChange: (question: Question) => void;
}

/** A question of any type: what is asked, what is right, and what is said about the answers. */
export function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation('editor');
  const { id, type } = question;
  const word = (name: string) => ({ name: `${id}.${name}`, form: 'text' as const, longest: 20_000 });
  return (
    <div className={styles.question}>
      <Select
        name={`${id}.type`}
        label={t('question.type')}
        hint={t(`question.about.${type}`)}
        placeholder={null}
        options={questionTypes.map((value) => ({ value, label: t(`question.types.${value}`) }))}
        value={type}
        onChange={(event) => onChange(newQuestion(event.target.value as QuestionType, id))}
      />
      <WordInput
        field={word('text')}
        label={t(type === 'true-false' ? 'question.statement' : 'question.text')}
        {...(type === 'gap' && { hint: t('question.gapHint') })}
      />
      <RightAnswers question={question} onChange={onChange} />
      <WordInput field={word('explanation')} label={t('question.explanation')} hint={t('question.explanationHint')} />
    </div>
  );
}

function RightAnswers({ question, onChange }: QuestionFieldsProps) {
  switch (question.type) {
    case 'one':
    case 'several':
    case 'true-false':
      return <OptionFields question={question} onChange={onChange} />;
    case 'match':
      return <MatchFields question={question} onChange={onChange} />;
    case 'order':
      return <OrderFields question={question} onChange={onChange} />;
    case 'gap':
      return <GapFields question={question} onChange={onChange} />;
    case 'short':
      return <Accepted name={`${question.id}.accepted`} />;
    case 'numeric':
      return <NumericFields question={question} onChange={onChange} />;
  }
}

type Numeric = Extract<Question, { type: 'numeric' }>;

function NumericFields({ question, onChange }: QuestionFieldsProps<Numeric>) {
  const { t } = useTranslation('editor');
  const { id, value, tolerance } = question;
  const decimal = (text: string) => text.replace(',', '.').trim();
  return (
    <div className={styles.row}>
      <TextField
        name={`${id}.value`}
        label={t('question.value')}
        inputMode="decimal"
        isShort
        value={value}
        onChange={(event) => onChange({ ...question, value: decimal(event.target.value) })}
      />
      <TextField
        name={`${id}.tolerance`}
        label={t('question.tolerance')}
        inputMode="decimal"
        isShort
        value={tolerance}
        onChange={(event) => onChange({ ...question, tolerance: decimal(event.target.value) })}
      />
      <WordInput
        field={{ name: `${id}.unit`, form: 'line', longest: 40, isOptional: true }}
        label={t('question.unit')}
      />
    </div>
  );
}
