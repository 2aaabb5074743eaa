import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/forms/Choice.tsx';
import type { Contest } from '../ContestFacts.tsx';

export function LicenceChoice({ offered }: { offered: Contest['licences'] }) {
  const { t } = useTranslation('submit');
  return (
    <Choice
      name="licence"
      options={offered.map((licence) => ({
        value: licence,
        label: t(`licenceName.${licence}`),
        hint: t(`licenceHint.${licence}`),
      }))}
    />
  );
}
