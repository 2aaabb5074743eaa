import type { TextKind } from './document.ts';

/** A mark inside a text that a translator moves but does not change. */
export interface Code {
  /** A pair stands around words; a single one alone. */
  kind: 'pair' | 'single';
  /** The mark as it stands in the text: before and after the words, or the whole of it. */
  start: string;
  end?: string;
  type: 'fmt' | 'link' | 'other';
  subType?: string;
  /** The text is broken without it: a gap of a question, a link, the time of a caption. */
  isKept: boolean;
}

/** A text cut at its marks. Joined again in order it is the text, to the letter. */
export type Piece = string | { code: Code; words: Piece[] };

interface Rule {
  pattern: RegExp;
  code(found: RegExpExecArray): Code;
  /** Which group of the pattern holds the words of a pair. */
  words?: number;
}

const single = (start: string): Code => ({ kind: 'single', start, type: 'other', isKept: true });

const gap: Rule = { pattern: /\[\[[^[\]\n]+\]\]/y, code: ([all]) => single(all) };
const address: Rule = {
  pattern: /<https?:\/\/[^\s<>]+>/y,
  code: ([all]) => ({ ...single(all), type: 'link' }),
};
const link: Rule = {
  pattern: /\[([^[\]\n]+)\]\(([^()\s]*)\)/y,
  code: ([, , to]) => ({ kind: 'pair', start: '[', end: `](${to})`, type: 'link', isKept: true }),
  words: 1,
};
const bold: Rule = {
  pattern: /\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*))+)\*\*/y,
  code: () => ({ kind: 'pair', start: '**', end: '**', type: 'fmt', subType: 'xlf:b', isKept: false }),
  words: 1,
};
const italic: Rule = {
  pattern: /\*(?=[^\s*])([^*\n]+)\*/y,
  code: () => ({ kind: 'pair', start: '*', end: '*', type: 'fmt', subType: 'xlf:i', isKept: false }),
  words: 1,
};
const heading: Rule = {
  pattern:
    /(?<=^|\n)(?:WEBVTT[^\n]*(?:\n|$)|(?:\d+\n)?(?:\d+:)?\d\d:\d\d\.\d{3} --> (?:\d+:)?\d\d:\d\d\.\d{3}[^\n]*(?:\n|$))/y,
  code: ([all]) => single(all),
};

const rules: Record<TextKind, Rule[]> = {
  plain: [gap],
  markdown: [gap, address, link, bold, italic],
  captions: [heading],
};

/** Cuts a text at the marks that its kind knows. Whatever is no whole mark stays text. */
export function piecesOf(text: string, kind: TextKind): Piece[] {
  return cut(text, rules[kind]);
}

function cut(text: string, known: readonly Rule[]): Piece[] {
  const pieces: Piece[] = [];
  let taken = 0;
  for (let at = 0; at < text.length;) {
    const found = foundAt(text, at, known);
    if (!found) {
      at += 1;
      continue;
    }
    if (at > taken) pieces.push(text.slice(taken, at));
    pieces.push(found.piece);
    at += found.length;
    taken = at;
  }
  if (taken < text.length) pieces.push(text.slice(taken));
  return pieces;
}

function foundAt(text: string, at: number, known: readonly Rule[]): { piece: Piece; length: number } | undefined {
  for (const rule of known) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    if (!found) continue;
    const inner = rule.words === undefined ? '' : (found[rule.words] ?? '');
    const others = known.filter((each) => each !== rule);
    return { piece: { code: rule.code(found), words: cut(inner, others) }, length: found[0].length };
  }
  return undefined;
}

/** The codes of a text in the order in which they open. */
export function codesOf(pieces: readonly Piece[]): Code[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code, ...codesOf(piece.words)]));
}

/** Whether there is anything to translate. */
export function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => (typeof piece === 'string' ? /\S/.test(piece) : hasWords(piece.words)));
}
