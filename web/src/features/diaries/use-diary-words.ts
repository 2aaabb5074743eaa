import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '@inclusive/calendar/days';
import { dayName, weekdayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import type { diaries } from '../../locales/en/diaries.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';

type Words = typeof diaries;

/** A Monday; the days after it give the names of the week. */
const MONDAY = '2026-11-23';

/** Words for kinds, refusals and faults; a code that the interface does not know is named in general. */
export function useDiaryWords() {
  const { t, i18n } = useTranslation('diaries');
  const locale = useLocale();
  const has = (key: string) => i18n.exists(`diaries:${key}`);
  return {
    kind: (kind: string) => t(`kind.${kind as keyof Words['kind']}`),
    refusal: (code: string) =>
      t(has(`refused.${code}`) ? `refused.${code as keyof Words['refused']}` : 'refused.UNKNOWN'),
    done: (value: string | undefined) =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
    weekday: (number: number) => capitalised(weekdayName(addDays(MONDAY, number - 1), locale), locale),
    day: (day: Day) => capitalised(dayName(day, locale), locale),
    date: (day: Day) => dayOf(`${day}T12:00:00Z`, locale),
  };
}

/** Fault codes of the forms of hours as words, for `Form`. */
export function useDiaryFaults(): Record<string, string> {
  const { t } = useTranslation('diaries');
  return Object.fromEntries(faultCodes.map((code) => [code, t(`fault.${code}`)]));
}

const faultCodes: readonly (keyof Words['fault'])[] = [
  'TIME_INVALID',
  'CLOSES_FIRST',
  'WEEKDAYS_REQUIRED',
  'DAYS_TURNED',
  'TOO_MANY_DAYS',
  'DAY_PAST',
  'INVALID_LINK',
];
