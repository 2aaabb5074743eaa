import { type BookRecord, emptyRecord } from './book-record.ts';
import { readIsbn } from './isbn.ts';
import { tagOfMarc } from './language-codes.ts';
import type { DataField, Marc } from './marc.ts';
import { FEATURES, ILLUSTRATOR, ROOMS, SENSES, THEMES, TRANSLATOR, USE_TAG } from './marc-places.ts';
import { unique } from './unique.ts';
import { featuresIn, themesIn } from './vocabulary-words.ts';

/** The book that a MARC record describes, by whatever system it was written. An ISBN that is none stays as it stands. */
export function bookOfMarc(marc: Marc): BookRecord {
  const punctuated = marc.leader[18] !== 'c';
  const tidy = (text: string) => (punctuated ? withoutIsbd(text) : text);
  const [isbn = '', ...isbns] = isbnsOf(marc);
  const title = first(marc, '245');
  return {
    ...emptyRecord,
    ...imprintOf(marc, tidy),
    ...agesOf(marc),
    ...wordsOf(marc),
    isbn,
    isbns,
    title: tidy(joined(title, 'anp')),
    subtitle: tidy(part(title, 'b')),
    originalTitle: originalOf(marc, tidy),
    authors: peopleOf(marc, tidy, (role) => role !== ILLUSTRATOR && role !== TRANSLATOR),
    illustrators: peopleOf(marc, tidy, (role) => role === ILLUSTRATOR),
    translators: peopleOf(marc, tidy, (role) => role === TRANSLATOR),
    pages: pagesOf(part(first(marc, '300'), 'a')),
    series: tidy(part(first(marc, '490'), 'a')),
    languages: languagesOf(marc),
    summary: parts(marc, '520', 'a').join('\n\n'),
    use: parts(marc, USE_TAG, 'a').join('\n\n'),
    rooms: roomsOf(marc),
  };
}

type Tidy = (text: string) => string;

function fields({ data }: Marc, ...tags: string[]): DataField[] {
  return data.filter(({ tag }) => tags.includes(tag));
}

function first(marc: Marc, ...tags: string[]): DataField | undefined {
  return fields(marc, ...tags)[0];
}

function part(field: DataField | undefined, code: string): string {
  return field?.subfields.find(([found]) => found === code)?.[1].trim() ?? '';
}

function joined(field: DataField | undefined, codes: string): string {
  const found = field?.subfields.filter(([code]) => codes.includes(code)) ?? [];
  return found.map(([, text]) => text.trim()).join(' ');
}

function parts(marc: Marc, tag: string, code: string): string[] {
  return fields(marc, tag).flatMap(({ subfields }) =>
    subfields.filter(([found, text]) => found === code && text.trim()).map(([, text]) => text.trim()),
  );
}

/** Without the marks that ISBD puts at the end of an element; the full stop of an initial stays. */
function withoutIsbd(text: string): string {
  const bare = text.trim().replace(/\s*[/:;=,]$/, '');
  return /[\p{L}\d)\]"”“][.]$/u.test(bare) && !/(^|[\s.-])\p{Lu}\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** Sound ones first. */
function isbnsOf(marc: Marc): string[] {
  const read = parts(marc, '020', 'a').map((value) => ({ value, ...readIsbn(value) }));
  return unique([...read.flatMap(({ isbn }) => isbn ?? []), ...read.flatMap(({ isbn, value }) => (isbn ? [] : value))]);
}

function originalOf(marc: Marc, tidy: Tidy): string {
  const uniform = part(first(marc, '240'), 'a') || part(first(marc, '765'), 't');
  const isOriginal = (field: DataField) => /ori[gģ]in/i.test(part(field, 'i'));
  return tidy(uniform || part(fields(marc, '246').find(isOriginal), 'a'));
}

function peopleOf(marc: Marc, tidy: Tidy, isWanted: (role: string) => boolean): string[] {
  const people = fields(marc, '100', '110', '700', '710').filter((field) => isWanted(roleOf(field)));
  return unique(people.map((field) => tidy(nameOf(field))).filter(Boolean));
}

function nameOf(field: DataField): string {
  return field.tag.endsWith('10') ? joined(field, 'ab') : part(field, 'a');
}

/** By the code of the relation, or by its word in the languages of the catalogues. */
function roleOf(field: DataField): string {
  const code = part(field, '4');
  if (code) return code.slice(-3);
  const word = part(field, 'e').toLowerCase();
  if (/ilustr|illustr|māksl|mākslin|dail/.test(word)) return ILLUSTRATOR;
  return /tulk|vertėj|transl|vert\./.test(word) ? TRANSLATOR : '';
}

function imprintOf(marc: Marc, tidy: Tidy): Pick<BookRecord, 'place' | 'publisher' | 'year'> {
  const imprint = fields(marc, '264').find(({ indicators }) => indicators[1] === '1') ?? first(marc, '260', '264');
  const [, written] = /(\d{4})/.exec(part(imprint, 'c')) ?? [];
  const coded = marc.control.find(({ tag }) => tag === '008')?.text.slice(7, 11) ?? '';
  const year = written ?? (/^\d{4}$/.test(coded) ? coded : undefined);
  const bare = (code: string) => tidy(part(imprint, code)).replace(/^\[(.*)\]$/, '$1');
  return { place: bare('a'), publisher: bare('b'), year: year ? Number(year) : null };
}

/** "32 lpp. : il." is 32; of "[2], 40 p." the longest count. */
function pagesOf(extent: string): number | null {
  const counts = [...extent.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return counts.length ? Math.max(...counts) : null;
}

/** "3–7", "3+", "no 3 gadiem": from interest age, else from the audience. */
function agesOf(marc: Marc): Pick<BookRecord, 'ageFrom' | 'ageTo'> {
  const interest = fields(marc, '521').filter(({ indicators }) => indicators[0] === '1');
  const text = [...interest, ...fields(marc, '385')].map((field) => part(field, 'a')).find((each) => /\d/.test(each));
  const [, from, to] = /(\d{1,3})?\s*(?:[-–—]|līdz|iki|to)\s*(\d{1,3})/.exec(text ?? '') ?? [];
  const only = /\d{1,3}/.exec(text ?? '')?.[0];
  if (to) return { ageFrom: from ? Number(from) : null, ageTo: Number(to) };
  return { ageFrom: only ? Number(only) : null, ageTo: null };
}

function languagesOf(marc: Marc): string[] {
  const written = parts(marc, '041', 'a').flatMap((codes) => codes.match(/[A-Za-z]{3}/g) ?? []);
  const coded = marc.control.find(({ tag }) => tag === '008')?.text.slice(35, 38) ?? '';
  const codes = written.length || !/^[a-z]{3}$/.test(coded) || coded === 'und' ? written : [coded];
  return unique(codes.map(tagOfMarc));
}

/** Those that we have written: what other systems call their shelves says nothing of our rooms. */
function roomsOf(marc: Marc): string[] {
  const ours = fields(marc, '852').filter((field) => part(field, '2') === ROOMS);
  return unique(ours.map((field) => `${part(field, 'b')}: ${part(field, 't') || '1'}`));
}

/** Our own words by the name of their list; those of other systems by what they say. */
function wordsOf(marc: Marc): Pick<BookRecord, 'senses' | 'features' | 'themes'> {
  const own = (list: string) =>
    fields(marc, '650', '655')
      .filter((field) => part(field, '2') === list)
      .map((field) => part(field, 'a'));
  const subjects = fields(marc, '650', '655').filter((field) => !part(field, '2').startsWith('inclusive'));
  const notes = [...fields(marc, '340', '546'), ...subjects].map(({ subfields }) =>
    subfields.map(([, text]) => text).join(' '),
  );
  const form = marc.control.find(({ tag }) => tag === '008')?.text[23] ?? '';
  return {
    senses: unique(own(SENSES)),
    features: unique([...own(FEATURES), ...(forms[form] ?? []), ...notes.flatMap(featuresIn)]),
    themes: unique([...own(THEMES), ...subjects.map((field) => part(field, 'a')).flatMap(themesIn)]),
  };
}

/** Form of item, 008/23. */
const forms: Record<string, string[]> = { d: ['large-print'], f: ['braille'] };
