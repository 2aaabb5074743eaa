/** What can be cited: a book, or a work that is found on the web. */
export interface Citable {
  form: 'book' | 'web';
  /** Short and stable, such as the slug. */
  key: string;
  title: string;
  subtitle?: string;
  /** Names as they are written, or `Family, Given`. */
  authors: readonly string[];
  /** Who publishes it; the author where no person is named. */
  publisher?: string;
  place?: string;
  year?: number;
  edition?: string;
  isbn?: string;
  /** BCP 47. */
  language?: string;
  abstract?: string;
  keywords?: readonly string[];
  url?: string;
  /** Day on which the work was seen as it is described here, YYYY-MM-DD. */
  seen?: string;
  /** Address or name of the licence. */
  rights?: string;
}

type Line = [name: string, value: string | undefined];

/** A record of BibTeX, in UTF-8 as biber reads it. */
export function bibtexOf(work: Citable): string {
  const names = work.authors.map(nameOf).join(' and ');
  const corporate = work.publisher && `{${escaped(work.publisher)}}`;
  const lines: Line[] = [
    ['author', names || corporate],
    ['title', work.title && `{${escaped(fullTitle(work))}}`],
    ['year', work.year?.toString()],
    ['publisher', work.publisher && corporate],
    ['address', plain(work.place)],
    ['edition', plain(work.edition)],
    ['isbn', work.isbn],
    ['language', work.language],
    ['keywords', plain(work.keywords?.join(', '))],
    ['abstract', plain(work.abstract)],
    ['url', work.url],
    ['urldate', work.seen],
    ['copyright', plain(work.rights)],
  ];
  const fields = lines.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${work.form === 'book' ? 'book' : 'misc'}{${keyOf(work.key)},`, ...fields, '}', ''].join('\n');
}

/** A record of RIS; its lines end as the format wants it. */
export function risOf(work: Citable): string {
  const authors = work.authors.length ? work.authors.map(familyFirst) : [work.publisher];
  const lines: Line[] = [
    ['TY', work.form === 'book' ? 'BOOK' : 'ELEC'],
    ['ID', keyOf(work.key)],
    ...authors.map((name): Line => ['AU', name]),
    ['TI', fullTitle(work)],
    ['PY', work.year?.toString()],
    ['PB', work.publisher],
    ['CY', work.place],
    ['ET', work.edition],
    ['SN', work.isbn],
    ['LA', work.language],
    ...(work.keywords ?? []).map((word): Line => ['KW', word]),
    ['AB', work.abstract],
    ['UR', work.url],
    ['Y2', work.seen?.replaceAll('-', '/')],
    ['N1', work.rights],
  ];
  const given = lines.flatMap(([name, value]) => (value?.trim() ? [`${name}  - ${oneLine(value)}`] : []));
  return `${[...given, 'ER  - '].join('\r\n')}\r\n`;
}

function fullTitle({ title, subtitle }: Citable): string {
  return subtitle ? `${title}: ${subtitle}` : title;
}

/** `Jūratė Kazlauskienė` → `Kazlauskienė, Jūratė`; what has a comma, or is one word, stays. */
function familyFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  if (name.includes(',') || words.length < 2) return words.join(' ');
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** The word that parts names does not part one in two. */
function nameOf(name: string): string {
  return /\sand\s/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

function keyOf(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/g, '-') || 'work';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plain(text: string | undefined): string | undefined {
  return text?.trim() ? escaped(text) : undefined;
}

const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** In one line, and nothing in it is a command, a comment or an end. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^{}%&$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
