import { inflateSync } from 'node:zlib';

/** What a reader of PDF files finds in one: the words through each font's own table of characters, and the structure. */
export interface PdfContents {
  /** The words of each page, in the order in which they are drawn; runs are joined by spaces. */
  pages: string[];
  /** Types of the structure's elements, in the order of the file. */
  tags: string[];
  /** Words for what figures show. */
  alts: string[];
  title: string | undefined;
  lang: string | undefined;
  isTagged: boolean;
  /** Names of the fonts whose files are in the document. */
  fonts: string[];
  /** Rectangles of each page in the order in which they are drawn: left, top, width, height. */
  rectangles: number[][][];
}

export function readPdf(file: Buffer): PdfContents {
  const objects = objectsIn(file);
  const all = [...objects.values()].map(({ head }) => head);
  const catalog = all.find((head) => head.includes('/Type /Catalog')) ?? '';
  const structure = all.filter((head) => /\/S \/[A-Z]/.test(head) && head.includes('/P '));
  return {
    pages: pagesOf(catalog, objects).map((page) => pageText(page, objects)),
    rectangles: pagesOf(catalog, objects).map((page) => rectanglesOf(page, objects)),
    tags: structure.map((head) => /\/S \/(\w+)/.exec(head)?.[1] ?? ''),
    alts: structure.flatMap((head) => textAt(head, 'Alt') ?? []),
    title: titleOf(file, all, objects),
    lang: textAt(catalog, 'Lang'),
    isTagged: all.some((head) => head.includes('/Marked true')),
    fonts: all.flatMap((head) => (/\/FontFile\d? /.test(head) ? (/\/FontName \/(\S+)/.exec(head)?.[1] ?? []) : [])),
  };
}

interface PdfObject {
  head: string;
  stream: Buffer | undefined;
}

function objectsIn(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('endobj', from);
    const at = text.indexOf('stream\n', from);
    const hasStream = at >= 0 && at < end;
    const head = text.slice(from, hasStream ? at : end);
    objects.set(Number(match[1]), { head, stream: hasStream ? streamOf(file, head, at + 7) : undefined });
  }
  return objects;
}

function streamOf(file: Buffer, head: string, from: number): Buffer {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const bytes = file.subarray(from, from + length);
  return head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}

function pagesOf(catalog: string, objects: Map<number, PdfObject>): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(refAt(catalog, 'Pages'))?.head ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(Number(id))?.head ?? '');
}

function pageText(page: string, objects: Map<number, PdfObject>): string {
  const content = objects.get(refAt(page, 'Contents'))?.stream?.toString('latin1') ?? '';
  const resources = objects.get(refAt(page, 'Resources'))?.head ?? '';
  const runs: string[] = [];
  let letters = new Map<string, string>();
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[^>]*>|[-\d.\s])*)\] TJ/g)) {
    if (font) letters = lettersOf(objects.get(refAt(resources, font))?.head ?? '', objects);
    else runs.push(decoded(array ?? '', letters));
  }
  return runs.join(' ').replaceAll(/\s+/g, ' ');
}

function rectanglesOf(page: string, objects: Map<number, PdfObject>): number[][] {
  const content = objects.get(refAt(page, 'Contents'))?.stream?.toString('latin1') ?? '';
  const found = content.matchAll(/^([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re$/gm);
  return [...found].map(([, ...numbers]) => numbers.map(Number));
}

function decoded(array: string, letters: Map<string, string>): string {
  const codes = [...array.matchAll(/<([^>]*)>/g)].map(([, hex = '']) => hex).join('');
  return (codes.match(/.{4}/g) ?? []).map((code) => letters.get(code.toLowerCase()) ?? '\ufffd').join('');
}

/** The font's ToUnicode table: code → the letters that it stands for. */
function lettersOf(font: string, objects: Map<number, PdfObject>): Map<string, string> {
  const table = objects.get(refAt(font, 'ToUnicode'))?.stream?.toString('latin1') ?? '';
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], index) => {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      letters.set(code, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return letters;
}

function titleOf(file: Buffer, all: readonly string[], objects: Map<number, PdfObject>): string | undefined {
  const info = objects.get(refAt(/trailer\n([\s\S]*)startxref/.exec(file.toString('latin1'))?.[1] ?? '', 'Info'));
  const title = objects.get(refAt(info?.head ?? '', 'Title'));
  return title && textIn(title.head);
}

function refAt(head: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]);
}

function textAt(head: string, key: string): string | undefined {
  const at = head.search(new RegExp(`/${key} \\(`));
  return at < 0 ? undefined : textIn(head.slice(at));
}

/** A literal text: Latin letters, or UTF-16 after its mark. */
function textIn(head: string): string | undefined {
  const literal = /\(((?:\\[\s\S]|[^\\)])*)\)/.exec(head)?.[1];
  if (literal === undefined) return undefined;
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = Buffer.from(
    literal.replaceAll(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign),
    'latin1',
  );
  return bytes[0] === 0xfe ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}
