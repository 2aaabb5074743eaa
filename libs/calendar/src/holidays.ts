import { addDays, type Day, weekdayOf } from './days.ts';

export type Country = 'LV' | 'LT';

/** A public holiday; the code is the key of its name. */
export interface Holiday {
  day: Day;
  code: string;
}

type Rule = (year: number) => Day;

const on =
  (monthAndDay: string): Rule =>
  (year) =>
    `${year}-${monthAndDay}`;

const easter =
  (days: number): Rule =>
  (year) =>
    addDays(easterSunday(year), days);

const SUNDAY = 7;

/** The n-th Sunday of a month. */
const sunday =
  (month: string, n: number): Rule =>
  (year) => {
    const first = `${year}-${month}-01`;
    return addDays(first, SUNDAY - weekdayOf(first) + (n - 1) * SUNDAY);
  };

const shared: [code: string, rule: Rule][] = [
  ['new-year', on('01-01')],
  ['easter', easter(0)],
  ['easter-monday', easter(1)],
  ['labour-day', on('05-01')],
  ['midsummer', on('06-24')],
  ['christmas-eve', on('12-24')],
  ['christmas', on('12-25')],
  ['second-christmas', on('12-26')],
];

/** Latvia: law on public holidays, with the days off that follow 4 May and 18 November at a weekend. */
const latvian: [code: string, rule: Rule][] = [
  ['good-friday', easter(-2)],
  ['restored-independence', on('05-04')],
  ['mothers-day', sunday('05', 2)],
  ['whit-sunday', easter(49)],
  ['midsummer-eve', on('06-23')],
  ['proclamation', on('11-18')],
  ['new-year-eve', on('12-31')],
];

/** Lithuania: Labour Code, article 123. */
const lithuanian: [code: string, rule: Rule][] = [
  ['state-restored', on('02-16')],
  ['independence-restored', on('03-11')],
  ['mothers-day', sunday('05', 1)],
  ['fathers-day', sunday('06', 1)],
  ['mindaugas', on('07-06')],
  ['assumption', on('08-15')],
  ['all-saints', on('11-01')],
  ['all-souls', on('11-02')],
];

const followed = ['restored-independence', 'proclamation'];

/** Public holidays of a country in a year, in order. */
export function holidaysOf(country: Country, year: number): Holiday[] {
  const rules = [...shared, ...(country === 'LV' ? latvian : lithuanian)];
  const days = rules.map(([code, rule]) => ({ code, day: rule(year) }));
  const off = country === 'LV' ? days.filter(({ code }) => followed.includes(code)).flatMap(dayOffAfter) : [];
  return [...days, ...off].toSorted((a, b) => a.day.localeCompare(b.day));
}

function dayOffAfter({ day }: Holiday): Holiday[] {
  const weekday = weekdayOf(day);
  return weekday > 5 ? [{ day: addDays(day, 8 - weekday), code: 'day-off' }] : [];
}

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${padded(Math.floor(sum / 31))}-${padded((sum % 31) + 1)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
