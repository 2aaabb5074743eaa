import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';

/** Appears where the device has a voice for the page's language; reads what is marked with `data-read`. */
export function ReadAloudButton() {
  const { t } = useTranslation('places');
  return (
    <span hidden data-enhance="read-aloud" data-stop={t('listen.stop')} data-print="no">
      <Button variant="secondary" icon="speaker-high" aria-pressed="false">
        <span data-label="">{t('listen.start')}</span>
      </Button>
    </span>
  );
}
