export const NOTE_LETTERS = 10_000;

export interface KeptNote {
  text: string;
  /** What a newer text took the place of although its writer had not seen it; null when nothing is left to offer. */
  other: string | null;
  version: number;
}

/**
 * The note after somebody has written `text` knowing `version` of it. The last one to write wins; a text that they did
 * not know of is offered beside it, unless the new one has it already.
 */
export function noteAfter(kept: KeptNote | undefined, text: string, version: number | null): KeptNote {
  if (!kept) return { text, other: null, version: 1 };
  if (kept.text === text) return kept;
  const unseen = version === kept.version ? [kept.other] : [kept.other, kept.text];
  return { text, other: notIn(text, unseen), version: kept.version + 1 };
}

/**
 * The note after its writer has decided about the other text: put under their own, or let go. What a note has no room
 * for stays on offer.
 */
export function noteDecided({ text, other, version }: KeptNote, keepsOther: boolean): KeptNote {
  const whole = keepsOther && other ? [text.trim(), other].filter(Boolean).join('\n\n') : text;
  const rest = whole.slice(NOTE_LETTERS).trim();
  return { text: whole.slice(0, NOTE_LETTERS), other: rest || null, version: version + 1 };
}

function notIn(text: string, others: (string | null)[]): string | null {
  const missing = others.map((other) => other?.trim() ?? '').filter((other) => other && !text.includes(other));
  const unique = missing.filter(
    (other, at) => !missing.some((each, index) => index !== at && contains(each, other, index < at)),
  );
  return unique.join('\n\n') || null;
}

/** Of two that are the same, the first one is kept. */
function contains(whole: string, part: string, isBefore: boolean): boolean {
  return whole === part ? isBefore : whole.includes(part);
}
