import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Counted, FEWEST, HIDDEN, summed, withoutSmall } from './small-counts.rules.ts';

const shown = (...counts: number[]) =>
  withoutSmall(counts.map((count, index) => ({ key: String(index), count }))).map(({ count }) => count);

const tables = fc
  .array(fc.oneof(fc.nat(8), fc.nat(60)), { maxLength: 8 })
  .map((counts) => counts.map((count, index): Counted => ({ key: String(index), count })));

/** Every value that a hidden part could have for somebody who knows the rule, the whole and what is shown. */
function couldBe(table: readonly Counted[]): number[] {
  const after = withoutSmall(table);
  if (after.some(({ key }) => key === HIDDEN)) return [];
  const hidden = after.filter(({ count }) => count === null).length;
  const rest =
    table.reduce((sum, { count }) => sum + count, 0) - after.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const most = rest - (hidden - 1);
  return hidden === 0 ? [] : Array.from({ length: Math.max(most, 0) }, (_, index) => index + 1);
}

describe('small counts', () => {
  it('are hidden, and the smallest of the others with a single one', () => {
    expect(shown(20, 5, 12)).toEqual([20, 5, 12]);
    expect(shown(20, 3, 12)).toEqual([20, null, null]);
    expect(shown(20, 3, 4)).toEqual([20, null, null]);
    expect(shown(20, 1, 1, 9)).toEqual([20, null, null, null]);
    expect(shown(3)).toEqual([null]);
    expect(withoutSmall(['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, count: 1 })))).toEqual([
      { key: HIDDEN, count: null },
    ]);
    expect(shown(0, 0)).toEqual([0, 0]);
  });

  it('never show what is small, and never hide a part alone beside others', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const after = withoutSmall(table);
        const hidden = after.filter(({ count }) => count === null);
        expect(after.every(({ count }) => count === null || count === 0 || count >= FEWEST)).toBe(true);
        const others = table.filter(({ count }) => count > 0).length;
        expect(hidden.length === 1 && hidden[0]?.key !== HIDDEN && others > 1).toBe(false);
      }),
    );
  });

  it('leave several values open to whoever subtracts what is shown from the whole', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const whole = table.reduce((sum, { count }) => sum + count, 0);
        const parts = table.filter(({ count }) => count > 0).length;
        fc.pre(whole >= FEWEST && parts > 1);
        const open = couldBe(table);
        expect(open.length === 0 || open.length >= 2).toBe(true);
      }),
    );
  });

  it('are not told by longer periods either', () => {
    const quarters = [
      withoutSmall([
        { key: 'lv', count: 12 },
        { key: 'uk', count: 6 },
      ]),
      withoutSmall([
        { key: 'lv', count: 20 },
        { key: 'uk', count: 2 },
      ]),
    ];
    expect(summed(quarters)).toEqual([
      { key: 'lv', count: 12, isAtLeast: true },
      { key: 'uk', count: 6, isAtLeast: true },
    ]);
  });
});
