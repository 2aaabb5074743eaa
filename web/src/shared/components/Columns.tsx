import type { ReactNode } from 'react';
import styles from './Columns.module.css';

interface ColumnsProps {
  aside: ReactNode;
  /** The aside comes first where there is one column; else after the text. */
  isAsideFirst?: boolean;
  children: ReactNode;
}

/** A text with a panel beside it, or above or below it where there is no room. */
export function Columns({ aside, isAsideFirst = false, children }: ColumnsProps) {
  const panel = (
    <aside className={styles.aside} data-print="no">
      {aside}
    </aside>
  );
  return (
    <div className={styles.container}>
      <div className={styles.columns}>
        {isAsideFirst && panel}
        <div className={styles.text}>{children}</div>
        {!isAsideFirst && panel}
      </div>
    </div>
  );
}
