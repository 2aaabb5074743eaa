import type { ComponentPropsWithRef } from 'react';
import { Field } from './Field.tsx';
import { useField, useKeptValue, type FieldProps } from './form-context.ts';
import styles from './Input.module.css';

type Native = Omit<ComponentPropsWithRef<'input'>, 'name' | 'id' | 'required' | 'className' | 'size'>;

type TextFieldProps = FieldProps &
  Native & {
    /** For codes, years and other short answers. */
    isShort?: boolean;
  };

export function TextField({ name, label, hint, isOptional, fault, isShort, defaultValue, ...rest }: TextFieldProps) {
  const parts = useField({ name, label, hint, isOptional, fault });
  const kept = useKeptValue(name, defaultValue?.toString());
  const start = rest.value === undefined && rest.type !== 'password' ? { defaultValue: kept } : {};
  return (
    <Field parts={parts}>
      <input
        type="text"
        {...rest}
        {...start}
        {...parts.described}
        id={parts.id}
        name={name}
        required={!isOptional}
        className={`${styles.input} ${isShort ? styles.short : ''}`}
      />
    </Field>
  );
}
