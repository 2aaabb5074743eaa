import styles from './EmptyShelf.module.css';

/** A shelf with a few books, a plant and room for more. */
export function EmptyShelf() {
  return (
    <svg className={styles.drawing} viewBox="0 0 220 130" width="220" height="130" aria-hidden="true" focusable="false">
      <path className={styles.shelf} d="M10 110h200v8H10zM26 118h8v10h-8zM186 118h8v10h-8z" />
      <path className={styles.first} d="M34 40h20v70H34z" />
      <path className={styles.second} d="M56 52h16v58H56z" />
      <path className={styles.third} d="M78 56l15-5 19 55-15 5z" />
      <path className={styles.line} d="M34 54h20M34 60h20M34 96h20M56 64h16M56 98h16" />
      <path className={styles.pot} d="M158 84h32l-5 26h-22z" />
      <path
        className={styles.leaf}
        d="M174 84c0-22-12-30-22-32 0 18 8 28 22 32zM174 84c0-26 10-36 22-40 2 20-6 34-22 40zM174 84c-4-26 0-42 4-54 8 14 6 36-4 54z"
      />
    </svg>
  );
}
