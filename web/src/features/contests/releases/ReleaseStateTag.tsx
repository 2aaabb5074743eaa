import { useTranslation } from 'react-i18next';
import type { IconName } from '../../../shared/components/icon-names.ts';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { ReleaseState } from '../../../shared/operations/graphql.ts';

const looks: Record<ReleaseState, { tone: 'info' | 'success' | 'warn'; icon: IconName }> = {
  asked: { tone: 'info', icon: 'clock' },
  given: { tone: 'success', icon: 'check-circle' },
  refused: { tone: 'warn', icon: 'x' },
  withdrawn: { tone: 'warn', icon: 'x' },
};

export function ReleaseStateTag({ state }: { state: ReleaseState }) {
  const { t } = useTranslation('releases');
  return <Tag {...looks[state]}>{t(`state.${state}`)}</Tag>;
}
