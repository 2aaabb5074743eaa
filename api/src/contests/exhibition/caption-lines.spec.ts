import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CaptionLine, fittingSize, sheetsOf } from './caption-lines.ts';

/** Ten letters a line, lines as high as the letters. */
const ruler = {
  heightOf: (text: string, { size = 10 }: { size?: number }) => Math.max(1, Math.ceil(text.length / 10)) * size,
};
const line = (text: string, more: Partial<CaptionLine> = {}): CaptionLine => ({
  text,
  style: { size: 10 },
  gap: 0,
  isStory: false,
  ...more,
});
const title = line('A title', { style: { size: 10, tag: 'H2' } });
const facts = line('Calm');
const story = (text: string) => line(text, { isStory: true });
const words = (count: number) => Array.from({ length: count }, () => 'wordy').join(' ');

describe('the lines of a caption', () => {
  it('are as large as the room allows', () => {
    const at = (size: number) => [line('x'.repeat(30), { style: { size } })];
    expect(fittingSize(ruler, at, { width: 100, height: 60 }, { largest: 34, smallest: 9 })).toBe(20);
    expect(fittingSize(ruler, at, { width: 100, height: 20 }, { largest: 34, smallest: 9 })).toBeUndefined();
  });

  it('go on on another sheet within a story, and leave no title alone at the end of one', () => {
    const sheets = sheetsOf(ruler, [facts, story(words(10)), title, facts], { width: 100, height: 50 });
    expect(sheets.map((lines) => lines.map(({ text }) => text))).toEqual([
      ['Calm', words(6)],
      [words(4), 'A title', 'Calm'],
    ]);
    const apart = sheetsOf(ruler, [story(words(5)), title, facts], { width: 100, height: 40 });
    expect(apart.map((lines) => lines.length)).toEqual([1, 2]);
  });

  it('lose no word, and end whatever the room', () => {
    const texts = fc.array(
      fc.oneof(
        fc.constant(title),
        fc.constant(facts),
        fc.nat(60).map((n) => story(words(n + 1))),
      ),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 200 }), (lines, height) => {
        const said = sheetsOf(ruler, lines, { width: 100, height }).flat();
        const wordsOf = (all: readonly CaptionLine[]) => all.flatMap(({ text }) => text.split(' '));
        expect(wordsOf(said)).toEqual(wordsOf(lines));
      }),
    );
  });
});
