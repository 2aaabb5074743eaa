import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { openContent } from './content.ts';

const content = openContent(join(import.meta.dirname, '../seeds'));

/** Quotation marks that belong to another language, or to a typewriter. */
const strangeQuotes: Record<Locale, RegExp> = { lv: /["“'‘]/, lt: /["”'‘]/, en: /["„'‘]/ };

/** What each block of a Markdown text is: one letter for a heading, a paragraph, a quotation, an item. */
function shapeOf(body: string): string {
  const lines = body.split('\n').filter((line) => line.trim());
  return lines.map((line) => /^(?:#{2,}|- |\d+\. |> )/.exec(line)?.[0].trim().replace(/^\d+/, '1') ?? 'p').join(' ');
}

const wordsIn = (body: string): number => body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe.each(content.list('materials'))('the material %s', (slug) => {
  const read = (variant: string) => content.markdown<Record<string, unknown>>(`materials/${slug}/${variant}.md`);
  const bodies = locales.map((locale) => read(locale).body);

  it('has the same parts in every language', () => {
    expect(new Set(bodies.map(shapeOf)).size).toBe(1);
  });

  it('is a whole text of 500 to 1 200 words', () => {
    for (const words of bodies.map(wordsIn)) {
      expect(words).toBeGreaterThanOrEqual(500);
      expect(words).toBeLessThanOrEqual(1_200);
    }
  });

  it('has the quotation marks of its language and leads to safe addresses', () => {
    for (const locale of locales) {
      const { frontMatter, body } = read(locale);
      expect(`${String(frontMatter['title'])} ${String(frontMatter['abstract'])} ${body}`).not.toMatch(
        strangeQuotes[locale],
      );
      for (const [, address] of body.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https:\/\//);
    }
  });

  it('is in easy language in all languages or in none, in short sentences', () => {
    const easy = locales.filter((locale) => content.has(`materials/${slug}/${locale}-easy.md`));
    expect([0, locales.length]).toContain(easy.length);
    const shapes = easy.map((locale) => shapeOf(read(`${locale}-easy`).body));
    expect(new Set(shapes).size).toBeLessThanOrEqual(1);
    for (const locale of easy) {
      const sentences = read(`${locale}-easy`).body.split(/[.!?:]\s|\n/);
      expect(Math.max(...sentences.map(wordsIn))).toBeLessThanOrEqual(12);
    }
  });
});
