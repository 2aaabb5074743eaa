import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Gap, Match, Order, Question } from '@inclusive/grading/question';
import { Button } from '../../../shared/components/Button.tsx';
import { Accepted } from './Accepted.tsx';
import styles from './Fields.module.css';
import { useEditing } from './editing.tsx';
import { moved, newId } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { WordInput } from './WordInput.tsx';

interface PartFieldsProps<Q> {
  question: Q;
  onChange: (question: Question) => void;
}

const line = (name: string) => ({ name, form: 'line' as const, longest: 300 });

/** What belongs together, and right sides that belong to nothing. */
export function MatchFields({ question, onChange }: PartFieldsProps<Match>) {
  const { t } = useTranslation('editor');
  const { id, pairs, extras } = question;
  const taken = [...pairs, ...extras];
  return (
    <>
      <PartList
        title={t('question.pairs')}
        parts={pairs}
        nameOf={(number) => t('question.pair', { number })}
        add={t('question.addPair')}
        onChange={(next) => onChange({ ...question, pairs: next })}
        newPart={() => newId('p', taken)}
      >
        {(pair, name) => (
          <>
            <WordInput field={line(`${id}.${pair}.left`)} label={t('question.left', { pair: name })} />
            <WordInput field={line(`${id}.${pair}.right`)} label={t('question.rightSide', { pair: name })} />
          </>
        )}
      </PartList>
      <PartList
        title={t('question.extras')}
        parts={extras}
        nameOf={(number) => t('question.extra', { number })}
        add={t('question.addExtra')}
        onChange={(next) => onChange({ ...question, extras: next })}
        newPart={() => newId('x', taken)}
      >
        {(extra, name) => <WordInput field={line(`${id}.${extra}.right`)} label={name} />}
      </PartList>
    </>
  );
}

export function OrderFields({ question, onChange }: PartFieldsProps<Order>) {
  const { t } = useTranslation('editor');
  const { id, items } = question;
  return (
    <PartList
      title={t('question.items')}
      parts={items}
      nameOf={(number) => t('question.item', { number })}
      add={t('question.addItem')}
      onChange={(next) => onChange({ ...question, items: next })}
      newPart={() => newId('i', items)}
    >
      {(item, name) => <WordInput field={line(`${id}.${item}.text`)} label={name} />}
    </PartList>
  );
}

export function GapFields({ question, onChange }: PartFieldsProps<Gap>) {
  const { t } = useTranslation('editor');
  const { words, setWord } = useEditing();
  const { id, gaps } = question;
  const insert = (gap: string) => setWord(`${id}.text`, `${words[`${id}.text`] ?? ''} [[${gap}]]`.trim());
  return (
    <PartList
      title={t('question.gaps')}
      parts={gaps}
      nameOf={(number) => t('question.gap', { number })}
      add={t('question.addGap')}
      onChange={(next) => onChange({ ...question, gaps: next })}
      newPart={() => newId('g', gaps)}
    >
      {(gap, name) => (
        <>
          <p>
            <code>{`[[${gap}]]`}</code>
            {!words[`${id}.text`]?.includes(`[[${gap}]]`) && (
              <Button variant="quiet" icon="plus" onClick={() => insert(gap)}>
                {t('question.insertGap', { gap: name })}
              </Button>
            )}
          </p>
          <Accepted name={`${id}.${gap}.accepted`} label={t('question.acceptedIn', { gap: name })} />
        </>
      )}
    </PartList>
  );
}

interface PartListProps {
  title: string;
  parts: readonly string[];
  nameOf: (number: number) => string;
  add: string;
  newPart: () => string;
  onChange: (parts: string[]) => void;
  children: (part: string, name: string) => ReactNode;
}

function PartList({ title, parts, nameOf, add, newPart, onChange, children }: PartListProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {parts.map((part, index) => (
        <div key={part} className={styles.option}>
          {children(part, nameOf(index + 1))}
          <ItemTools
            name={nameOf(index + 1)}
            index={index}
            total={parts.length}
            onMove={(to) => onChange(moved(parts, index, to))}
            onDelete={() => onChange(parts.filter((each) => each !== part))}
          />
        </div>
      ))}
      <Button icon="plus" variant="quiet" onClick={() => onChange([...parts, newPart()])}>
        {add}
      </Button>
    </fieldset>
  );
}
