import { placeId } from '../place-words.ts';
import styles from './Fields.module.css';

interface CodesProps<Code extends string> {
  /** Of the field, where something may lead to it. */
  place?: string;
  label: string;
  codes: readonly Code[];
  wordOf: (code: Code) => string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number of a controlled vocabulary's words. */
export function Codes<Code extends string>({ place, label, codes, wordOf, chosen, onChange }: CodesProps<Code>) {
  return (
    <fieldset id={place && placeId(place)} className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.codes}>
        {codes.map((code) => (
          <label key={code} className={styles.mark}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
            <span>{wordOf(code)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
