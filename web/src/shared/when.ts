import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';

/** Both countries keep the same time. */
const zone = 'Europe/Riga';

/** The moment as an answer to "when?": "2026. gada 24. novembrī, 10:15", "24 November 2026, 10:15". */
export function atMoment(moment: string, locale: Locale): string {
  const { day, time } = wallTime(new Date(moment), zone);
  return `${onDate(day, locale)}, ${time}`;
}

/** The day of the moment, as an answer to "when?". */
export function onDayOf(moment: string, locale: Locale): string {
  return onDate(wallTime(new Date(moment), zone).day, locale);
}

/** The day of the moment as a name: "2026. gada 24. novembris". */
export function dayOf(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: zone }).format(
    new Date(moment),
  );
}
