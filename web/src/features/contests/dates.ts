import { onDate } from '@inclusive/calendar/words';
import type { Locale } from '@inclusive/localisation/locale';

const tags: Record<Locale, string> = { lv: 'lv', lt: 'lt', en: 'en-GB' };

/** Both countries' clocks show the same. */
const ZONE = 'Europe/Riga';

/** A day by its full name: "2026. gada 1. septembris", "2026 m. rugsėjo 1 d.", "1 September 2026". */
export function fullDate(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** The day of a moment here, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(Date.parse(moment));
}

/** As an answer to "when?": "2026. gada 1. septembrī". */
export function whenOf(moment: string, locale: Locale): string {
  return onDate(dayOf(moment), locale);
}
