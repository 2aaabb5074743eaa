import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice.tsx';
import type { Contest } from '../ContestFacts.tsx';

/** Told before a photo is chosen, and once more where people are named: some contests show no faces of minors. */
export function NoMinors({ contest }: { contest: Pick<Contest, 'showsFacesOfMinors'> }) {
  const { t } = useTranslation('submit');
  if (contest.showsFacesOfMinors) return null;
  return (
    <Notice title={t('noMinors')}>
      <p>{t('noMinorsText')}</p>
    </Notice>
  );
}
