import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from './difference.ts';

const side = (kind: 'removed' | 'added', before: string, after: string) =>
  differenceOf(before, after)
    .filter((change) => change.kind === 'same' || change.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('differenceOf', () => {
  it('names the words that went and came', () => {
    expect(differenceOf('A calm room.', 'A quiet room.')).toEqual([
      { kind: 'same', text: 'A ' },
      { kind: 'removed', text: 'calm' },
      { kind: 'added', text: 'quiet' },
      { kind: 'same', text: ' room.' },
    ]);
  });

  it('keeps both sides whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ā'), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side('removed', before, after)).toBe(before);
        expect(side('added', before, after)).toBe(after);
      }),
    );
  });

  it('gives up on single words of very long texts', () => {
    const [before, after] = ['x ', 'y '].map((word) => word.repeat(5_000));
    expect(differenceOf(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
  });
});
