import { useTranslation } from 'react-i18next';
import { Tag } from '../../shared/components/Tag.tsx';
import { stateOf } from './states.ts';

const looks = {
  valid: { tone: 'success', icon: 'check-circle' },
  expired: { tone: 'warn', icon: 'clock' },
  revoked: { tone: 'error', icon: 'warning' },
  replaced: { tone: 'warn', icon: 'arrow-right' },
  unknown: { tone: 'plain', icon: 'question' },
  unconfirmed: { tone: 'warn', icon: 'question' },
} as const;

export function StateTag({ state }: { state: string }) {
  const { t } = useTranslation('certificates');
  const known = stateOf(state);
  return <Tag {...looks[known]}>{t(`state.${known}`)}</Tag>;
}
