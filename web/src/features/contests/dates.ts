import type { Locale } from '@inclusive/localisation/locale';
import { dayOf } from '../../shared/when.ts';

/** A day of the calendar by its full name: "2026. gada 1. septembris", "2026 m. rugsėjo 1 d.", "1 September 2026". */
export function fullDate(day: string, locale: Locale): string {
  return dayOf(`${day}T12:00:00Z`, locale);
}
