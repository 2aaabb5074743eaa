import { type Day } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import { colours } from '../shared/pdf/pdf-colours.ts';
import { pdfOf } from '../shared/pdf/pdf.ts';
import { type PdfTable, writeTable } from '../shared/pdf/pdf-table.ts';
import type { PdfWriter } from '../shared/pdf/pdf-writer.ts';
import { type CompletedCourse, ZONE } from './learning-records.reader.ts';
import type { Period } from './period.rules.ts';
import { statementWords } from './statement.words.ts';

export interface Statement {
  /** As on the profile. */
  name: string;
  locale: Locale;
  period: Period;
  courses: readonly CompletedCourse[];
  at: Date;
}

/** The paper about somebody's learning hours. */
export function statementPdf(statement: Statement): Promise<Buffer> {
  const { locale, at } = statement;
  const { title } = statementWords[locale];
  return pdfOf({ locale, title: `${title}: ${statement.name}`, at }, (pdf) => writeStatement(pdf, statement));
}

function writeStatement(pdf: PdfWriter, { name, locale, period, courses, at }: Statement): void {
  const words = statementWords[locale];
  pdf.heading(words.title);
  pdf.paragraph(name, { font: 'heading', size: 15 });
  pdf.paragraph(`${words.period}: ${periodWords(period, locale)}`);
  pdf.gap(6);
  if (courses.length) {
    pdf.paragraph(words.states);
    pdf.gap(4);
    writeTable(pdf, tableOf(courses, locale));
  } else {
    pdf.paragraph(words.none);
  }
  pdf.roomFor(60);
  pdf.paragraph(`${words.issued}: ${dayWords(wallTime(at, ZONE).day, locale)}`);
  pdf.paragraph(words.note, { size: 9.5, colour: colours.muted });
}

function tableOf(courses: readonly CompletedCourse[], locale: Locale): PdfTable {
  const words = statementWords[locale];
  const total = courses.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    columns: [
      { title: words.course, share: 38 },
      { title: words.partner, share: 30 },
      { title: words.completed, share: 18 },
      { title: words.hours, share: 14, align: 'right' },
    ],
    rows: courses.map(({ title, partner, completedAt, minutes }) => [
      { text: title.text, lang: title.locale },
      { text: partner.text, lang: partner.locale },
      { text: dayWords(wallTime(new Date(completedAt), ZONE).day, locale) },
      { text: timeWords(minutes, locale) },
    ]),
    total: [{ text: words.total }, { text: '' }, { text: '' }, { text: timeWords(total, locale) }],
  };
}

function timeWords(minutes: number, locale: Locale): string {
  return statementWords[locale].time(Math.floor(minutes / 60), minutes % 60);
}

function periodWords({ from, to }: Period, locale: Locale): string {
  const words = statementWords[locale];
  if (from && to) return words.between(dayWords(from, locale), dayWords(to, locale));
  if (from) return words.since(dayWords(from, locale));
  return to ? words.until(dayWords(to, locale)) : words.whole;
}

const dayFormats: Record<Locale, Intl.DateTimeFormat> = {
  lv: new Intl.DateTimeFormat('lv', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }),
  lt: new Intl.DateTimeFormat('lt', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
};

/** "24.11.2026.", "2026-11-24", "24 Nov 2026" */
function dayWords(day: Day, locale: Locale): string {
  const words = dayFormats[locale].format(new Date(`${day}T00:00:00Z`));
  return locale === 'lv' ? `${words}.` : words;
}
