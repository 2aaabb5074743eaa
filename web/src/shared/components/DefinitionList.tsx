import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export interface Definition {
  term: string;
  value: ReactNode;
  /** "Change" and the like, on the same line. */
  action?: ReactNode;
}

/** Names and values: facts of a place, answers to check before sending. */
export function DefinitionList({ items }: { items: readonly (Definition | false | null | undefined)[] }) {
  return (
    <dl className={styles.list}>
      {items.map(
        (item) =>
          item && (
            <div key={item.term} className={styles.item}>
              <dt>{item.term}</dt>
              <dd>{item.value}</dd>
              {item.action && <dd className={styles.action}>{item.action}</dd>}
            </div>
          ),
      )}
    </dl>
  );
}
