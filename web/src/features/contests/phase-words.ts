import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/routing/use-page.ts';
import type { Contest } from './ContestFacts.tsx';
import { fullDate } from './dates.ts';

/** From when, until when, or since when photos can be sent or no longer be sent. */
export function usePhaseWords({ phase, opensOn, closesOn }: Pick<Contest, 'phase' | 'opensOn' | 'closesOn'>): string {
  const { t } = useTranslation('contests');
  const locale = useLocale();
  if (phase === 'announced') return t('phase.announced', { on: onDate(opensOn, locale) });
  if (phase === 'closed') return t('phase.closed', { on: onDate(closesOn, locale) });
  return t('phase.open', { day: fullDate(closesOn, locale) });
}
