import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Ballot, ballotFault, duelsOf } from './ballot.ts';
import { ballotsOf } from './ballot.arbitrary.ts';
import { bordaPoints } from './borda.ts';
import { schulzeOrder } from './schulze.ts';

/** `8 acdb`: eight ballots that order a, c, d, b. */
const cast = (...lines: string[]): Ballot[] =>
  lines.flatMap((line) => {
    const [times, order] = line.split(' ') as [string, string];
    return Array.from({ length: Number(times) }, () => [...order].map((photo) => [photo]));
  });

const photos = ['a', 'b', 'c', 'd'];

describe('the Schulze order', () => {
  it('is that of the published examples', () => {
    expect(schulzeOrder(photos, cast('8 acdb', '2 badc', '4 cdba', '4 dbac', '3 dcba'))).toEqual([
      ['d'],
      ['a'],
      ['c'],
      ['b'],
    ]);
    const fortyFive = cast('5 acbed', '5 adecb', '8 bedac', '3 cabed', '7 caebd', '2 cbade', '7 dceba', '8 ebadc');
    expect(schulzeOrder([...photos, 'e'], fortyFive)).toEqual([['e'], ['a'], ['c'], ['b'], ['d']]);
  });

  it('counts duels as the paper does', () => {
    expect(duelsOf(photos, cast('8 acdb', '2 badc', '4 cdba', '4 dbac', '3 dcba'))).toEqual([
      [0, 8, 14, 10],
      [13, 0, 6, 2],
      [7, 15, 0, 12],
      [11, 19, 9, 0],
    ]);
  });

  it('keeps the winner whom one juror buries, where Borda gives another', () => {
    const ballots = cast('5 abcd', '4 bcda');
    expect(schulzeOrder(photos, ballots)[0]).toEqual(['a']);
    const points = bordaPoints(photos, ballots);
    expect(Object.fromEntries(points)).toEqual({ a: 15, b: 22, c: 13, d: 4 });
  });

  it('holds equal what the ballots hold equal, and puts what is not named last', () => {
    expect(schulzeOrder(photos, [[['b', 'a']], [['a', 'b'], ['d']]])).toEqual([['a', 'b'], ['d'], ['c']]);
    expect(schulzeOrder(photos, [])).toEqual([photos]);
  });

  it('puts first what wins every duel, and before another what all place before it', () => {
    fc.assert(
      fc.property(ballotsOf(photos), (ballots) => {
        const order = schulzeOrder(photos, ballots);
        const duels = duelsOf(photos, ballots);
        const place = (index: number) => order.findIndex((group) => group.includes(photos[index]!));
        photos.forEach((photo, a) => {
          const others = [...photos.keys()].filter((b) => b !== a);
          if (others.every((b) => duels[a]![b]! > duels[b]![a]!)) expect(order[0]).toEqual([photo]);
          photos.forEach((_, b) => {
            if (ballots.length > 0 && duels[a]![b] === ballots.length) expect(place(a)).toBeLessThan(place(b));
          });
        });
      }),
    );
  });

  it('hears nothing from a juror about what they are recused from', () => {
    const recused: Ballot = { groups: [['c'], ['b']], without: ['a', 'd'] };
    expect(duelsOf(photos, [recused])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(schulzeOrder(photos, [...cast('1 dabc'), recused])[0]).toEqual(['d']);
    expect(Object.fromEntries(bordaPoints(photos, [recused]))).toEqual({ a: 1.5, b: 1, c: 2, d: 1.5 });
  });

  it('does not depend on the order of jurors or of photos', () => {
    const sorted = (order: string[][]) => order.map((group) => group.toSorted());
    fc.assert(
      fc.property(
        ballotsOf(photos).chain((ballots) =>
          fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
        ),
        ([ballots, mixed]) => {
          expect(sorted(schulzeOrder(photos.toReversed(), mixed))).toEqual(sorted(schulzeOrder(photos, ballots)));
        },
      ),
    );
  });
});

describe('a ballot', () => {
  it('names photos of the round, each once', () => {
    expect(ballotFault(photos, [['a'], ['b', 'c']])).toBeUndefined();
    expect(ballotFault(photos, [['a'], ['x']])).toBe('UNKNOWN_PHOTO');
    expect(ballotFault(photos, [['a'], ['b', 'a']])).toBe('TWICE');
  });
});
