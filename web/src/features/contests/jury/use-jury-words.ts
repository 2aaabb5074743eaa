import { useTranslation } from 'react-i18next';
import { wallTime } from '@inclusive/calendar/zones';
import { atMoment, dayOf } from '../../../shared/when.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';

const DAY_MS = 86_400_000;

/** The refusal of a form of the jury's pages, in words. */
export function useJuryRefusal(): (code: string) => string {
  const { t, i18n } = useTranslation('jury');
  return (code) => {
    const key = `refused.${code}` as 'refused.UNKNOWN';
    return i18n.exists(`jury:${key}`) ? t(key) : t('refused.UNKNOWN');
  };
}

export function useMoment(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => atMoment(moment, locale);
}

/** The last day of a round that ends with the first moment after it. */
export function useLastDay(): (dueAt: string) => string {
  const locale = useLocale();
  return (dueAt) => dayOf(new Date(lastMoment(dueAt)).toISOString(), locale);
}

/** The last day of a round, as a form takes days. */
export function lastDayOf(dueAt: string, zone: string): string {
  return wallTime(new Date(lastMoment(dueAt)), zone).day;
}

function lastMoment(dueAt: string): number {
  return Date.parse(dueAt) - 60_000;
}

/** How long a round still lasts: "Last day: …. 3 days left." */
export function useTimeLeft(): (dueAt: string, now?: Date) => string {
  const { t } = useTranslation('jury');
  const lastDay = useLastDay();
  return (dueAt, now = new Date()) => {
    const days = Math.floor((lastMoment(dueAt) - now.getTime()) / DAY_MS);
    const left = days > 0 ? t('daysLeft', { count: days }) : t('lastDay');
    return `${t('until', { when: lastDay(dueAt) })} ${left}`;
  };
}
