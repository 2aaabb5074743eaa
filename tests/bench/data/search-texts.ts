import { readFileSync } from 'node:fs';
import { locales, type Locale } from '@inclusive/localisation/locale';

const files: Record<Locale, string> = { lv: 'latvian', lt: 'lithuanian', en: 'english' };
const wordsFolder = new URL('../../../libs/search/src/words/', import.meta.url);

/** Words of a language from the commonest to the rarest: real ones in all their forms, and made ones for the long rest. */
export type Vocabulary = readonly string[];

const MADE_WORDS = 20_000;
const syllables = 'ba de ki lo mu na pe ri so tu va ze gai liel pār saul mež tak dom vis ren kal'.split(' ');

/** The same numbers in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function vocabularyOf(locale: Locale): Vocabulary {
  const random = numbersFrom(locales.indexOf(locale) + 1);
  const rows = readFileSync(new URL(`${files[locale]}.tsv`, wordsFolder), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const real = rows.flatMap((row) => (row.split('\t')[2] ?? '').split(' '));
  const ends = { lv: ['a', 's', 'ām', 'iem'], lt: ['as', 'a', 'oms', 'ų'], en: ['', 's', 'ing', 'ed'] }[locale];
  const made = Array.from({ length: MADE_WORDS }, () => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random()));
    return parts.join('') + pick(ends, random());
  });
  return [...shuffled(real, random), ...made];
}

/** Some words as often as language has them: each one as often as its place says (Zipf). */
export function textOf(vocabulary: Vocabulary, words: number, random: () => number): string {
  return Array.from({ length: words }, () =>
    pick(vocabulary, (vocabulary.length ** random() - 1) / (vocabulary.length - 1)),
  ).join(' ');
}

function pick<T>(all: readonly T[], share: number): T {
  const one = all[Math.min(all.length - 1, Math.floor(share * all.length))];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
