import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotsOf } from './ballot.arbitrary.ts';
import { finalOrder, tieSteps } from './final-order.ts';

const ballot = (order: string) => [...order].map((photo) => [photo]);
const noScores = new Map<string, number>();

describe('the final order', () => {
  it('follows the ranking where it decides', () => {
    expect(finalOrder({ photos: ['a', 'b'], ballots: [ballot('ba'), ballot('ba')], scores: noScores })).toEqual([
      { place: 1, photos: ['b'], decidedBy: 'ranking' },
      { place: 2, photos: ['a'], decidedBy: 'ranking' },
    ]);
  });

  it('asks the score of the first round where duels are equal', () => {
    const scores = new Map([
      ['a', 0.2],
      ['b', 0.7],
    ]);
    expect(finalOrder({ photos: ['a', 'b'], ballots: [ballot('ab'), ballot('ba')], scores })).toEqual([
      { place: 1, photos: ['b'], decidedBy: 'score' },
      { place: 2, photos: ['a'], decidedBy: 'score' },
    ]);
  });

  it('asks the duels among equal ones before the score', () => {
    const ballots = ['bcad', 'dbca', 'cadb', 'dbca', 'adbc', 'bcad'].map(ballot);
    const scores = new Map([['b', 2]]);
    expect(finalOrder({ photos: ['a', 'b', 'c', 'd'], ballots, scores })).toEqual([
      { place: 1, photos: ['d'], decidedBy: 'duels' },
      { place: 2, photos: ['b'], decidedBy: 'duels' },
      { place: 3, photos: ['c'], decidedBy: 'ranking' },
      { place: 4, photos: ['a'], decidedBy: 'ranking' },
    ]);
  });

  it('shares a place that nothing decides, unless the chair has', () => {
    const round = { photos: ['a', 'b', 'c'], ballots: [ballot('abc'), ballot('bac')], scores: noScores };
    expect(finalOrder(round)).toEqual([
      { place: 1, photos: ['a', 'b'], decidedBy: 'shared' },
      { place: 3, photos: ['c'], decidedBy: 'ranking' },
    ]);
    expect(finalOrder({ ...round, chair: [['b', 'a']] })[0]).toEqual({ place: 1, photos: ['b'], decidedBy: 'chair' });
  });

  it('tells how equal photos went through the chain', () => {
    const ballots = ['bcad', 'dbca', 'cadb', 'dbca', 'adbc', 'bcad'].map(ballot);
    const four = { photos: ['a', 'b', 'c', 'd'], ballots, scores: noScores };
    expect(tieSteps(four)).toEqual([{ by: 'duels', photos: ['d', 'b'], values: [1, 0] }]);
    const round = { photos: ['a', 'b', 'c'], ballots: [ballot('abc'), ballot('bac')] };
    const scores = (a: number, b: number) => new Map(Object.entries({ a, b }));
    const equal = { by: 'duels', photos: ['a', 'b'], values: [0, 0] };
    expect(tieSteps({ ...round, scores: scores(0.2, 0.7) })).toEqual([
      equal,
      { by: 'score', photos: ['b', 'a'], values: [0.7, 0.2] },
    ]);
    const same = [equal, { by: 'score', photos: ['a', 'b'], values: [0.5, 0.5] }];
    const shared = { by: 'shared', photos: ['a', 'b'], values: [] };
    expect(tieSteps({ ...round, scores: scores(0.5, 0.5) })).toEqual([...same, shared]);
    const chaired = tieSteps({ ...round, scores: scores(0.5, 0.5), chair: [['b', 'a']] });
    expect(chaired).toEqual([...same, { by: 'chair', photos: ['b', 'a'], values: [] }]);
    expect(tieSteps({ photos: ['a', 'b'], ballots: [ballot('ab')], scores: noScores })).toEqual([]);
  });

  it('names every photo once, and leaves out as many places as are shared', () => {
    const photos = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(ballotsOf(photos), (ballots) => {
        const places = finalOrder({ photos, ballots, scores: noScores });
        expect(places.flatMap((place) => place.photos).toSorted()).toEqual(photos);
        let expected = 1;
        for (const { place, photos: sharing } of places) {
          expect(place).toBe(expected);
          expected += sharing.length;
        }
      }),
    );
  });
});
