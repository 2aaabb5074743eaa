import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  title: ReactNode;
  /** Makes the whole card a target; the title carries the link. */
  href?: string;
  heading?: 'h2' | 'h3' | 'h4';
  /** Picture or drawing on top. */
  media?: ReactNode;
  /** Short facts under the text: tags, hours, distance. */
  meta?: ReactNode;
  /** Buttons, where the card has more than its one link. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, href, heading: Heading = 'h2', media, meta, actions, children }: CardProps) {
  return (
    <article className={`${styles.card} ${href ? styles.linked : ''}`}>
      {media && <div className={styles.media}>{media}</div>}
      <div className={styles.body}>
        <Heading className={styles.title}>{href ? <a href={href}>{title}</a> : title}</Heading>
        {children}
        {meta && <div className={styles.meta}>{meta}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </article>
  );
}

/** Cards side by side, as many as fit. */
export function CardList({ children }: { children: ReactNode[] }) {
  return (
    <ul role="list" className={styles.list}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
