import { useTranslation } from 'react-i18next';
import type { IconName } from '../../shared/components/icon-names.ts';
import { Tag } from '../../shared/components/Tag.tsx';
import styles from './Translation.module.css';

export const states = ['missing', 'stale', 'machine', 'translated', 'reviewed'] as const;

export type State = (typeof states)[number];

const looks: Record<State, { icon: IconName; tone: 'plain' | 'info' | 'success' | 'warn' | 'error' }> = {
  missing: { icon: 'warning-octagon', tone: 'error' },
  stale: { icon: 'clock', tone: 'warn' },
  machine: { icon: 'gear-six', tone: 'warn' },
  translated: { icon: 'pencil-simple', tone: 'info' },
  reviewed: { icon: 'check-circle', tone: 'success' },
};

export function StateTag({ state }: { state: string }) {
  const { t } = useTranslation('translation');
  const known = states.find((each) => each === state) ?? 'missing';
  return <Tag {...looks[known]}>{t(`state.${known}`)}</Tag>;
}

/** How many texts are in which state; states that none is in are left out. */
export function StateCounts({ counts }: { counts: Readonly<Record<State, number>> }) {
  const { t } = useTranslation('translation');
  return (
    <ul className={styles.counts} role="list">
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <Tag {...looks[state]}>{t('counted', { state: t(`state.${state}`), n: counts[state] })}</Tag>
          </li>
        ))}
    </ul>
  );
}
