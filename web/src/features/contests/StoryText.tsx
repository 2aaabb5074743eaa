import type { LocalisedText } from '@inclusive/localisation/locale';
import { Localised } from '../../shared/components/Localised.tsx';
import styles from './StoryText.module.css';

/** An author's story in the lines in which it was written. */
export function StoryText({ text }: { text: LocalisedText }) {
  return (
    <span className={styles.story}>
      <Localised text={text} />
    </span>
  );
}
