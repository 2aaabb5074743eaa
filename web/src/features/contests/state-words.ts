import { wallTime } from '@inclusive/calendar/zones';
import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/routing/use-page.ts';
import type { Contest } from './ContestFacts.tsx';
import { fullDate } from './dates.ts';

type Course = Pick<Contest, 'state' | 'zone' | 'opensOn' | 'closesOn' | 'judgingAt' | 'resultsAt' | 'exhibitionAt'>;

/** How far the contest is, with its day in words; a day is one of the contest's own zone. */
export function useStateWords(contest: Course): string {
  const { t } = useTranslation('contest');
  const locale = useLocale();
  const { state, opensOn, closesOn } = contest;
  const on = (day: string) => onDate(day, locale);
  switch (state) {
    case 'judging':
      return t('state.judging', { on: on(dayOf(contest.judgingAt, contest)) });
    case 'results':
      return t('state.results', { on: on(dayOf(contest.resultsAt, contest)) });
    case 'exhibition':
      return t('state.exhibition', { on: on(dayOf(contest.exhibitionAt, contest)) });
    case 'announced':
    case 'draft':
      return t('state.announced', { on: on(opensOn) });
    case 'checking':
      return t('state.checking', { on: on(closesOn) });
    case 'open':
      return t('state.open', { day: fullDate(closesOn, locale) });
  }
}

function dayOf(moment: string | null, { zone }: Course): string {
  return wallTime(new Date(moment ?? 0), zone).day;
}
