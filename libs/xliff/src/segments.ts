import { hasWords, type Piece, piecesOf } from './codes.ts';
import type { TextKind, TranslationUnit } from './document.ts';

/** One piece of a unit: a paragraph to translate, or what stands between paragraphs and stays as it is. */
export interface Segment {
  isIgnorable: boolean;
  source: Piece[];
  target?: Piece[];
}

/**
 * A unit in paragraphs. Source and target are paired where they have the same shape; otherwise the whole text is one
 * segment, so that no sentence is paired with another one's translation.
 */
export function segmentsOf({ source, target, kind }: TranslationUnit): Segment[] {
  const sources = paragraphs(source, kind);
  if (target === undefined) return sources.map(segment);
  const targets = paragraphs(target, kind);
  const isSame =
    sources.length === targets.length &&
    sources.every(
      (each, index) => each.isIgnorable === targets[index]?.isIgnorable && isWorthPairing(each, targets[index]),
    );
  if (!isSame) return [{ isIgnorable: false, source: piecesOf(source, kind), target: piecesOf(target, kind) }];
  return sources.map((each, index) => ({ ...segment(each), target: targets[index]?.pieces ?? [] }));
}

interface Paragraph {
  isIgnorable: boolean;
  text: string;
  pieces: Piece[];
}

function isWorthPairing(source: Paragraph, target: Paragraph | undefined): boolean {
  return !source.isIgnorable || source.text === target?.text;
}

function segment({ isIgnorable, pieces }: Paragraph): Segment {
  return { isIgnorable, source: pieces };
}

/** Never empty of segments to translate: an empty text is one empty segment. */
function paragraphs(text: string, kind: TextKind): Paragraph[] {
  const cut = text.split(/(\n(?:[ \t]*\n)+)/).filter((part) => part !== '');
  const found = cut.map((part) => {
    const pieces = piecesOf(part, kind);
    return { text: part, pieces, isIgnorable: !hasWords(pieces) };
  });
  if (found.some(({ isIgnorable }) => !isIgnorable)) return found;
  return [{ text, pieces: piecesOf(text, kind), isIgnorable: false }];
}
