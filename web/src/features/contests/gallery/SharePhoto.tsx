import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';

/** The photo's address, to be sent on; where there is a script, a button copies it. */
export function SharePhoto({ address }: { address: string }) {
  const { t } = useTranslation('gallery');
  return (
    <div data-print="no">
      <p>
        <a href={address}>{t('shareLink')}</a>
      </p>
      <p hidden data-enhance="copy" data-text={address}>
        <Button variant="secondary" icon="link-simple">
          {t('copy')}
        </Button>{' '}
        <span role="status" data-copied={t('copied')} />
      </p>
    </div>
  );
}
