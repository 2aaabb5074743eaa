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

function rowsOf(file: string): string[][] {
  const text = readFileSync(`${import.meta.dirname}/words/${file}.tsv`, 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}

function wordsOf(locale: Locale): Word[] {
  return rowsOf(files[locale]).map(([lemma = '', kind = '', forms = '']) => {
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

/** Verbs whose roots change, some of them ones that no table of the code knows. */
describe.each([
  { locale: 'lv', floors: { 'with marks': 98, 'without marks': 98 } },
  { locale: 'lt', floors: { 'with marks': 98, 'without marks': 98 } },
] as const)('verbs that change in $locale', ({ locale, floors }) => {
  const verbs = rowsOf(`changing-verbs.${locale}`).map(([lemma = '', forms = '']): Word => ({
    lemma: lowered(lemma),
    kind: 'verb',
    forms: forms.split(' ').map(lowered),
  }));

  it.each(Object.entries(floors))('are found in their forms %s', (name, floor) => {
    const way = ways[name] ?? ['accented', 'accented'];
    const missed = verbs.flatMap(({ lemma, forms }) =>
      forms.filter((form) => !isFound(locale, lemma, form, way) || !isFound(locale, form, lemma, way)),
    );
    const found = recall(locale, verbs, way);
    process.stdout.write(`${locale}, changing verbs ${name}: ${found.toFixed(1)} %; not ${missed.join(' ')}\n`);
    expect(found).toBeGreaterThanOrEqual(floor);
  });

  it('keep apart', () => {
    for (const way of Object.values(ways)) expect(falseMatches(locale, verbs, way)).toEqual([]);
  });
});

describe('words made of others', () => {
  it('are not forms of them: how many are found all the same is told', () => {
    for (const locale of ['lv', 'lt'] as const) {
      const rows = rowsOf('derived').filter(([of]) => of === locale);
      const words = rows.map(([, lemma = '', derived = '']) => ({ lemma, kind: 'derived', forms: derived.split(' ') }));
      const shares = Object.entries(ways).map(([name, way]) => `${name} ${recall(locale, words, way).toFixed(0)} %`);
      process.stdout.write(`${locale}, derived words: ${shares.join(', ')}\n`);
      expect(words.length).toBeGreaterThan(10);
    }
  });
});

describe('stems', () => {
  it.each([
    ['lv', 'gimenem', 'ģimene'],
    ['lv', 'ludzas', 'ludza'],
    ['lv', 'rokiskos', 'rokišķi'],
    ['lv', 'krasnu', 'krāsns'],
    ['lv', 'brieza', 'briedis'],
    ['lv', 'gaja', 'iet'],
    ['lv', 'neatdeva', 'atdot'],
    ['lt', 'rokiskyje', 'rokiškis'],
    ['lt', 'seimoms', 'šeima'],
    ['lt', 'medziu', 'medis'],
    ['lt', 'zmonems', 'žmogus'],
    ['lt', 'skaitykite', 'skaityti'],
    ['lt', 'mokosi', 'mokytis'],
    ['lt', 'susitiko', 'susitikti'],
    ['en', 'libraries', 'library'],
  ] as const)('%s: “%s” finds “%s”', (locale, asked, text) => {
    expect(isFound(locale, asked, text, ['loose', 'folded'])).toBe(true);
  });

  it.each([
    ['lt', 'šeima', 'seimas'],
    ['lv', 'latvija', 'latvis'],
    ['lv', 'vecāki', 'vecs'],
    ['lv', 'pilots', 'pils'],
    ['lv', 'roka', 'rakt'],
  ] as const)('%s: “%s” does not find “%s”', (locale, asked, text) => {
    expect(isFound(locale, asked, text, ['accented', 'accented'])).toBe(false);
  });
});
