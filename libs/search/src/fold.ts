/** Letters that Unicode does not take apart into a base letter and marks. */
const undivided: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** Small letters without marks: “Ģimenēm” and “gimenem” are the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœþı]/g, (letter) => undivided[letter] ?? letter);
}

/** Small letters with their marks, each letter with its marks one character where Unicode has one. */
export function lowered(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}

export function hasMarks(text: string): boolean {
  return fold(text) !== lowered(text);
}
