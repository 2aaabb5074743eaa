import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/forms/Choice.tsx';

export function LicenceChoice() {
  const { t } = useTranslation('contests');
  return (
    <Choice
      name="licence"
      options={[
        { value: 'exhibition', label: t('licence.exhibition'), hint: t('licence.exhibitionHint') },
        { value: 'cc_by_sa_4', label: t('licence.cc_by_sa_4'), hint: t('licence.cc_by_sa_4Hint') },
      ]}
    />
  );
}
