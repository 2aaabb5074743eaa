import { useTranslation } from 'react-i18next';
import styles from './Logo.module.css';

/** An open book with the zigzag of a woven sash across its pages, and the sun-diamond above them. */
export function Logo() {
  const { t } = useTranslation('common');
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
        <path className={styles.pages} d={pages} />
        <path className={styles.thread} d={zigzag} />
        <path className={styles.thread} fillRule="evenodd" d={sun} />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>{t('siteName')}</span>
        <span className={styles.tagline}>{t('tagline')}</span>
      </span>
    </span>
  );
}

const pages =
  'M4 14.5Q4 13 5.5 13.3 16 15 23 20v24Q16 38.5 5.5 37 4 36.8 4 35.5z' +
  'M44 14.5Q44 13 42.5 13.3 32 15 25 20v24Q32 38.5 42.5 37 44 36.8 44 35.5z';

const zigzag =
  'M4 23L7.2 28.2L10.4 25.4L13.5 30.5L16.7 27.7L19.8 32.8L23 30L23 32.7L19.8 35.5L16.7 30.4L13.5 33.2L10.4 28.1L7.2 30.9L4 25.7z' +
  'M44 23L40.8 28.2L37.6 25.4L34.5 30.5L31.3 27.7L28.2 32.8L25 30L25 32.7L28.2 35.5L31.3 30.4L34.5 33.2L37.6 28.1L40.8 30.9L44 25.7z';

const sun = 'M24 1.5l7 7-7 7-7-7zm0 4.3-2.7 2.7L24 11.2l2.7-2.7z';
