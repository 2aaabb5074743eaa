import { useLocale } from '../routing/use-page.ts';
import { onDayOf } from '../when.ts';

/** The day of a moment, with its year. */
export function useDateWords(): (moment: string) => string {
  const locale = useLocale();
  return (moment) => onDayOf(moment, locale);
}
