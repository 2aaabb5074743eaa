import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import styles from './WithdrawForm.module.css';

interface WithdrawFormProps {
  photoId: string;
  title: string;
  /** One that was never sent is deleted. */
  isDraft?: boolean;
}

/** Folded away: what withdrawing means, and the button that does it. */
export function WithdrawForm({ photoId, title, isDraft = false }: WithdrawFormProps) {
  const { t } = useTranslation(['contests', 'entries']);
  return (
    <details className={styles.withdraw}>
      <summary>
        {t(isDraft ? 'entries:deleteDraft' : 'myPhotos.withdraw')}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <form method="post" className={styles.form}>
        <input type="hidden" name="photo" value={photoId} />
        <input type="hidden" name="intent" value="withdraw" />
        {isDraft && <input type="hidden" name="draft" value="yes" />}
        <p>{t(isDraft ? 'entries:deleteText' : 'myPhotos.withdrawText')}</p>
        <Button type="submit" variant="danger" icon="trash">
          {t(isDraft ? 'entries:deleteSure' : 'myPhotos.withdrawSure')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </form>
    </details>
  );
}
