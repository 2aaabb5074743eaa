interface Piece {
  text: string;
  /** Id of the gap that this piece stands for. */
  gap?: string;
}

/** A text with `[[gap]]` in it, cut at its gaps. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(\[\[[^\]]+\]\])/).flatMap((piece): Piece[] => {
    const [, gap] = /^\[\[(.+)\]\]$/.exec(piece) ?? [];
    if (gap !== undefined) return [{ text: '', gap: gap.trim() }];
    return piece ? [{ text: piece }] : [];
  });
}

/** The text as a heading says it: dots for each gap. */
export function withoutGaps(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.gap === undefined ? piece.text : '…'))
    .join('');
}
