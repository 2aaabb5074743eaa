import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@inclusive/localisation/locale';
import { lowered } from './fold.ts';
import { stems, type Reading } from './stems.ts';

interface Word {
  lemma: string;
  kind: string;
  forms: string[];
}

const files: Record<Locale, string> = { lv: 'latvian', lt: 'lithuanian', en: 'english' };

function wordsOf(locale: Locale): Word[] {
  const file = readFileSync(`${import.meta.dirname}/words/${files[locale]}.tsv`, 'utf8');
  const rows = file.trim().split('\n').slice(1);
  return rows.map((row) => {
    const [lemma = '', kind = '', forms = ''] = row.split('\t');
    return { lemma: lowered(lemma), kind, forms: forms.split(' ').map(lowered) };
  });
}

/** How the one who asks and how the text are read. */
type Way = [asked: Reading, text: Reading];
const ways: Record<string, Way> = { 'with marks': ['accented', 'accented'], 'without marks': ['loose', 'folded'] };

function isFound(locale: Locale, asked: string, text: string, [askedAs, textAs]: Way): boolean {
  const own = stems(locale, text, textAs);
  return stems(locale, asked, askedAs).some((stem) => own.includes(stem));
}

/** Share of forms in per cent by which the lemma is found and which the lemma finds. */
function recall(locale: Locale, words: readonly Word[], way: Way): number {
  const pairs = words.flatMap(({ lemma, forms }) => forms.map((form): [string, string] => [lemma, form]));
  const found = pairs.filter(([a, b]) => isFound(locale, a, b, way) && isFound(locale, b, a, way));
  return (100 * found.length) / pairs.length;
}

function falseMatches(locale: Locale, words: readonly Word[], way: Way): string[] {
  const lemmas = words.map(({ lemma }) => lemma);
  return lemmas.flatMap((a, i) => {
    const others = lemmas.slice(i + 1);
    return others.filter((b) => isFound(locale, a, b, way) || isFound(locale, b, a, way)).map((b) => `${a}–${b}`);
  });
}

function report(locale: Locale, words: readonly Word[]): string {
  const forms = words.reduce((sum, word) => sum + word.forms.length, 0);
  const kinds = [...new Set(words.map(({ kind }) => kind))];
  const lines = Object.entries(ways).map(([name, way]) => {
    const each = kinds.map((kind) => {
      const share = recall(
        locale,
        words.filter((word) => word.kind === kind),
        way,
      );
      return `${kind} ${share.toFixed(1)}`;
    });
    const wrong = falseMatches(locale, words, way);
    return `  ${name}: ${recall(locale, words, way).toFixed(1)} % (${each.join(', ')}); ${wrong.length} pairs of lemmas fall together: ${wrong.join(', ')}`;
  });
  return `${files[locale]}: ${words.length} lemmas, ${forms} forms\n${lines.join('\n')}\n`;
}

describe.each([
  { locale: 'lv', floors: { 'with marks': 98.5, 'without marks': 98.2 }, mostFalse: 15 },
  { locale: 'lt', floors: { 'with marks': 99.6, 'without marks': 99.6 }, mostFalse: 13 },
  { locale: 'en', floors: { 'with marks': 100, 'without marks': 100 }, mostFalse: 0 },
] as const)('stems of $locale', ({ locale, floors, mostFalse }) => {
  const words = wordsOf(locale);
  beforeAll(() => void process.stdout.write(report(locale, words)));

  it.each(Object.entries(floors))('find the word in its forms %s', (name, floor) => {
    expect(recall(locale, words, ways[name] ?? ['accented', 'accented'])).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(ways))('keep different words apart %s', (_, way) => {
    expect(falseMatches(locale, words, way).length).toBeLessThanOrEqual(mostFalse);
  });
});

describe('stems', () => {
  it.each([
    ['lv', 'gimenem', 'ģimene'],
    ['lv', 'ludzas', 'ludza'],
    ['lv', 'rokiskos', 'rokišķi'],
    ['lv', 'krasnu', 'krāsns'],
    ['lv', 'brieza', 'briedis'],
    ['lt', 'rokiskyje', 'rokiškis'],
    ['lt', 'seimoms', 'šeima'],
    ['lt', 'medziu', 'medis'],
    ['lt', 'zmonems', 'žmogus'],
    ['en', 'libraries', 'library'],
  ] as const)('%s: “%s” finds “%s”', (locale, asked, text) => {
    expect(isFound(locale, asked, text, ['loose', 'folded'])).toBe(true);
  });

  it.each([
    ['lt', 'šeima', 'seimas'],
    ['lv', 'latvija', 'latvis'],
    ['lv', 'vecāki', 'vecs'],
    ['lv', 'pilots', 'pils'],
  ] as const)('%s: “%s” does not find “%s”', (locale, asked, text) => {
    expect(isFound(locale, asked, text, ['accented', 'accented'])).toBe(false);
  });
});
