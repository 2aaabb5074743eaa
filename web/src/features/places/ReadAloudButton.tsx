import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';

/** Reads what is marked with `data-read`; says so where the device has no voice for its language. */
export function ReadAloudButton() {
  const { t } = useTranslation('places');
  return (
    <span hidden data-enhance="read-aloud" data-stop={t('listen.stop')} data-print="no">
      <span data-speaks="yes">
        <Button variant="secondary" icon="speaker-high" aria-pressed="false">
          <span data-label="">{t('listen.start')}</span>
        </Button>
      </span>
      <span data-speaks="no" hidden>
        {t('listen.none')}
      </span>
    </span>
  );
}
