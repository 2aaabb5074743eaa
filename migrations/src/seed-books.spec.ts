import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type BookRecord, emptyRecord } from '@inclusive/bibliography/book-record';
import { recordFaults } from '@inclusive/bibliography/record-faults';
import { isOneOf, sources } from '@inclusive/bibliography/vocabulary';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { openContent } from './content.ts';

type Entry = Partial<BookRecord> & {
  slug: string;
  source: string;
  words: Record<Locale, Record<'summary' | 'use', string>>;
  holdings?: { room: string; example?: boolean }[];
};

const content = openContent(join(import.meta.dirname, '../seeds'));
const entries = content.list('books').flatMap((file) => content.yaml<Entry[]>(`books/${file}`));
const rooms = content.yaml<{ slug: string }[]>('rooms.yaml').map(({ slug }) => slug);

/** Quotation marks that belong to another language, or to a typewriter. */
const strangeQuotes: Record<Locale, RegExp> = { lv: /["“'‘]/, lt: /["”'‘]/, en: /["„'‘]/ };

/** Sentences that end before the text does, and the last one. */
const sentencesOf = (text: string): number => text.split(/[.!?]["”“]?\s+(?=\p{Lu}|„|“)/u).length;

describe('the sensory reading books of the seeds', () => {
  it('are at least sixty, each once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
  });

  it.each(entries.map((entry) => [entry.slug, entry] as const))(
    '%s keeps to the vocabulary and the digits of its ISBN',
    (_, entry) => {
      expect(recordFaults({ ...emptyRecord, ...entry })).toEqual([]);
      expect(isOneOf(sources, entry.source)).toBe(true);
      expect(entry.languages).not.toEqual([]);
      expect(entry.senses).not.toEqual([]);
      expect(entry.themes).not.toEqual([]);
    },
  );

  it.each(entries.map((entry) => [entry.slug, entry] as const))(
    '%s has its words in every language',
    (_, { words }) => {
      for (const locale of locales) {
        const { summary, use } = words[locale];
        expect(sentencesOf(summary)).toBeLessThanOrEqual(3);
        expect(sentencesOf(use)).toBeGreaterThanOrEqual(2);
        expect(sentencesOf(use)).toBeLessThanOrEqual(6);
        expect(`${summary} ${use}`).not.toMatch(strangeQuotes[locale]);
      }
    },
  );

  it('are told in as many words in one language as in another', () => {
    const lengths = locales.map((locale) => entries.reduce((sum, { words }) => sum + words[locale].use.length, 0));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.2);
  });

  it('stand in rooms that exist, as an example until a library confirms it', () => {
    const holdings = entries.flatMap((entry) => entry.holdings ?? []);
    expect(holdings.filter(({ room, example }) => !rooms.includes(room) || !example)).toEqual([]);
    expect(rooms.filter((room) => !holdings.some((holding) => holding.room === room))).toEqual([]);
  });
});
