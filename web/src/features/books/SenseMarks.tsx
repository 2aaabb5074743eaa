import { isOneOf, senses as known } from '@inclusive/bibliography/vocabulary';
import { Icon } from '../../shared/components/Icon.tsx';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import styles from './SenseMarks.module.css';
import { useBookWords } from './use-book-words.ts';

/** The senses that a book speaks to. */
export function SenseMarks({ senses }: { senses: readonly string[] }) {
  const { word } = useBookWords();
  return known
    .filter((sense) => isOneOf(senses, sense))
    .map((sense) => (
      <span key={sense} className={styles.mark}>
        <Icon name={senseIcons[sense]} />
        {word('sense', sense)}
      </span>
    ));
}
