import { describe, expect, it } from '@jest/globals';
import { groupsOf, linesOf, moved } from './order.rules.ts';

describe('the order of the finalists', () => {
  it('has a line for each photo, and groups where lines are equal', () => {
    const lines = linesOf([[4], [2, 3]], [1, 2, 3, 4]);
    expect(lines).toEqual([
      { number: 4, isEqual: false },
      { number: 2, isEqual: false },
      { number: 3, isEqual: true },
      { number: 1, isEqual: false },
    ]);
    expect(groupsOf(lines)).toEqual([[4], [2, 3], [1]]);
  });

  it('lets the first line begin, whatever it says of those before', () => {
    expect(
      groupsOf([
        { number: 1, isEqual: true },
        { number: 2, isEqual: true },
      ]),
    ).toEqual([[1, 2]]);
  });

  it('moves a photo by one place, and not beyond the ends', () => {
    const lines = linesOf([[1], [2, 3]], [1, 2, 3]);
    expect(groupsOf(moved(lines, 3, -1))).toEqual([[1], [3], [2]]);
    expect(groupsOf(moved(lines, 1, 1))).toEqual([[2], [1, 3]]);
    expect(moved(lines, 1, -1)).toEqual(lines);
    expect(moved(lines, 3, 1)).toEqual(lines);
  });
});
