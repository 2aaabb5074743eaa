import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Progress.module.css';

interface ProgressProps {
  label: ReactNode;
  value: number;
  total: number;
  /** Stands in for "3 of 8". */
  words?: string;
}

export function Progress({ label, value, total, words }: ProgressProps) {
  const { t } = useTranslation('common');
  const id = useId();
  const said = words ?? t('progress', { value, total });
  return (
    <div className={styles.progress}>
      <span id={id}>{label}</span>
      <span className={styles.words}>{said}</span>
      <progress className={styles.bar} aria-labelledby={id} aria-valuetext={said} value={value} max={total} />
    </div>
  );
}
