import type { DocumentFormat } from '@inclusive/course-content/material';
import type { XmlReading } from './xml-text.ts';

export type OfficeFormat = Exclude<DocumentFormat, 'pdf'>;

/** A document that is not taken, with the code that says why. */
export type DocumentFault =
  'MEDIA_UNKNOWN' | 'MEDIA_DAMAGED' | 'MEDIA_ENCRYPTED' | 'MEDIA_MACROS' | 'MEDIA_OLD_FORMAT' | 'MEDIA_UNSAFE';

const openXml: [pattern: RegExp, format: OfficeFormat][] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/presentationml\.(?:presentation|slideshow)\.main\+xml/, 'pptx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
];

const packaged: Record<string, OfficeFormat> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/epub+zip': 'epub',
};

/** Files of an archive that tell what it is, as text; undefined where it has none such. */
export interface Telling {
  names: readonly string[];
  contentTypes?: string;
  mimetype?: string;
  manifest?: string;
}

/** Which document an archive is, by what is inside; its name says nothing. */
export function officeFormatOf({ names, contentTypes = '', mimetype = '', manifest = '' }: Telling): {
  format?: OfficeFormat;
  fault?: DocumentFault;
} {
  if (hasMacros(names, contentTypes)) return { fault: 'MEDIA_MACROS' };
  if (/<(?:\w+:)?encryption-data|<(?:\w+:)?EncryptedData/.test(manifest)) return { fault: 'MEDIA_ENCRYPTED' };
  const format = packaged[mimetype.trim()] ?? openXml.find(([pattern]) => pattern.test(contentTypes))?.[1];
  return format ? { format } : { fault: 'MEDIA_UNKNOWN' };
}

function hasMacros(names: readonly string[], contentTypes: string): boolean {
  return (
    /macroEnabled|vbaProject/i.test(contentTypes) ||
    names.some((name) => /(?:^|\/)vbaProject\.bin$|^Basic\/.+\/.+\.xml$|^Scripts\/.+/i.test(name))
  );
}

const set = (...names: string[]): ReadonlySet<string> => new Set(names);

const openDocument: XmlReading = {
  skip: set('text:tracked-changes', 'office:annotation', 'office:scripts'),
  lines: set('text:p', 'text:h', 'table:table-row'),
  spaces: set('text:s', 'text:tab', 'text:line-break', 'table:table-cell'),
};

/** How the parts of each format are read. */
export const readings: Record<OfficeFormat, XmlReading> = {
  docx: { only: set('w:t'), lines: set('w:p'), spaces: set('w:tab', 'w:br', 'w:cr') },
  pptx: { only: set('a:t'), lines: set('a:p'), spaces: set('a:br', 'a:tab') },
  xlsx: { only: set('t', 'x:t'), skip: set('rPh'), lines: set('si', 'x:si', 'is') },
  odt: openDocument,
  odp: openDocument,
  ods: openDocument,
  epub: {
    skip: set('head', 'script', 'style'),
    lines: set('p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'br', 'blockquote', 'figcaption'),
    spaces: set('td', 'th'),
  },
};

const numbered = (name: string) => Number(/(\d+)\.x(?:ht)?ml$/.exec(name)?.[1] ?? 0);

const parts: Record<Exclude<OfficeFormat, 'epub'>, RegExp> = {
  docx: /^word\/(?:document|footnotes|endnotes)\d*\.xml$/,
  pptx: /^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
  odt: /^content\.xml$/,
  odp: /^content\.xml$/,
  ods: /^content\.xml$/,
};

/** The files of an archive that hold words, in the order in which they are read. */
export function wordPartsOf(format: Exclude<OfficeFormat, 'epub'>, names: readonly string[]): string[] {
  const found = names.filter((name) => parts[format].test(name));
  return found.sort(
    (one, other) => folderOf(one).localeCompare(folderOf(other)) * -1 || numbered(one) - numbered(other),
  );
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** Slides, sheets or chapters, where the format counts any. */
export function pagesOf(format: OfficeFormat, names: readonly string[]): number | undefined {
  if (format === 'pptx') return names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  if (format === 'xlsx') return names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;
  return undefined;
}

/** Chapters of an e-book in their order, by the names in its archive. */
export function spineOf(opf: string, opfName: string): string[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const items = new Map(
    [...opf.matchAll(/<(?:\w+:)?item\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'id'), attribute(tag, 'href')] as const,
    ),
  );
  return [...opf.matchAll(/<(?:\w+:)?itemref\b[^>]*>/g)].flatMap(([tag]) => {
    const href = items.get(attribute(tag, 'idref'));
    return href ? [decodeURIComponent(new URL(href, `zip:/${opfName}`).pathname.slice(1))] : [];
  });
}
