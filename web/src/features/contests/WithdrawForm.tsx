import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import styles from './WithdrawForm.module.css';

/** Folded away: what withdrawing means, and the button that does it. */
export function WithdrawForm({ photoId, title }: { photoId: string; title: string }) {
  const { t } = useTranslation('contests');
  return (
    <details className={styles.withdraw}>
      <summary>
        {t('myPhotos.withdraw')}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <form method="post" className={styles.form}>
        <input type="hidden" name="photo" value={photoId} />
        <p>{t('myPhotos.withdrawText')}</p>
        <Button type="submit" variant="danger" icon="trash">
          {t('myPhotos.withdrawSure')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </form>
    </details>
  );
}
