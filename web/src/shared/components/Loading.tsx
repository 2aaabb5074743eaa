import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Says that something is on its way and holds its place with still bars. */
export function Loading({ lines = 3, children }: { lines?: number; children?: string }) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.loading}>
      <p role="status">{children ?? t('state.loading')}</p>
      <Skeleton lines={lines} />
    </div>
  );
}

/** Still bars in place of text that is on its way; says nothing itself. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className={styles.skeleton}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.bar} />
      ))}
    </div>
  );
}
