import type { BookRecord } from './book-record.ts';
import { holdingsIn } from './holdings.ts';
import { marcOfTag } from './language-codes.ts';
import type { DataField, Marc } from './marc.ts';
import { AUTHOR, FEATURES, ILLUSTRATOR, ROOMS, SENSES, THEMES, TRANSLATOR, USE_TAG } from './marc-places.ts';

/** A printed book, in UTF-8, described by ISBD without its punctuation. */
const LEADER = '00000nam a2200000 c 4500';

/** @param key the record's control number; @param changed when the record changed last */
export function marcOfBook(book: BookRecord, key: string, changed: Date): Marc {
  return {
    leader: LEADER,
    control: [
      { tag: '001', text: key },
      { tag: '005', text: `${stamp(changed)}.0` },
      { tag: '008', text: coded(book, changed) },
    ],
    data: [...identity(book), ...titles(book), ...description(book), ...words(book), ...people(book), ...places(book)],
  };
}

function stamp(at: Date): string {
  return at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

function coded({ year, languages }: BookRecord, changed: Date): string {
  const dates = year ? `s${year}    ` : 'nuuuuuuuu';
  const language = languages[0] ? marcOfTag(languages[0]) : 'und';
  return `${stamp(changed).slice(2, 8)}${dates}xx ${' '.repeat(17)}${language} d`;
}

type Subfield = [code: string, text: string | number | null | undefined];

/** A field with those subfields that have a text; none when there is no such subfield. */
function field(tag: string, indicators: string, ...subfields: Subfield[]): DataField[] {
  const given = subfields.flatMap(([code, text]): [string, string][] => (text ? [[code, String(text)]] : []));
  return given.length ? [{ tag, indicators, subfields: given }] : [];
}

function identity({ isbn, isbns, languages }: BookRecord): DataField[] {
  return [
    ...[isbn, ...isbns].flatMap((each) => field('020', '  ', ['a', each])),
    ...field('041', '0 ', ...languages.map((language): Subfield => ['a', marcOfTag(language)])),
  ];
}

function titles({ authors: [author], originalTitle, title, subtitle }: BookRecord): DataField[] {
  return [
    ...(author ? field('100', '1 ', ['a', author], ['4', AUTHOR]) : []),
    ...field('240', '10', ['a', originalTitle]),
    ...field('245', author ? '10' : '00', ['a', title], ['b', subtitle]),
  ];
}

function description({ place, publisher, year, pages, ageFrom, ageTo, series, ...book }: BookRecord): DataField[] {
  return [
    ...field('264', ' 1', ['a', place], ['b', publisher], ['c', year]),
    ...field('300', '  ', ['a', pages && `${pages} p`]),
    ...field('490', '0 ', ['a', series]),
    ...field('520', '  ', ['a', book.summary]),
    ...field('521', '1 ', ['a', agesOf(ageFrom, ageTo)]),
    ...field('546', '  ', ['b', book.features.includes('braille') ? 'Braille' : '']),
    ...field(USE_TAG, '  ', ['a', book.use]),
  ];
}

function agesOf(from: number | null, to: number | null): string {
  return to === null ? (from ?? '').toString() : `${from ?? ''}-${to}`;
}

function words({ senses, themes, features }: BookRecord): DataField[] {
  const listed = (tag: string, list: string, codes: string[]) =>
    codes.flatMap((code) => field(tag, ' 7', ['a', code], ['2', list]));
  return [...listed('650', SENSES, senses), ...listed('650', THEMES, themes), ...listed('655', FEATURES, features)];
}

function people({ authors, illustrators, translators }: BookRecord): DataField[] {
  const added = (names: string[], role: string) =>
    names.flatMap((name) => field('700', '1 ', ['a', name], ['4', role]));
  return [...added(authors.slice(1), AUTHOR), ...added(illustrators, ILLUSTRATOR), ...added(translators, TRANSLATOR)];
}

function places({ rooms }: BookRecord): DataField[] {
  return holdingsIn(rooms).flatMap(({ room, copies }) =>
    field('852', '7 ', ['b', room], ['t', String(copies)], ['2', ROOMS]),
  );
}
