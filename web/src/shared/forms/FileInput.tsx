import { Icon } from '../components/Icon.tsx';
import type { FieldParts } from './form-context.ts';
import styles from './FileInput.module.css';

interface FileInputProps {
  id: string;
  /** Words of what is pressed. */
  label: string;
  /** Under this name the file is sent with a form. */
  name?: string | undefined;
  /** Endings and types that the browser offers; the server looks at the content. */
  accept?: string | undefined;
  isMultiple?: boolean;
  isRequired?: boolean;
  described?: FieldParts['described'];
  /** Said as long as nothing is chosen. */
  none?: string;
  onFile?: (file: File) => void;
}

/**
 * A way to choose a file in the page's own words; the browser's field under it stays what keyboard and reader meet,
 * and is what everybody sees where there is no script to say what is chosen.
 */
export function FileInput({
  id,
  label,
  described,
  none = '',
  isMultiple,
  isRequired,
  onFile,
  ...rest
}: FileInputProps) {
  const chosenId = `${id}-chosen`;
  return (
    <div className={styles.picker}>
      <input
        {...rest}
        {...described}
        id={id}
        type="file"
        multiple={isMultiple}
        required={isRequired}
        className={styles.input}
        aria-describedby={[described?.['aria-describedby'], chosenId].filter(Boolean).join(' ')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile?.(file);
        }}
      />
      <label htmlFor={id} className={styles.button}>
        <Icon name="upload-simple" />
        {label}
      </label>
      <span id={chosenId} className={styles.chosen} data-none={none}>
        {none}
      </span>
    </div>
  );
}
