import type { Locale } from '@inclusive/localisation/locale';

const STEP_MS = 300_000;

/** The visit of somebody who is here begins at the last five minutes of the clock. */
export function nowOnTheClock(now: Date): Date {
  return new Date(Math.floor(now.getTime() / STEP_MS) * STEP_MS);
}

/** What somebody is called who gave no name. */
export const withoutName: Record<Locale, string> = { lv: 'Apmeklētājs', lt: 'Lankytojas', en: 'Visitor' };
