import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageBands, features, senses, themes } from '@inclusive/bibliography/vocabulary';
import { bitsOf, countFacets, type FacetBits, type FacetChoice } from './facets.rules.ts';

interface Book {
  languages: string[];
  senses: string[];
  features: string[];
  themes: string[];
  ages: string[];
}

const bands = Object.keys(ageBands);
const nothing: FacetChoice = { senses: [], features: [], language: null, theme: null, age: null };
const some = (words: readonly string[]) => fc.subarray([...words]);
const one = (words: readonly string[]) => fc.option(fc.constantFrom(...words));

const book: fc.Arbitrary<Book> = fc.record({
  languages: some(['lv', 'lt']),
  senses: some(senses),
  features: some(features),
  themes: some(themes),
  ages: some(bands),
});
const choice: fc.Arbitrary<FacetChoice> = fc.record({
  senses: fc.subarray([...senses], { maxLength: 1 }),
  features: fc.subarray([...features], { maxLength: 2 }),
  language: one(['lv', 'lt', 'en']),
  theme: one(themes),
  age: one(bands),
});

function groupsOf(books: readonly Book[]): FacetBits[] {
  return books.map(({ languages, ages, themes: told, ...rest }) => {
    const words = [...told.map((theme) => ({ theme })), ...ages.map((age) => ({ age })), rest];
    const bits = words.reduce((all, word) => all | (bitsOf({ ...nothing, ...word }) ?? 0n), 0n);
    const eight = Buffer.alloc(8);
    eight.writeBigInt64BE(bits);
    return { languages, bits: Buffer.concat([eight]) };
  });
}

function fits(given: Book, asked: FacetChoice): boolean {
  return (
    asked.senses.every((each) => given.senses.includes(each)) &&
    asked.features.every((each) => given.features.includes(each)) &&
    (asked.language === null || given.languages.includes(asked.language)) &&
    (asked.theme === null || given.themes.includes(asked.theme)) &&
    (asked.age === null || given.ages.includes(asked.age))
  );
}

function counted(books: readonly Book[], asked: FacetChoice, list: keyof Book): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of books.filter((each) => fits(each, asked)).flatMap((each) => each[list])) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

const asRecord = (all: { value: string; count: number }[]) =>
  Object.fromEntries(all.map(({ value, count }) => [value, count]));

describe('countFacets', () => {
  it('counts as somebody who looks through the books one by one', () => {
    fc.assert(
      fc.property(fc.array(book, { maxLength: 30 }), choice, (books, asked) => {
        const found = countFacets(groupsOf(books), asked);
        expect(found.total).toBe(books.filter((each) => fits(each, asked)).length);
        expect(asRecord(found.senses)).toEqual(counted(books, asked, 'senses'));
        expect(asRecord(found.features)).toEqual(counted(books, asked, 'features'));
        expect(asRecord(found.themes)).toEqual(counted(books, { ...asked, theme: null }, 'themes'));
        expect(asRecord(found.ages)).toEqual(counted(books, { ...asked, age: null }, 'ages'));
        expect(asRecord(found.languages)).toEqual(counted(books, { ...asked, language: null }, 'languages'));
      }),
    );
  });

  it('finds nothing by a word that no book can have', () => {
    const groups = groupsOf([{ languages: ['lv'], senses: ['touch'], features: [], themes: [], ages: [] }]);
    expect(countFacets(groups, { ...nothing, senses: ['sixth'] })).toMatchObject({ total: 0, senses: [] });
  });
});
