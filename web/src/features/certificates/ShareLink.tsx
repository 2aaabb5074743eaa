import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { useAppContext } from '../../shared/routing/context.ts';
import styles from './CertificateItem.module.css';

/** The public page's address, to be sent on; where there is a script, a button copies it. */
export function ShareLink({ token, describedBy }: { token: string; describedBy: string }) {
  const { t } = useTranslation('certificates');
  const address = `${useAppContext().publicUrl}/verify/${token}`;
  return (
    <div className={styles.share}>
      <a href={address} aria-describedby={describedBy}>
        {t('share.link')}
      </a>
      <span hidden className={styles.copy} data-enhance="copy" data-text={address}>
        <Button variant="secondary" aria-describedby={describedBy}>
          {t('share.copy')}
        </Button>
        <span role="status" data-copied={t('share.copied')} />
      </span>
    </div>
  );
}
