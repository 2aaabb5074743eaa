import type { ReactNode } from 'react';
import { EmptyShelf } from '../illustration/EmptyShelf.tsx';
import styles from './Empty.module.css';

interface EmptyProps {
  title?: ReactNode;
  /** What the reader can do now. */
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: a drawing, plain words, a way on. */
export function Empty({ title, action, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <EmptyShelf />
      {title && <h2 className={styles.title}>{title}</h2>}
      {children && <div className={styles.text}>{typeof children === 'string' ? <p>{children}</p> : children}</div>}
      {action}
    </div>
  );
}
