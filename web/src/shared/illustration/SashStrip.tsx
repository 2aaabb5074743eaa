import styles from './SashStrip.module.css';

/** Narrow woven edge under the header. */
export function SashStrip() {
  return <div className={styles.strip} aria-hidden="true" />;
}
