import { type BookRecord, type RecordField, recordFields } from '@inclusive/bibliography/book-record';
import type { Fault } from '@inclusive/bibliography/found';
import { type Holding, holdingsIn, holdingText } from '@inclusive/bibliography/holdings';
import type { FileLine } from '@inclusive/bibliography/read-books';

/** A book that stands already, with what a line of a file may be held against. */
export interface StandingBook extends BookRecord {
  id: string;
  isOurs: boolean;
}

/** A room that a line may name; the copies in those of others are set by them. */
export interface KnownRoom {
  slug: string;
  isOurs: boolean;
}

export type Outcome = 'new' | 'changed' | 'same' | 'fault';

export interface ReportLine {
  number: number;
  place: number;
  outcome: Outcome;
  title: string;
  record: BookRecord | null;
  /** Fields that the line would change. */
  changes: RecordField[];
  faults: Fault[];
  bookId: string | null;
}

/** What would become of each line of a file, beside the books that stand and the lines before it. */
export function reportOf(
  lines: readonly FileLine[],
  standing: readonly StandingBook[],
  rooms: readonly KnownRoom[] = [],
): ReportLine[] {
  const books = new Map(standing.flatMap((book) => keysOf(book).map((key) => [key, book] as const)));
  const seen = new Map<string, number>();
  return lines.map((read) => {
    const keys = read.record ? keysOf(read.record) : [];
    const book = keys.map((key) => books.get(key)).find((found) => found);
    const line = { ...read, faults: [...read.faults, ...roomFaults(read, book, rooms)] };
    const earlier = line.faults.length ? undefined : keys.map((key) => seen.get(key)).find((number) => number);
    if (earlier) return faulty(line, [{ field: '', code: 'DUPLICATE_LINE', value: String(earlier) }]);
    if (!line.faults.length) for (const key of keys) seen.set(key, line.number);
    return lineReport(line, book);
  });
}

function lineReport(line: FileLine, book: StandingBook | undefined): ReportLine {
  const { record, faults } = line;
  if (!record || faults.length) return faulty(line, faults);
  const base = { number: line.number, place: line.place, title: record.title, record };
  if (!book) return { ...base, outcome: 'new', changes: [], faults: [], bookId: null };
  const changes = changesOf(book, record).filter((field) => book.isOurs || field === 'rooms');
  const outcome = changes.length ? 'changed' : 'same';
  return { ...base, outcome, changes, faults: book.isOurs ? [] : [keptByOthers], bookId: book.id };
}

const keptByOthers: Fault = { field: '', code: 'KEPT_BY_OTHERS', value: '' };

/** A room that nobody knows, and one of others where the line says otherwise than it stands. */
function roomFaults(
  { record, faults }: FileLine,
  book: StandingBook | undefined,
  rooms: readonly KnownRoom[],
): Fault[] {
  if (!record || faults.some(({ field }) => field === 'rooms')) return [];
  return holdingsIn(record.rooms).flatMap((holding) => {
    const room = rooms.find(({ slug }) => slug === holding.room);
    if (room && (room.isOurs || isHeld(holding, book))) return [];
    return { field: 'rooms', code: room ? 'ROOM_OF_OTHERS' : 'ROOM_UNKNOWN', value: holdingText(holding) };
  });
}

function isHeld({ room, copies }: Holding, book: BookRecord | undefined): boolean {
  return (holdingsIn(book?.rooms ?? []).find((each) => each.room === room)?.copies ?? 0) === copies;
}

function faulty({ number, place, record }: FileLine, faults: Fault[]): ReportLine {
  return { number, place, outcome: 'fault', title: record?.title ?? '', record, changes: [], faults, bookId: null };
}

/** By what two records are known to be of one book: an ISBN; where neither has one, title, first author and year. */
export function keysOf({ isbn, isbns, title, authors, year }: BookRecord): string[] {
  const all = [isbn, ...isbns].filter(Boolean);
  return all.length ? all : [`${title}\n${authors[0] ?? ''}\n${year ?? ''}`.toLowerCase()];
}

/** What the line says otherwise than the book; what it does not say changes nothing. */
function changesOf(book: BookRecord, record: BookRecord): RecordField[] {
  return recordFields.filter((field) => {
    if (field === 'rooms') return holdingsIn(record.rooms).some((holding) => !isHeld(holding, book));
    const given = record[field];
    const isGiven = Array.isArray(given) ? given.length > 0 : given !== '' && given !== null;
    return isGiven && field !== 'isbn' && JSON.stringify(given) !== JSON.stringify(book[field]);
  });
}

/** The book as it is after the line's changes. */
export function merged(book: BookRecord, record: BookRecord, changes: readonly RecordField[]): BookRecord {
  return { ...book, ...Object.fromEntries(changes.map((field) => [field, record[field]])) };
}
