import type { Locale } from '@inclusive/localisation/locale';
import { englishStems } from './english.ts';
import { fold } from './fold.ts';
import { latvianStems } from './latvian.ts';
import { latvianVerbs } from './latvian-verbs.ts';
import { lithuanianStems } from './lithuanian.ts';
import { lithuanianVerbs } from './lithuanian-verbs.ts';

/** Changes whenever a word may get other stems than before: everything is then indexed anew. */
export const stemsVersion = 2;

/**
 * How a word is read: `accented` and `folded` take it as written with its marks and give stems with and without them;
 * `loose` takes it as written without marks, and gives the stems of all that it may stand for.
 */
export type Reading = 'accented' | 'folded' | 'loose';

const stemmers: Record<Locale, (word: string, isLoose: boolean) => string[]> = {
  lv: latvianStems,
  lt: lithuanianStems,
  en: englishStems,
};

/** A text repeats its words: what was stemmed lately is kept. */
const kept = new Map<string, readonly string[]>();
const mostKept = 20_000;

function made(locale: Locale, word: string, reading: Reading): readonly string[] {
  if (reading === 'loose') return stemmers[locale](fold(word), true);
  const accented = stemmers[locale](word, false);
  return reading === 'accented' ? accented : [...new Set(accented.map(fold))];
}

/** Stems of a word in small letters, the likeliest first: most words have one, ambiguous forms a few. */
export function stems(locale: Locale, word: string, reading: Reading): readonly string[] {
  const key = `${locale}${reading}${word}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const found = made(locale, word, reading);
  kept.set(key, found);
  return found;
}

const verbs = { lv: latvianVerbs, lt: lithuanianVerbs };

/** What words with a stem begin with: the stem itself, and of verbs whose roots change each root. */
export function beginningsOf(locale: Locale, stem: string, reading: Reading): readonly string[] {
  if (locale === 'en') return [stem];
  return [stem, ...verbs[locale][reading === 'accented' ? 'exact' : 'loose'].rootsOf(stem)];
}
