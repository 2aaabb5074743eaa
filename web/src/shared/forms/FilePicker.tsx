import { useId, useState } from 'react';
import { Icon } from '../components/Icon.tsx';
import styles from './FilePicker.module.css';

interface FilePickerProps {
  label: string;
  /** Under this name the file is sent with a form. */
  name?: string;
  accept: string;
  onFile?: (file: File) => void;
}

/** A way to choose a file in the page's own words; the browser's field under it stays what keyboard and reader meet. */
export function FilePicker({ label, name, accept, onFile }: FilePickerProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <div className={styles.picker}>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        className={styles.input}
        aria-describedby={chosen ? `${id}-chosen` : undefined}
        onChange={({ target: { files } }) => {
          const [file] = files ?? [];
          setChosen(file?.name ?? '');
          if (file) onFile?.(file);
        }}
      />
      <label htmlFor={id} className={styles.button}>
        <Icon name="upload-simple" />
        {label}
      </label>
      {chosen && <span id={`${id}-chosen`}>{chosen}</span>}
    </div>
  );
}
