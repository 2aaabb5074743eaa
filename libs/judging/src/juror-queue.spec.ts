import { describe, expect, it } from '@jest/globals';
import { isRecused, waitingPhotos } from './juror-queue.ts';

const photos = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('what a juror has before them', () => {
  it('is in an own order that stays', () => {
    const own = waitingPhotos('juror 1', photos, new Set(), []);
    expect(own.toSorted()).toEqual(photos);
    expect(waitingPhotos('juror 1', photos.toReversed(), new Set(), [])).toEqual(own);
    expect(waitingPhotos('juror 2', photos, new Set(), [])).not.toEqual(own);
    expect(waitingPhotos('juror 1', photos, new Set([own[0]!]), [])).toEqual(own.slice(1));
  });

  it('brings back what was skipped, the longest skipped first', () => {
    const [first, second, ...others] = waitingPhotos('juror', photos, new Set(), []) as [string, string, ...string[]];
    expect(waitingPhotos('juror', photos, new Set(), [second, first])).toEqual([...others, second, first]);
    expect(waitingPhotos('juror', photos, new Set(), [second, first, second])).toEqual([...others, first, second]);
    expect(waitingPhotos('juror', photos, new Set(others), [second, first])).toEqual([second, first]);
  });
});

describe('a juror', () => {
  const juror = { person: 'p1', organisations: ['o1'] };

  it('is recused from own photos and those of an own organisation', () => {
    expect(isRecused(juror, { id: 'x', author: 'p1', organisations: [] })).toBe(true);
    expect(isRecused(juror, { id: 'x', author: 'p2', organisations: ['o2', 'o1'] })).toBe(true);
    expect(isRecused(juror, { id: 'x', author: 'p2', organisations: ['o2'] })).toBe(false);
  });
});
