import { describe, expect, it } from '@jest/globals';
import { finalistsOf, lackingVotes, levelledScores, standingsOf, type Vote } from './standing.ts';

const votes = (juror: string, scores: Record<string, number>): Vote[] =>
  Object.entries(scores).map(([photo, score]) => ({ juror, photo, score }));

describe('standings', () => {
  it("weigh a strict juror's 4 as a generous juror's 5", () => {
    const strict = votes('strict', { a: 4, b: 1, c: 1 });
    const generous = votes('generous', { a: 5, b: 2, c: 2 });
    const levelled = levelledScores([...strict, ...generous]);
    expect(levelled.slice(0, 3)).toEqual(levelled.slice(3));
    expect(levelled[0]).toBeCloseTo(Math.SQRT2);
  });

  it('give nothing to scores that are all alike', () => {
    expect(levelledScores(votes('same', { a: 3, b: 3 }))).toEqual([0, 0]);
    expect(levelledScores(votes('one', { a: 5 }))).toEqual([0]);
  });

  it('stand by the levelled mean, with the plain mean beside it', () => {
    const all = [...votes('x', { a: 5, b: 1 }), ...votes('y', { b: 5, c: 4 }), ...votes('z', { c: 5, a: 5 })];
    expect(standingsOf(all)).toEqual([
      { photo: 'a', votes: 2, mean: 5, levelled: 0.5 },
      { photo: 'b', votes: 2, mean: 3, levelled: 0 },
      { photo: 'c', votes: 2, mean: 4.5, levelled: -0.5 },
    ]);
  });

  it('do not depend on the order of votes', () => {
    const all = [
      ...votes('x', { a: 5, b: 1, c: 2 }),
      ...votes('y', { a: 1, b: 2, c: 5 }),
      ...votes('z', { a: 3, b: 4, c: 1 }),
    ];
    const order = (given: Vote[]) => standingsOf(given).map(({ photo }) => photo);
    expect(order(all.toReversed())).toEqual(order(all));
  });
});

describe('finalists', () => {
  const standing = (photo: string, levelled: number) => ({ photo, votes: 3, mean: 3, levelled });

  it('are the best ones', () => {
    const { finalists, undecided } = finalistsOf([standing('a', 0), standing('b', 2), standing('c', 1)], 2);
    expect(finalists.map(({ photo }) => photo)).toEqual(['b', 'c']);
    expect(undecided).toEqual([]);
  });

  it('leave equal ones at the border to people', () => {
    const { finalists, undecided } = finalistsOf([standing('a', 2), standing('b', 0.1 + 0.2), standing('c', 0.3)], 2);
    expect(finalists.map(({ photo }) => photo)).toEqual(['a']);
    expect(undecided.map(({ photo }) => photo)).toEqual(['b', 'c']);
  });
});

describe('a quorum', () => {
  it('wants enough votes, and jurors of both countries', () => {
    const jurors = new Map([
      ['x', { country: 'LV' }],
      ['y', { country: 'LV' }],
    ]);
    const quorum = { votes: 3, countries: ['LV', 'LT'] };
    expect(lackingVotes(quorum, jurors, [...votes('x', { a: 5 }), ...votes('y', { a: 4 })])).toEqual({
      votes: 1,
      countries: ['LT'],
    });
  });
});
