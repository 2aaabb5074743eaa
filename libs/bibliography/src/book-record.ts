/**
 * A book as catalogues exchange it. Names of people stand as catalogues order them: "Lindgren, Astrid".
 * A text that is not known is empty, a number that is not known null.
 */
export interface BookRecord {
  /** 13 digits. */
  isbn: string;
  /** Of other bindings and parts. */
  isbns: string[];
  title: string;
  subtitle: string;
  originalTitle: string;
  authors: string[];
  illustrators: string[];
  translators: string[];
  publisher: string;
  place: string;
  year: number | null;
  pages: number | null;
  series: string;
  /** BCP 47; `zxx` for a book without words. */
  languages: string[];
  ageFrom: number | null;
  ageTo: number | null;
  senses: string[];
  features: string[];
  themes: string[];
  summary: string;
  /** How to use it in a session. */
  use: string;
  /** Which rooms hold it, and how many copies: "viski: 2". */
  rooms: string[];
}

export const emptyRecord: Readonly<BookRecord> = {
  isbn: '',
  isbns: [],
  title: '',
  subtitle: '',
  originalTitle: '',
  authors: [],
  illustrators: [],
  translators: [],
  publisher: '',
  place: '',
  year: null,
  pages: null,
  series: '',
  languages: [],
  ageFrom: null,
  ageTo: null,
  senses: [],
  features: [],
  themes: [],
  summary: '',
  use: '',
  rooms: [],
};

export type RecordField = keyof BookRecord;

export const recordFields = Object.keys(emptyRecord) as RecordField[];

/** "Lindgren, Astrid" as one says it: "Astrid Lindgren". */
export function spokenName(name: string): string {
  const [family = '', given, ...more] = name.split(/,\s*/);
  return given && !more.length ? `${given} ${family}` : name;
}
