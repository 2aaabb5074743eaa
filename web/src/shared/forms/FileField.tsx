import { Field } from './Field.tsx';
import { useField, type FieldProps } from './form-context.ts';
import styles from './Input.module.css';

interface FileFieldProps extends FieldProps {
  /** Endings and types that the browser offers; the server looks at the content. */
  accept: string;
}

/** Files of a form with `encType="multipart/form-data"`; the browser's own field says what is chosen. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const parts = useField(field);
  return (
    <Field parts={parts}>
      <input
        type="file"
        multiple
        accept={accept}
        {...parts.described}
        id={parts.id}
        name={field.name}
        className={styles.input}
      />
    </Field>
  );
}
