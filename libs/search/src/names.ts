import type { Locale } from '@inclusive/localisation/locale';
import { type Reading, stems } from './stems.ts';

/** Languages whose names inflect; a text in another language may have them as they are at home. */
const neighbours: readonly Locale[] = ['lv', 'lt'];
const shortestName = 4;

/**
 * Stems that a word has in the languages next door, each with that language's sign, so that it meets no word of the
 * text's own: “Rokiškyje” is found in a Latvian text that says “Rokiškis”.
 */
export function stemsNextDoor(locale: Locale, word: string, reading: Reading): readonly string[] {
  if (word.length < shortestName) return [];
  const others = neighbours.filter((each) => each !== locale);
  return others.flatMap((other) => stems(other, word, reading).map((stem) => `${stem}0${other}`));
}

/** Whether the word at this place of a text may be a name. */
export function isName(text: string, start: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
