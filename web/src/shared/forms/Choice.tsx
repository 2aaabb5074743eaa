import type { ReactNode } from 'react';
import type { Option } from './Select.tsx';
import { GroupField } from './Field.tsx';
import { useField, useKeptValue, type FieldProps } from './form-context.ts';
import styles from './Choice.module.css';

export interface ChoiceOption extends Option {
  hint?: string | undefined;
  /** Icon or swatch before the words. */
  mark?: ReactNode;
  isDisabled?: boolean;
}

type ChoiceProps = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValue?: string;
  /** Controlled use on hydrated pages. */
  value?: string;
  onChange?: (value: string) => void;
  /** Side by side where they fit. */
  isInline?: boolean;
  /** The script gives the chosen answer the focus when the page opens. */
  hasFocus?: boolean;
};

/** One answer of a few: a radio group. */
export function Choice({
  name,
  label,
  hint,
  isOptional,
  fault,
  options,
  defaultValue,
  value,
  onChange,
  isInline,
  hasFocus = false,
}: ChoiceProps) {
  const parts = useField({ name, label, hint, isOptional, fault });
  const kept = useKeptValue(name, defaultValue);
  return (
    <GroupField parts={parts} role="radiogroup">
      <div className={isInline ? styles.inline : styles.stacked}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.isDisabled}
              required={!isOptional}
              data-enhance-focus={hasFocus && option.value === kept ? '' : undefined}
              {...(value === undefined
                ? { defaultChecked: option.value === kept }
                : { checked: option.value === value })}
              onChange={onChange && (() => onChange(option.value))}
            />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </GroupField>
  );
}

export function OptionWords({ option }: { option: ChoiceOption }) {
  return (
    <span className={styles.words}>
      <span>
        {option.mark} {option.label}
      </span>
      {option.hint && <span className={styles.hint}>{option.hint}</span>}
    </span>
  );
}
