import { type CsvError, parse } from 'csv-parse/sync';
import { decodedText, type Encoding } from './encoding.ts';

export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
}

export interface CsvTable {
  encoding: Encoding;
  delimiter: Delimiter;
  rows: CsvRow[];
  /** Lines on which a quotation mark opens and never closes. */
  open: number[];
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

const MOST_RECOVERIES = 20;

/** Rows of a file of values between commas, semicolons or tabs, in whichever encoding it is. */
export function readCsv(bytes: Uint8Array, asked?: Encoding): CsvTable {
  const { text, encoding } = decodedText(bytes, asked);
  const delimiter = delimiterOf(text);
  const table: CsvTable = { encoding, delimiter, rows: [], open: [] };
  for (let rest = text, line = 1, left = MOST_RECOVERIES; rest && left; left -= 1) {
    const openAt = readRows(table, rest, line);
    if (openAt === undefined) break;
    table.open.push(openAt);
    rest = afterLines(rest, openAt - line + 1);
    line = openAt + 1;
  }
  return table;
}

/** Adds the rows of a text that begins on a line of the file; gives the line on which a quotation mark stays open. */
function readRows({ rows, delimiter }: CsvTable, text: string, firstLine: number): number | undefined {
  let isOpen = false;
  const parsed = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error?: CsvError) => void (isOpen ||= error?.code === 'CSV_QUOTE_NOT_CLOSED'),
  }) as unknown as Parsed[];
  let line = firstLine;
  for (const { record, info } of parsed) {
    if (record.some((cell) => cell.trim())) rows.push({ line, cells: record });
    line = firstLine + info.lines;
  }
  return isOpen ? line : undefined;
}

function afterLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return '';
    at = end + 1;
  }
  return text.slice(at);
}

/** The mark that stands most often between the headings. */
function delimiterOf(text: string): Delimiter {
  const [head = ''] = text
    .trimStart()
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (mark: string) => head.split(mark).length;
  return delimiters.toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A row as spreadsheets of our countries open it. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(FORMULA.test(cell) ? `'${cell}` : cell)).join(';')}\r\n`;
}

/** The text of a cell without the apostrophe by which `csvLine` keeps it from being a formula. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[";,\r\n\t]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
