import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlacedPhoto, placesByVotes, winnersOf } from './results.rules.ts';

const photo = (id: string, place: number, categoryId: string | null = null): PlacedPhoto => ({
  id,
  place,
  categoryId,
  ageGroupId: null,
});
const whole = { places: 3, categoryId: null, ageGroupId: null };

describe('winnersOf', () => {
  it('gives as many places as the prize has, the best first', () => {
    const placed = [photo('c', 3), photo('a', 1), photo('d', 4), photo('b', 2)];
    expect(winnersOf(whole, placed).map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(winnersOf({ ...whole, places: 1 }, placed)).toEqual([{ id: 'a', rank: 1, isShared: false }]);
  });

  it('counts places anew within a category', () => {
    const placed = [photo('a', 1, 'home'), photo('b', 2, 'street'), photo('c', 3, 'street')];
    expect(winnersOf({ ...whole, places: 1, categoryId: 'street' }, placed)).toMatchObject([{ id: 'b', rank: 1 }]);
    expect(winnersOf({ ...whole, categoryId: 'garden' }, placed)).toEqual([]);
  });

  it('gives a shared place to everyone who shares it, and none after it that it takes', () => {
    const placed = [photo('a', 1), photo('b', 2), photo('c', 2), photo('d', 4)];
    expect(winnersOf({ ...whole, places: 2 }, placed)).toEqual([
      { id: 'a', rank: 1, isShared: false },
      { id: 'b', rank: 2, isShared: true },
      { id: 'c', rank: 2, isShared: true },
    ]);
    expect(winnersOf({ ...whole, places: 1 }, [photo('a', 1), photo('b', 1)])).toHaveLength(2);
  });
});

describe('placesByVotes', () => {
  it('puts nobody with more votes behind somebody with fewer, and leaves out who has none', () => {
    const photos = fc.array(fc.record({ id: fc.uuid(), votes: fc.nat(5) }));
    fc.assert(
      fc.property(photos, (all) => {
        const placed = placesByVotes(all);
        expect(placed).toHaveLength(all.filter(({ votes }) => votes > 0).length);
        for (const one of placed)
          for (const other of placed)
            expect(Math.sign(other.votes - one.votes)).toBe(Math.sign(one.place - other.place) + 0);
      }),
    );
  });
});
