import { Icon } from '../components/Icon.tsx';
import inputs from './Input.module.css';
import styles from './PlainSelect.module.css';

interface PlainSelectProps {
  name: string;
  label: string;
  /** First entry, for "nothing chosen". */
  any: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string; lang?: string | undefined }[];
}

/** A choice in a form that only asks: it can neither be wrong nor get lost. */
export function PlainSelect({ name, label, any, chosen, options }: PlainSelectProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={inputs.select}>
        <select name={name} defaultValue={chosen ?? ''} className={inputs.input}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </label>
  );
}
