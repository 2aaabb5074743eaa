import type { ReactNode } from 'react';
import styles from './Rows.module.css';

/** A list of people or things, a framed `Row` each. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className={styles.rows}>
      {children}
    </ul>
  );
}

interface RowProps {
  name: ReactNode;
  /** What stands at the end of the row: a button, a state. */
  action?: ReactNode;
  /** What is said below the name. */
  children?: ReactNode;
}

export function Row({ name, action, children }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {children}
      </div>
      {action}
    </li>
  );
}

export function RowDetail({ children }: { children: ReactNode }) {
  return <p className={styles.detail}>{children}</p>;
}
