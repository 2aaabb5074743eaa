import type { BookRecord } from '@inclusive/bibliography/book-record';

/** A record's columns of the book `b`; its words stand in translations. */
export const recordColumns = `coalesce(b.isbn, '') as isbn, b.isbns, b.title, b.subtitle,
  b.original_title as "originalTitle", b.authors, b.illustrators, b.translators, b.publisher, b.place, b.year, b.pages,
  b.series, b.languages, b.age_from as "ageFrom", b.age_to as "ageTo", b.senses, b.features, b.themes`;

/** The rooms of a record, of the book `b`, as `libs/bibliography` writes them. */
export const roomsHolding = `array(
    select room.slug || ': ' || h.copies
    from book_holding h join room on room.id = h.room_id
    where h.book_id = b.id and room.status <> 'draft' order by room.slug
  ) as rooms`;

const columns: [column: string, type: string, value: (record: BookRecord) => unknown][] = [
  ['isbn', 'text', ({ isbn }) => isbn || null],
  ['isbns', 'text[]', ({ isbns }) => isbns],
  ['title', 'text', ({ title }) => title],
  ['subtitle', 'text', ({ subtitle }) => subtitle],
  ['original_title', 'text', ({ originalTitle }) => originalTitle],
  ['authors', 'text[]', ({ authors }) => authors],
  ['illustrators', 'text[]', ({ illustrators }) => illustrators],
  ['translators', 'text[]', ({ translators }) => translators],
  ['publisher', 'text', ({ publisher }) => publisher],
  ['place', 'text', ({ place }) => place],
  ['year', 'smallint', ({ year }) => year],
  ['pages', 'smallint', ({ pages }) => pages],
  ['series', 'text', ({ series }) => series],
  ['languages', 'text[]', ({ languages }) => languages],
  ['age_from', 'smallint', ({ ageFrom }) => ageFrom],
  ['age_to', 'smallint', ({ ageTo }) => ageTo],
  ['senses', 'text[]', ({ senses }) => senses],
  ['features', 'text[]', ({ features }) => features],
  ['themes', 'text[]', ({ themes }) => themes],
];

export const columnNames = columns.map(([column]) => column).join(', ');

/** Sets every column of a record from parameters; the first of them is `$<from>`. */
export function setColumns(from: number): string {
  return columns.map(([column, type], at) => `${column} = $${from + at}::${type}`).join(', ');
}

export function columnParameters(from: number): string {
  return columns.map(([, type], at) => `$${from + at}::${type}`).join(', ');
}

export function columnValues(record: BookRecord): unknown[] {
  return columns.map(([, , value]) => value(record));
}

/** Columns of a row `r` of `recordset`, as an update sets them. */
export const setFromRow = columns.map(([column]) => `${column} = r.${column}`).join(', ');

/** Rows made by `rowOf`, from a parameter of JSON. */
export function recordset(parameter: string, more: string): string {
  const typed = columns.map(([column, type]) => `${column} ${type}`).join(', ');
  return `jsonb_to_recordset(${parameter}) as r(${more}, ${typed})`;
}

export function rowOf(record: BookRecord): Record<string, unknown> {
  return Object.fromEntries(columns.map(([column, , value]) => [column, value(record)]));
}
