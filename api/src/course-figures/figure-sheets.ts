import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Locale } from '@inclusive/localisation/locale';
import type { CourseFigures } from './course-figures.graphql.ts';
import { sheetWords } from './figure-sheets.words.ts';

type Value = string | number;

export interface Sheet {
  name: string;
  head: string[];
  rows: Value[][];
}

/** The figures as tables: the course, its months, its lessons. */
export function sheetsOf(figures: CourseFigures, locale: Locale): Sheet[] {
  const words = sheetWords[locale];
  const { begun, underWay, left, completed, creditedMinutes, medianDays, quiz } = figures;
  const own: [string, number | null | undefined][] = [
    [words.begun, begun],
    [words.underWay, underWay],
    [words.left, left],
    [words.completed, completed],
    [words.creditedMinutes, creditedMinutes],
    [words.medianDays, medianDays],
    [words.quizLearners, quiz?.learners],
    [words.quizAttempts, quiz?.attempts],
    [words.quizPassed, quiz?.passed],
    [words.quizAverage, quiz?.averagePercent],
  ];
  return [
    { name: words.course, head: [words.what, words.number], rows: own.map(([what, value]) => [what, value ?? '']) },
    {
      name: words.months,
      head: [words.month, words.begun, words.completed],
      rows: figures.months.map((month) => [month.month, month.begun, month.completed]),
    },
    {
      name: words.lessons,
      head: [words.lesson, words.done],
      rows: figures.lessons.map(({ title, done }) => [title.text, done]),
    },
  ];
}

/** All sheets one after another, with a byte order mark, so that spreadsheets read the letters right. */
export function csvOf(sheets: readonly Sheet[]): string {
  const tables = sheets.map(({ name, head, rows }) => [[name], head, ...rows].map(csvLine).join('\r\n'));
  return `\uFEFF${tables.join('\r\n\r\n')}\r\n`;
}

export function xlsxOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows] as Row[],
    columns: head.map((_, index) => ({ width: index === 0 ? 44 : 14 })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(written).toBuffer();
}

function csvLine(values: readonly Value[]): string {
  return values.map(csvValue).join(',');
}

/** What begins like a formula is kept from being one. */
function csvValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
