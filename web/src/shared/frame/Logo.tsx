import { useTranslation } from 'react-i18next';
import styles from './Logo.module.css';

/** An open book whose pages are woven like a sash, under a rising sun-diamond. */
export function Logo() {
  const { t } = useTranslation('common');
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
        <path className={styles.page} d="M3 15l21 7v22L3 37z" />
        <path className={styles.page} d="M45 15l-21 7v22l21-7z" />
        <path className={styles.sun} d="M24 2l8 8-8 8-8-8z" />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>INCLUSIVE</span>
        <span className={styles.tagline}>{t('tagline')}</span>
      </span>
    </span>
  );
}
