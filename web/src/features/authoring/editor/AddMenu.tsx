import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import styles from './Items.module.css';

interface AddMenuProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  onAdd: (value: T) => void;
}

/** Chooses a kind, then adds it. */
export function AddMenu<T extends string>({ label, options, onAdd }: AddMenuProps<T>) {
  const { t } = useTranslation('editor');
  const [value, setValue] = useState(options[0]?.value);
  return (
    <div className={styles.add}>
      <Select
        name={`add-${label}`}
        label={label}
        placeholder={null}
        options={options}
        value={value}
        onChange={(event) => setValue(event.target.value as T)}
      />
      <Button icon="plus" variant="secondary" onClick={() => value !== undefined && onAdd(value)}>
        {t('list.add')}
      </Button>
    </div>
  );
}
