import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotsOf } from './ballot.arbitrary.ts';
import { finalOrder } from './final-order.ts';

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
