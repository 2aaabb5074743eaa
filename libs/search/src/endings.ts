import { fold } from './fold.ts';

const vowel = /[aeiouyāēīūąęėįųéóöüäåõ]/;

/** What is left of a word must be long enough to mean something, and be pronounceable. */
export function isStem(rest: string, shortest: number): boolean {
  return rest.length >= shortest && vowel.test(rest);
}

/** Removes the longest of the endings that leaves a stem; the word itself when none does. */
export function withoutEnding(word: string, endings: ReadonlySet<string>, longest: number): [string, string] {
  for (let length = Math.min(longest, word.length - 2); length > 0; length--) {
    const ending = word.slice(-length);
    const rest = word.slice(0, -length);
    if (endings.has(ending) && isStem(rest, 2)) return [rest, ending];
  }
  return [word, ''];
}

/** A pattern of word endings; its first group is the stem. */
export interface Pattern {
  shortest: number;
  source: string;
}

export interface Endings {
  nominal: ReadonlySet<string>;
  longest: number;
  verbal: { shortest: number; pattern: RegExp }[];
}

/** The same endings for words with marks and, folded, for words without. */
export function endingsOf(nominal: string, verbal: Pattern[]): { exact: Endings; loose: Endings } {
  const made = (change: (text: string) => string): Endings => {
    const endings = change(nominal).split(/\s+/).filter(Boolean);
    return {
      nominal: new Set(endings),
      longest: Math.max(...endings.map((ending) => ending.length)),
      verbal: verbal.map(({ source, shortest }) => ({ shortest, pattern: new RegExp(change(source), 'u') })),
    };
  };
  return { exact: made((text) => text), loose: made(fold) };
}

/** Stems that the verbal patterns find. */
export function verbalStems(word: string, endings: Endings): string[] {
  return endings.verbal.flatMap(({ pattern, shortest }) => {
    const rest = pattern.exec(word)?.[1];
    return rest !== undefined && isStem(rest, shortest) ? [rest] : [];
  });
}
