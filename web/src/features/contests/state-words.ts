import { wallTime } from '@inclusive/calendar/zones';
import { onDate } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/routing/use-page.ts';
import type { ContestState } from '../../shared/operations/graphql.ts';
import { fullDate } from './dates.ts';

/** What a contest's state and its days are told from. */
export interface ContestCourse {
  state: ContestState;
  zone: string;
  opensOn: string;
  closesOn: string;
  judgingAt: string | null;
  resultsAt: string | null;
  exhibitionAt: string | null;
}

/** How far the contest is, with its day in words; a day is one of the contest's own zone. */
export function useStateWords(contest: ContestCourse): string {
  const { t } = useTranslation('contest');
  const locale = useLocale();
  const { state, opensOn, closesOn, zone } = contest;
  const on = (day: string) => onDate(day, locale);
  switch (state) {
    case 'draft':
      return t('state.draft');
    case 'announced':
      return t('state.announced', { on: on(opensOn) });
    case 'open':
      return t('state.open', { day: fullDate(closesOn, locale) });
    case 'checking':
      return t('state.checking', { on: on(closesOn) });
    case 'judging':
      return t('state.judging', { on: on(dayIn(contest.judgingAt, zone)) });
    case 'results':
      return t('state.results', { on: on(dayIn(contest.resultsAt, zone)) });
    case 'exhibition':
      return t('state.exhibition', { on: on(dayIn(contest.exhibitionAt, zone)) });
  }
}

/** The day of a moment where the contest lives. */
export function dayIn(moment: string | null, zone: string): string {
  return wallTime(new Date(moment ?? 0), zone).day;
}
