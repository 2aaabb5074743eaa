import { useTranslation } from 'react-i18next';
import type { Block } from '@inclusive/course-content/block';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import styles from './Fields.module.css';
import { moved, newId } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { WordInput } from './WordInput.tsx';

type Practice = Extract<Block, { type: 'practice' }>;

/** A task that is handed in, and what a colleague reviews it by. */
export function PracticeFields({ block, onChange }: { block: Practice; onChange: (block: Practice) => void }) {
  const { t } = useTranslation('editor');
  const { id, criteria } = block;
  const set = (next: string[]) => onChange({ ...block, criteria: next });
  return (
    <>
      <WordInput field={{ name: `${id}.task`, form: 'rich', longest: 20_000 }} label={t('word.task')} />
      <CheckboxField
        name={`${id}.isRequired`}
        label={t('practice.required')}
        checked={block.isRequired}
        onChange={(isRequired) => onChange({ ...block, isRequired })}
        isOptional
      />
      <fieldset className={styles.group}>
        <legend>{t('practice.criteria')}</legend>
        {criteria.map((criterion, index) => (
          <div key={criterion} className={styles.row}>
            <WordInput
              field={{ name: `${id}.${criterion}.text`, form: 'line', longest: 1000 }}
              label={t('practice.criterion', { number: index + 1 })}
            />
            <ItemTools
              name={t('practice.criterion', { number: index + 1 })}
              index={index}
              total={criteria.length}
              onMove={(to) => set(moved(criteria, index, to))}
              onDelete={() => set(criteria.filter((each) => each !== criterion))}
            />
          </div>
        ))}
        <Button icon="plus" variant="quiet" onClick={() => set([...criteria, newId('c', criteria)])}>
          {t('practice.add')}
        </Button>
      </fieldset>
    </>
  );
}
