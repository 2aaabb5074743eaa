import type { Locale } from '@inclusive/localisation/locale';
import { type Day, type Month, weekdayOf } from './days.ts';

const tags: Record<Locale, string> = { lv: 'lv', lt: 'lt', en: 'en-GB' };

/** Monday first, as they stand in "on Tuesday"; Intl knows the nominative alone. */
const onWeekday: Record<Locale, readonly string[]> = {
  lv: ['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'sestdien', 'svētdien'],
  lt: ['pirmadienį', 'antradienį', 'trečiadienį', 'ketvirtadienį', 'penktadienį', 'šeštadienį', 'sekmadienį'],
  en: ['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday'],
};

const inLatvianMonth = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
];

/** Days and their months stay on one line: a no-break space stands between them. The day as a name: "otrdiena, 24. novembris", "antradienis, lapkričio 24 d.", "Tuesday 24 November". */
export function dayName(day: Day, locale: Locale): string {
  const date = dateOf(day, locale);
  return locale === 'en' ? `${weekdayName(day, locale)} ${date}` : `${weekdayName(day, locale)}, ${date}`;
}

/** The day as an answer to "when?": "otrdien, 24. novembrī", "antradienį, lapkričio 24 d.", "on Tuesday 24 November". */
export function onDay(day: Day, locale: Locale): string {
  const weekday = onWeekday[locale][weekdayOf(day) - 1];
  if (locale === 'lv') return `${weekday}, ${inLatvian(day)}`;
  return locale === 'en' ? `${weekday} ${dateOf(day, locale)}` : `${weekday}, ${dateOf(day, locale)}`;
}

/** With the year, for papers that are kept: "2026. gada 24. novembrī", "2026 m. lapkričio 24 d.", "24 November 2026". */
export function onDate(day: Day, locale: Locale): string {
  const year = day.slice(0, 4);
  if (locale === 'lv') return `${year}. gada ${inLatvian(day)}`;
  return locale === 'lt' ? `${year} m. ${dateOf(day, locale)}` : `${dateOf(day, locale)} ${year}`;
}

/** From one day to another: "2027. gada 1.–20. jūnijs", "2027 m. birželio 1–20 d.", "1–20 June 2027". */
export function dayRange(from: Day, to: Day, locale: Locale): string {
  const long = formatOf(locale, { dateStyle: 'long' });
  const [first, last] = [instantOf(from), instantOf(to)];
  if (from === to) return long.format(first);
  if (locale !== 'lt') return long.formatRange(first, last).replace(/^(\d+)\s–\s(\d+) /u, '$1–$2 ');
  if (from.slice(0, 7) === to.slice(0, 7))
    return long.format(last).replace(/\d+(?= d\.)/, `${Number(from.slice(8))}–$&`);
  const rest = from.slice(0, 4) === to.slice(0, 4) ? long.format(last).replace(/^\d+ m\. /, '') : long.format(last);
  return `${long.format(first)} – ${rest}`;
}

/** In small letters where the language writes it so. */
export function weekdayName(day: Day, locale: Locale): string {
  const name = format(day, locale, { weekday: 'long' });
  return locale === 'en' ? name : name.toLocaleLowerCase(locale);
}

/** "2026. gada novembris", "2026 m. lapkritis", "November 2026". */
export function monthName(month: Month, locale: Locale): string {
  const day = `${month}-01`;
  if (locale === 'lv') return `${month.slice(0, 4)}. gada ${format(day, locale, { month: 'long' })}`;
  return format(day, locale, { month: 'long', year: 'numeric' });
}

function dateOf(day: Day, locale: Locale): string {
  const date = format(day, locale, { day: 'numeric', month: 'long' });
  return locale === 'lt' ? date.replace(/ d\.$/, '\u00a0d.') : date.replace(' ', '\u00a0');
}

function inLatvian(day: Day): string {
  return `${Number(day.slice(8))}.\u00a0${inLatvianMonth[Number(day.slice(5, 7)) - 1]}`;
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, options).format(instantOf(day));
}

function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A weekday by its number, as `weekdayName`. */
export function weekdayNamed(weekday: number, locale: Locale): string {
  return weekdayName(`2024-01-0${weekday}`, locale);
}

/** Weekdays in order, those in a row from first to last: "pirmdiena–piektdiena, svētdiena". */
export function weekdaysNamed(weekdays: readonly number[], locale: Locale): string {
  const runs: number[][] = [];
  for (const weekday of weekdays.toSorted()) {
    const run = runs.at(-1);
    if (run && weekday === (run.at(-1) ?? 0) + 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs.map((run) => namesOf(run, locale)).join(', ');
}

function namesOf(run: readonly number[], locale: Locale): string {
  const [first = 1, last = first] = [run[0], run.at(-1)];
  if (run.length === 1) return weekdayNamed(first, locale);
  return `${weekdayNamed(first, locale)}${run.length === 2 ? ', ' : '–'}${weekdayNamed(last, locale)}`;
}
