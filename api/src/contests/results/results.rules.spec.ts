import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awardsOf, type PlacedPhoto, placesByVotes, winnersOf } from './results.rules.ts';

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

describe('awardsOf', () => {
  const main = { kind: 'jury' as const, ...whole, places: 2 };
  const street = { kind: 'jury' as const, ...whole, places: 1, categoryId: 'street' };
  const audience = { kind: 'public' as const, ...whole, places: 1 };
  const jury = [photo('a', 1, 'street'), photo('b', 2, 'home'), photo('c', 3, 'street'), photo('d', 4, 'street')];
  const placed = { jury, public: [photo('a', 1)] };
  const idsOf = (hasOnePrizeEach: boolean) =>
    awardsOf([main, street, audience], placed, hasOnePrizeEach).map(({ winners }) => winners.map(({ id }) => id));

  it('gives a photo one prize of the jury and the next one to the next photo, where the contest has it so', () => {
    expect(idsOf(true)).toEqual([['a', 'b'], ['c'], ['a']]);
    expect(awardsOf([main, street], placed, true).map(({ passed }) => passed)).toEqual([[], ['a']]);
  });

  it('gives every prize by the places alone where it has not', () => {
    expect(idsOf(false)).toEqual([['a', 'b'], ['a'], ['a']]);
    expect(awardsOf([main, street], placed, false).flatMap(({ passed }) => passed)).toEqual([]);
  });

  it('never gives one photo two prizes of the jury, nor leaves one out while a photo for it is there', () => {
    const photos = fc.uniqueArray(fc.record({ id: fc.uuid(), place: fc.integer({ min: 1, max: 6 }) }), {
      selector: ({ id }) => id,
    });
    const prizes = fc.array(fc.integer({ min: 1, max: 3 }).map((places) => ({ ...main, places })));
    fc.assert(
      fc.property(photos, prizes, (all, given) => {
        const ranked = all.map(({ id, place }) => photo(id, place));
        const awards = awardsOf(given, { jury: ranked, public: [] }, true);
        const winners = awards.flatMap((award) => award.winners.map(({ id }) => id));
        expect(new Set(winners).size).toBe(winners.length);
        if (winners.length < all.length) for (const award of awards) expect(award.winners.length).toBeGreaterThan(0);
      }),
    );
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
