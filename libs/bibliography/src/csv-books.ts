import type { Locale } from '@inclusive/localisation/locale';
import { type BookRecord, emptyRecord, type RecordField, recordFields } from './book-record.ts';
import { cellText, csvLine, type CsvRow, readCsv } from './csv.ts';
import { fieldOfHeading, headingOf } from './csv-headings.ts';
import type { Encoding } from './encoding.ts';
import type { Fault } from './found.ts';
import { holdingOf, holdingText } from './holdings.ts';
import { readIsbn } from './isbn.ts';
import { tagOfMarc } from './language-codes.ts';
import { unique } from './unique.ts';
import { featuresIn, sensesIn, themesIn } from './vocabulary-words.ts';

export interface BookLine {
  number: number;
  /** Line of the file, from 1. */
  place: number;
  record: BookRecord;
  faults: Fault[];
}

export interface CsvBooks {
  encoding: Encoding;
  lines: BookLine[];
  /** Of the file: no column of titles, columns that say nothing to us, quotation marks left open. */
  notes: Fault[];
}

const LIST = ' | ';

/** The books of a table whose first row names its columns in Latvian, Lithuanian or English. */
export function readCsvBooks(bytes: Uint8Array, asked?: Encoding): CsvBooks {
  const { encoding, rows, open } = readCsv(bytes, asked);
  const [head, ...rest] = rows;
  const columns = (head?.cells ?? []).map((cell) => ({ heading: cell.trim(), field: fieldOfHeading(cell) }));
  const unknown = columns.filter(({ heading, field }) => heading && !field);
  const notes: Fault[] = [
    ...open.map((line) => ({ field: '', code: 'QUOTE_OPEN', value: String(line) })),
    ...unknown.map(({ heading }) => ({ field: '', code: 'COLUMN_UNKNOWN', value: heading.slice(0, 80) })),
  ];
  const fields = columns.map(({ field }, at) =>
    columns.findIndex((each) => each.field === field) === at ? field : undefined,
  );
  if (!fields.includes('title')) return { encoding, lines: [], notes: [...notes, noTitles] };
  return { encoding, notes, lines: rest.map((row, index) => lineOf(row, index + 1, fields)) };
}

const noTitles: Fault = { field: 'title', code: 'COLUMN_MISSING', value: '' };

function lineOf({ line, cells }: CsvRow, number: number, fields: (RecordField | undefined)[]): BookLine {
  const faults: Fault[] = [];
  const given = fields.flatMap((field, at): [RecordField, unknown][] => {
    if (!field) return [];
    const { value, fault } = valueOf(field, cellText(cells[at] ?? '').trim());
    if (fault) faults.push(fault);
    return [[field, value]];
  });
  return { number, place: line, record: { ...emptyRecord, ...Object.fromEntries(given) }, faults };
}

interface ReadValue {
  value: BookRecord[RecordField];
  fault?: Fault;
}

type Reader = (text: string) => string[];

const words: Partial<Record<RecordField, Reader>> = {
  senses: (text) => read(text, sensesIn),
  features: (text) => read(text, featuresIn),
  themes: (text) => read(text, themesIn),
  languages: (text) => unique(listOf(text, /[|;,\s]+/).map(tagOfMarc)),
  isbns: (text) => unique(listOf(text, /[|;,]/).map(isbnOf)),
  rooms: (text) => unique(listOf(text, /[|;,]/).map(roomOf)),
};

/** The value of a field from how it is written in a cell or in an input. */
export function valueOf(field: RecordField, text: string): ReadValue {
  const reader = words[field];
  if (reader) return { value: reader(text) };
  if (field === 'isbn') return { value: text && isbnOf(text) };
  if (Array.isArray(emptyRecord[field])) return { value: unique(listOf(text, /[|;]/)) };
  if (emptyRecord[field] !== null) return { value: text };
  if (!text) return { value: null };
  const [digits] = /^\D*?(\d{1,6})\D*$/.exec(text)?.slice(1) ?? [];
  return digits
    ? { value: Number(digits) }
    : { value: null, fault: { field, code: 'NOT_A_NUMBER', value: text.slice(0, 80) } };
}

/** How a field is written in a cell or in an input; `valueOf` reads it. */
export function textOf(record: BookRecord, field: RecordField): string {
  const value = record[field];
  if (Array.isArray(value)) return value.join(LIST);
  return value === null ? '' : String(value);
}

/** A word that says nothing to us stays, and is found out by `recordFaults`. */
function read(text: string, codesIn: Reader): string[] {
  return unique(
    listOf(text, /[|;,]/).flatMap((word) => {
      const codes = codesIn(word);
      return codes.length ? codes : [word];
    }),
  );
}

function listOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** What names no room stays, and is found out by `recordFaults`. */
function roomOf(text: string): string {
  const holding = holdingOf(text);
  return holding ? holdingText(holding) : text;
}

function isbnOf(text: string): string {
  return readIsbn(text).isbn ?? text;
}

/** Byte order mark, so that spreadsheets know the encoding. */
export function csvHead(locale: Locale, more: readonly string[] = []): string {
  return `\uFEFF${csvLine([...recordFields.map((field) => headingOf(field, locale)), ...more])}`;
}

export function csvRow(record: BookRecord, more: readonly string[] = []): string {
  return csvLine([...recordFields.map((field) => textOf(record, field)), ...more]);
}
