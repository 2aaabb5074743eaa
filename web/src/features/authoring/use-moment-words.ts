import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import { useLocale } from '../../shared/routing/use-page.ts';

/** Both partner countries' clocks show the same. */
const zone = 'Europe/Riga';

/** Day and time of a moment. */
export function useMomentWords(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => {
    const { day, time } = wallTime(new Date(moment), zone);
    return `${onDate(day, locale)}, ${time}`;
  };
}
