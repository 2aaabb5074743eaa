import { useTranslation } from 'react-i18next';
import type { IconName } from '../../shared/components/icon-names.ts';
import { Tag } from '../../shared/components/Tag.tsx';
import type { ContestState } from '../../shared/operations/graphql.ts';

const icons: Record<ContestState, IconName> = {
  draft: 'pencil-simple',
  announced: 'calendar-blank',
  open: 'camera',
  checking: 'eye',
  judging: 'star',
  results: 'check-circle',
  exhibition: 'images',
};

export function ContestStateTag({ state }: { state: ContestState }) {
  const { t } = useTranslation('contest');
  return (
    <Tag icon={icons[state]} tone={state === 'open' ? 'success' : 'info'}>
      {t(`stateName.${state}`)}
    </Tag>
  );
}
