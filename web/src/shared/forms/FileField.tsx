import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';
import { useField, type FieldProps } from './form-context.ts';
import styles from './FileField.module.css';

type Native = Omit<ComponentPropsWithRef<'input'>, 'name' | 'id' | 'required' | 'className' | 'type' | 'onChange'>;

type FileFieldProps = FieldProps & Native & { onFile?: (file: File | undefined) => void };

/** The browser's own file field as a wide zone: shows the file's name and takes what is dropped, without JavaScript. */
export function FileField({ name, label, hint, isOptional, fault, onFile, ...rest }: FileFieldProps) {
  const { t } = useTranslation('common');
  const parts = useField({ name, label, hint, isOptional, fault });
  return (
    <Field parts={parts}>
      <span className={styles.zone}>
        <input
          {...rest}
          {...parts.described}
          type="file"
          id={parts.id}
          name={name}
          required={!isOptional}
          className={styles.input}
          onChange={onFile && ((event) => onFile(event.target.files?.[0]))}
        />
        <span className={styles.drop} aria-hidden="true">
          {t('form.dropFile')}
        </span>
      </span>
    </Field>
  );
}
