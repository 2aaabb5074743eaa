import { useTranslation } from 'react-i18next';
import buttons from '../components/Button.module.css';
import styles from './OfflineNotice.module.css';

/** Empty until there is something to say; the words are put in by `watch-connection.ts`. */
export function OfflineNotice() {
  const { t } = useTranslation('learning');
  const words = {
    offline: t('offline.notice'),
    pending: t('offline.pending'),
    sent: t('offline.sent'),
    signIn: t('offline.signIn'),
    refused: {
      answer: t('offline.refused.answer'),
      lesson: t('offline.refused.lesson'),
      note: t('offline.refused.note'),
      place: '',
      practice: t('offline.refused.practice'),
      quiz: t('offline.refused.quiz'),
    },
    open: t('offline.open'),
    dismiss: t('offline.dismiss'),
  };
  return (
    <div
      className={styles.notice}
      data-enhance="connection"
      data-words={JSON.stringify(words)}
      data-button={`${buttons.button} ${buttons.secondary}`}
      data-print="no"
      aria-live="polite"
    >
      <p data-line="connection" className={styles.line} hidden />
      <div data-line="refused" className={`${styles.line} ${styles.refused}`} hidden />
    </div>
  );
}
