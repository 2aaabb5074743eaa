import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { contestStates } from '../contest-state.rules.ts';
import { brokenPromises, clashesIn, type KeptTerms, whyNotExtendable } from './terms.rules.ts';

const terms: KeptTerms = {
  zone: 'Europe/Riga',
  opensOn: '2026-12-01',
  closesOn: '2026-12-31',
  emotions: ['joy', 'calm'],
  licences: ['exhibition'],
  maxPhotos: 5,
  longestSideLeast: 3000,
  showsFacesOfMinors: true,
  finalistsMost: 15,
  votesLeast: 3,
  hasOnePrizeEach: true,
  hasPublicVote: true,
  voteOpensOn: '2027-01-10',
  voteClosesOn: '2027-01-20',
};

const faultsAfter = (change: Partial<KeptTerms>, state: (typeof contestStates)[number]) =>
  brokenPromises(terms, { ...terms, ...change }, state).map(({ field, code }) => `${field} ${code}`);

describe('clashesIn', () => {
  it('wants days in their order', () => {
    expect(clashesIn(terms)).toEqual([]);
    expect(clashesIn({ ...terms, closesOn: '2026-11-30' })).toEqual([{ field: 'closesOn', code: 'BEFORE_OPENING' }]);
    expect(clashesIn({ ...terms, voteOpensOn: '2026-12-31', voteClosesOn: '2026-12-30' })).toEqual([
      { field: 'voteOpensOn', code: 'VOTE_BEFORE_CLOSING' },
      { field: 'voteClosesOn', code: 'BEFORE_OPENING' },
    ]);
  });
});

describe('brokenPromises', () => {
  it('lets a draft change in every way', () => {
    expect(faultsAfter({ opensOn: '2027-01-01', maxPhotos: 1, emotions: ['hope'] }, 'draft')).toEqual([]);
  });

  it('fixes the first day once it has come, and the jury’s numbers once there are results', () => {
    expect(faultsAfter({ opensOn: '2026-12-05' }, 'announced')).toEqual([]);
    expect(faultsAfter({ opensOn: '2026-12-05' }, 'open')).toEqual(['opensOn FIXED']);
    expect(faultsAfter({ votesLeast: 2 }, 'judging')).toEqual([]);
    expect(faultsAfter({ votesLeast: 2 }, 'results')).toEqual(['votesLeast FIXED']);
    expect(faultsAfter({ hasOnePrizeEach: false }, 'judging')).toEqual([]);
    expect(faultsAfter({ hasOnePrizeEach: false }, 'results')).toEqual(['hasOnePrizeEach FIXED']);
  });

  it('never minds what makes a contest kinder', () => {
    const kinder = record({
      more: integer({ min: 5, max: 100 }),
      side: integer({ min: 100, max: 3000 }),
      emotions: subarray(['hope', 'anger', 'fear'] as const),
      state: constantFrom(...contestStates),
    });
    assert(
      property(kinder, ({ more, side, emotions, state }) => {
        const change = { maxPhotos: more, longestSideLeast: side, emotions: [...terms.emotions, ...emotions] };
        expect(faultsAfter(change, state)).toEqual([]);
      }),
    );
  });

  it('notices what makes it stricter', () => {
    const change = { maxPhotos: 4, longestSideLeast: 3001, emotions: ['joy' as const], closesOn: '2026-12-30' };
    expect(faultsAfter(change, 'open')).toEqual([
      'closesOn FIXED',
      'emotions ONLY_MORE',
      'maxPhotos ONLY_MORE',
      'longestSideLeast ONLY_LESS',
    ]);
  });
});

describe('whyNotExtendable', () => {
  it.each([
    ['2026-12-31', '2026-12-10', 'ONLY_LATER'],
    ['2027-01-02', '2027-01-03', 'DAY_PASSED'],
    ['2027-01-10', '2026-12-10', 'NOT_BEFORE_VOTE'],
    ['2027-01-09', '2027-01-09', undefined],
  ])('to %s on %s: %s', (wanted, today, why) => {
    expect(whyNotExtendable(terms, wanted, today)).toBe(why);
  });
});
