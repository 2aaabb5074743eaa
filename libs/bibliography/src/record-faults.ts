import { type BookRecord, type RecordField } from './book-record.ts';
import { holdingOf } from './holdings.ts';
import { readIsbn } from './isbn.ts';
import { features, isOneOf, senses, themes } from './vocabulary.ts';

export interface RecordFault {
  field: RecordField;
  code: string;
  /** What stood there. */
  value: string;
}

const MOST_LETTERS = 500;
const MOST_WORDS = 5000;
const MOST_NAMES = 30;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What keeps a record from being stored; empty when nothing does. */
export function recordFaults(record: BookRecord): RecordFault[] {
  return [
    ...textFaults(record),
    ...numberFaults(record),
    ...wordFaults(record),
    ...isbnFaults(record),
    ...roomFaults(record),
  ];
}

const texts = ['title', 'subtitle', 'originalTitle', 'publisher', 'place', 'series'] as const;
const names = ['authors', 'illustrators', 'translators'] as const;
const prose = ['summary', 'use'] as const;

function textFaults(record: BookRecord): RecordFault[] {
  const missing: RecordFault[] = record.title ? [] : [{ field: 'title', code: 'REQUIRED', value: '' }];
  const long = [
    ...texts.filter((field) => record[field].length > MOST_LETTERS),
    ...prose.filter((field) => record[field].length > MOST_WORDS),
    ...names.filter((field) => record[field].length > MOST_NAMES || record[field].some((name) => name.length > 200)),
  ];
  return [...missing, ...long.map((field) => ({ field, code: 'TOO_LONG', value: String(record[field]).slice(0, 80) }))];
}

type NumberField = 'year' | 'pages' | 'ageFrom' | 'ageTo';

const bounds: Record<NumberField, [number, number]> = {
  year: [1450, 2200],
  pages: [1, 20_000],
  ageFrom: [0, 120],
  ageTo: [0, 120],
};

function numberFaults(record: BookRecord): RecordFault[] {
  const fields = Object.keys(bounds) as NumberField[];
  const outside = fields.filter((field) => !isBetween(record[field], ...bounds[field]));
  const found = outside.map((field) => ({ field, code: 'OUT_OF_RANGE', value: String(record[field]) }));
  const { ageFrom, ageTo } = record;
  const isTurned = ageFrom !== null && ageTo !== null && ageTo < ageFrom;
  return isTurned ? [...found, { field: 'ageTo', code: 'AGES_TURNED', value: `${ageFrom}–${ageTo}` }] : found;
}

function isBetween(value: number | null, least: number, most: number): boolean {
  return value === null || (Number.isInteger(value) && value >= least && value <= most);
}

const vocabularies = { senses, features, themes } as const;

function wordFaults(record: BookRecord): RecordFault[] {
  const fields = Object.keys(vocabularies) as (keyof typeof vocabularies)[];
  const unknown = fields.flatMap((field) =>
    record[field]
      .filter((word) => !isOneOf<string>(vocabularies[field], word))
      .map((value) => ({ field, code: 'WORD_UNKNOWN', value })),
  );
  const languages = record.languages
    .filter((language) => !LANGUAGE.test(language))
    .map((value): RecordFault => ({ field: 'languages', code: 'LANGUAGE_UNKNOWN', value }));
  return [...unknown, ...languages];
}

function isbnFaults({ isbn, isbns }: BookRecord): RecordFault[] {
  const faultOf = (field: RecordField, value: string): RecordFault[] => {
    const { fault } = readIsbn(value);
    return fault ? [{ field, code: fault, value }] : [];
  };
  return [...(isbn ? faultOf('isbn', isbn) : []), ...isbns.flatMap((each) => faultOf('isbns', each))];
}

function roomFaults({ rooms }: BookRecord): RecordFault[] {
  const read = rooms.map((value) => ({ value, room: holdingOf(value)?.room }));
  return read.flatMap(({ value, room }, at): RecordFault[] => {
    if (!room) return [{ field: 'rooms', code: 'ROOM_UNREADABLE', value }];
    const isAgain = read.findIndex((each) => each.room === room) < at;
    return isAgain ? [{ field: 'rooms', code: 'ROOM_TWICE', value }] : [];
  });
}
