import type { ReactNode } from 'react';
import { EmptyShelf } from '../illustration/EmptyShelf.tsx';
import styles from './Empty.module.css';

interface EmptyProps {
  title?: ReactNode;
  heading?: 'h2' | 'h3';
  /** What the reader can do now. */
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: a drawing, plain words, a way on. */
export function Empty({ title, heading: Heading = 'h2', action, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <EmptyShelf />
      {title && <Heading className={styles.title}>{title}</Heading>}
      {children && <div className={styles.text}>{typeof children === 'string' ? <p>{children}</p> : children}</div>}
      {action}
    </div>
  );
}
