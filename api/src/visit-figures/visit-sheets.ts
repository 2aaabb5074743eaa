import { municipalities } from '@inclusive/localisation/counted';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import type { Locale } from '@inclusive/localisation/locale';
import type { Sheet } from '../shared/sheets/sheets.ts';
import type { VisitCount, VisitFigures } from './visit-figures.graphql.ts';
import { visitSheetWords } from './visit-sheets.words.ts';

type Cells = [string, string | number];

/** The figures as tables: all visits, their parts, the rooms, the waiting. */
export function visitSheetsOf({ visits, cancelled, tables, rooms, waiting }: VisitFigures, locale: Locale): Sheet[] {
  const words = visitSheetWords[locale];
  const head = [words.what, words.visits];
  const number = (days: number | null) => (days === null ? words.few : Math.round(days * 10) / 10);
  const waited: Cells[] = [
    [words.medianDays, number(waiting.medianDays)],
    [words.listMedianDays, number(waiting.listMedianDays)],
    ...waiting.list.map((row): Cells => [valueName(row, 'waiting', locale), shownIn(row, locale)]),
  ];
  return [
    {
      name: words.total,
      head,
      rows: [
        [words.visits, shownIn(visits, locale)],
        [words.cancelled, shownIn(cancelled, locale)],
      ],
    },
    ...tables.map(({ name, rows }) => ({
      name: words.tables[name] ?? name,
      head,
      rows: rows.map((row): Cells => [valueName(row, name, locale), shownIn(row, locale)]),
    })),
    {
      name: words.rooms,
      head: [words.what, words.openHours, words.bookedHours],
      rows: rooms.map(({ id, name, openHours, bookedHours }) => [
        name?.text ?? id,
        number(openHours),
        number(bookedHours),
      ]),
    },
    { name: words.waiting, head: [words.what, ''], rows: waited },
  ];
}

function shownIn({ count, isAtLeast }: VisitCount, locale: Locale): string | number {
  const { few, atLeast } = visitSheetWords[locale];
  if (count === null) return few;
  return isAtLeast ? atLeast.replace('{{count}}', String(count)) : count;
}

function valueName({ key, name }: VisitCount, table: string, locale: Locale): string {
  const { values, notSaid } = visitSheetWords[locale];
  if (name) return name.text;
  if (!key) return notSaid;
  if (table === 'language') return capitalised(languageName(key, locale), locale);
  const municipality = municipalities.find(({ code }) => table === 'municipality' && code === key);
  return municipality?.name ?? values[key] ?? key;
}
