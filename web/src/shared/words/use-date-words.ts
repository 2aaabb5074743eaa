import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { useLocale } from '../routing/use-page.ts';

/** Both partner countries' clocks show the same. */
const zone = 'Europe/Riga';

/** The day of a moment, with its year. */
export function useDateWords(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => onDate(wallTime(new Date(moment), zone).day, locale);
}
