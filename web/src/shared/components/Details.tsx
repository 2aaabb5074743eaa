import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Details.module.css';

interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** More on a matter, for those who want it; opens without a script. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details open={open} className={styles.details}>
      <summary className={styles.summary}>
        <Icon name="caret-right" />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
