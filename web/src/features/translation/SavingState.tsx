import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import type { IconName } from '../../shared/components/icon-names.ts';
import type { Saving } from './use-side-by-side.ts';

const icons: Record<Saving, IconName> = {
  saved: 'check-circle',
  waiting: 'pencil-simple',
  saving: 'clock',
  offline: 'warning',
  failed: 'warning',
  faulty: 'warning-octagon',
  conflict: 'warning-octagon',
};

/** Whether everything typed is on the server. */
export function SavingState({ saving }: { saving: Saving }) {
  const { t } = useTranslation('translation');
  return (
    <p role="status">
      <Icon name={icons[saving]} /> {t(`saving.${saving}`)}
    </p>
  );
}
