import type { ComponentPropsWithRef } from 'react';
import { Field } from './Field.tsx';
import { useField, useKeptValue, type FieldProps } from './form-context.ts';
import styles from './Input.module.css';

type Native = Omit<ComponentPropsWithRef<'textarea'>, 'name' | 'id' | 'required' | 'className'>;

export function TextArea({ name, label, hint, isOptional, fault, defaultValue, ...rest }: FieldProps & Native) {
  const parts = useField({ name, label, hint, isOptional, fault });
  const kept = useKeptValue(name, defaultValue?.toString());
  const start = rest.value === undefined ? { defaultValue: kept } : {};
  return (
    <Field parts={parts}>
      <textarea
        rows={5}
        {...rest}
        {...start}
        {...parts.described}
        id={parts.id}
        name={name}
        required={!isOptional}
        className={styles.input}
      />
    </Field>
  );
}
