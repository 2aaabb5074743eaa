import { levels } from '@inclusive/course-content/sensory-profile';
import styles from './LevelMark.module.css';

/** How much of something there is, drawn: filled and empty dots. The words stand beside it. */
export function LevelMark({ level }: { level: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {levels.slice(1).map((step) => (
        <span key={step} className={styles.dot} data-filled={step <= level ? '' : undefined} />
      ))}
    </span>
  );
}
