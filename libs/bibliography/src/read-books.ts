import type { BookRecord } from './book-record.ts';
import { bookOfMarc } from './book-of-marc.ts';
import { readCsvBooks } from './csv-books.ts';
import type { Encoding } from './encoding.ts';
import type { Fault, Found } from './found.ts';
import { readIso2709 } from './iso2709.ts';
import type { Marc } from './marc.ts';
import { readMarcXml } from './marcxml.ts';
import { recordFaults } from './record-faults.ts';

export const formats = ['csv', 'marc', 'marcxml'] as const;

export type Format = (typeof formats)[number];

export interface FileLine {
  number: number;
  /** Line of a table or of MARCXML from 1, byte of MARC 21 from 0. */
  place: number;
  /** Null where nothing of it can be read. */
  record: BookRecord | null;
  faults: Fault[];
}

export interface BookFile {
  format: Format;
  encoding: Encoding;
  lines: FileLine[];
  /** What is to be said of the whole file. */
  notes: Fault[];
}

/** The books of a file, whose beginning tells what it is. Lines that cannot be read keep none of the others from it. */
export function readBooks(bytes: Uint8Array, asked?: Encoding): BookFile {
  const format = formatOf(bytes);
  if (format !== 'csv') return marcBooks(format, [...(format === 'marc' ? readIso2709(bytes) : readMarcXml(bytes))]);
  const { encoding, lines, notes } = readCsvBooks(bytes, asked);
  return {
    format,
    encoding,
    notes,
    lines: lines.map((line) => ({ ...line, faults: allFaults(line.record, line.faults) })),
  };
}

/** By the first characters: a leader of MARC 21, an element, else a table. */
function formatOf(bytes: Uint8Array): Format {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 64))
    .replaceAll(/[\0\u00EF\u00BB\u00BF\u00FE\u00FF]/g, '');
  if (/^\s*</.test(head)) return 'marcxml';
  return /^\s*\d{5}[a-z][a-z]/.test(head) ? 'marc' : 'csv';
}

function marcBooks(format: Format, found: Found<Marc>[]): BookFile {
  const lines = found.map((each): FileLine => {
    const { number, place } = each;
    if (each.faults) return { number, place, record: null, faults: each.faults };
    const record = bookOfMarc(each.value);
    return { number, place, record, faults: allFaults(record, []) };
  });
  const notes: Fault[] = lines.length ? [] : [{ field: '', code: 'NO_RECORDS', value: '' }];
  return { format, encoding: 'utf-8', lines, notes };
}

/** One fault for a field: what could not be read says more than what is missing then. */
export function allFaults(record: BookRecord, reading: readonly Fault[]): Fault[] {
  const told = new Set(reading.map(({ field }) => field));
  return [...reading, ...recordFaults(record).filter(({ field }) => !told.has(field))];
}
