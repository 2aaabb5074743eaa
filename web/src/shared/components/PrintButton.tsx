import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

/** Appears where there is a script to print with; without one, the browser's own menu prints as well. */
export function PrintButton() {
  const { t } = useTranslation('common');
  return (
    <span hidden data-enhance="print" data-print="no">
      <Button variant="secondary" icon="printer">
        {t('action.print')}
      </Button>
    </span>
  );
}
