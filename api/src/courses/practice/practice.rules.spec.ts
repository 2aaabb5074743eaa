import { describe, expect, it } from '@jest/globals';
import { heldUntil, isHeld, reviewFaults, stateOf, verdictOf } from './practice.rules.ts';

const now = new Date('2026-11-22T10:00:00Z');
const round = (verdict: 'accepted' | 'toImprove' | null, held: Date | null = null) => ({ verdict, heldUntil: held });
const mark = (criterion: string, isMet: boolean, comment = '') => ({ criterion, isMet, comment });

describe('stateOf', () => {
  it('follows a task from nothing to accepted', () => {
    expect(stateOf(undefined, now)).toBe('open');
    expect(stateOf(round(null), now)).toBe('waiting');
    expect(stateOf(round(null, heldUntil(now)), now)).toBe('underReview');
    expect(stateOf(round('toImprove'), now)).toBe('toImprove');
    expect(stateOf(round('accepted'), now)).toBe('accepted');
  });

  it('gives a task back to the queue after 48 hours, to the moment', () => {
    const held = heldUntil(now);
    expect(held.toISOString()).toBe('2026-11-24T10:00:00.000Z');
    expect(isHeld({ heldUntil: held }, new Date(held.getTime() - 1))).toBe(true);
    expect(isHeld({ heldUntil: held }, held)).toBe(false);
    expect(stateOf(round(null, held), held)).toBe('waiting');
  });
});

describe('a review', () => {
  it('accepts when every criterion is met', () => {
    expect(verdictOf([mark('a', true), mark('b', true)])).toBe('accepted');
    expect(verdictOf([mark('a', true), mark('b', false, 'More')])).toBe('toImprove');
  });

  it('asks for each criterion once, and for words where it is not met yet', () => {
    expect(reviewFaults(['a', 'b'], [mark('a', true), mark('b', false, 'Say more')])).toEqual([]);
    expect(reviewFaults(['a', 'b'], [mark('a', true)])).toEqual([{ field: 'met.b', code: 'REQUIRED_CHOICE' }]);
    expect(reviewFaults(['a'], [mark('a', true), mark('a', false, 'x')])).toEqual([
      { field: 'met.a', code: 'REQUIRED_CHOICE' },
    ]);
    expect(reviewFaults(['a'], [mark('a', false, ' ')])).toEqual([{ field: 'comment.a', code: 'REQUIRED' }]);
  });
});
