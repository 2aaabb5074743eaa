import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { Field } from './Field.tsx';
import { useField, useKeptValue, type FieldProps } from './form-context.ts';
import styles from './Input.module.css';

export interface Option {
  value: string;
  label: string;
  /** Where it is not the page's language. */
  lang?: string;
}

type Native = Omit<ComponentPropsWithRef<'select'>, 'name' | 'id' | 'required' | 'className' | 'children'>;

type SelectProps = FieldProps &
  Native & {
    options: readonly Option[];
    /** First entry, for "nothing chosen"; the usual words unless given, none with `null`. */
    placeholder?: string | null;
  };

export function Select({
  name,
  label,
  hint,
  isOptional,
  fault,
  options,
  placeholder,
  defaultValue,
  ...rest
}: SelectProps) {
  const { t } = useTranslation('common');
  const parts = useField({ name, label, hint, isOptional, fault });
  const kept = useKeptValue(name, defaultValue?.toString());
  const start = rest.value === undefined ? { defaultValue: kept } : {};
  return (
    <Field parts={parts}>
      <span className={styles.select}>
        <select
          {...rest}
          {...start}
          {...parts.described}
          id={parts.id}
          name={name}
          required={!isOptional}
          className={styles.input}
        >
          {placeholder !== null && <option value="">{placeholder ?? t('form.choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </Field>
  );
}
