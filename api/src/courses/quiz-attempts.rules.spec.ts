import { describe, expect, it } from '@jest/globals';
import { isOver, nextAttempt, openIn, whyNotBegin } from './quiz-attempts.rules.ts';

const failed = (submittedAt: string) => ({ isPassed: false, submittedAt });
const now = new Date('2026-11-22T10:00:00Z');
const rule = { attempts: 3, pauseHours: 24 };

describe('attempts', () => {
  it('says how many are left and from when on the next may begin', () => {
    expect(nextAttempt(rule, [], now)).toEqual({ left: 3, opensAt: null });
    expect(nextAttempt(rule, [failed('2026-11-22T09:00:00Z')], now)).toEqual({
      left: 2,
      opensAt: new Date('2026-11-23T09:00:00Z'),
    });
    expect(nextAttempt(rule, [failed('2026-11-21T09:00:00Z')], now)).toEqual({ left: 2, opensAt: null });
    expect(nextAttempt({}, [failed('2026-11-22T09:59:00Z')], now)).toEqual({ left: null, opensAt: null });
  });

  it('names why none may begin', () => {
    expect(whyNotBegin(rule, [failed('2026-11-22T09:00:00Z')], now)).toBe('ATTEMPT_PAUSE');
    expect(whyNotBegin({ attempts: 1 }, [failed('2026-11-01T09:00:00Z')], now)).toBe('NO_ATTEMPTS_LEFT');
    expect(whyNotBegin({}, [{ isPassed: true, submittedAt: '2026-11-01T09:00:00Z' }], now)).toBe('QUIZ_PASSED');
    expect(whyNotBegin(rule, [], now)).toBeUndefined();
  });

  it('is over when it is passed, or no attempt is left', () => {
    expect(isOver({}, [failed('2026-11-01T09:00:00Z')])).toBe(false);
    expect(isOver({ attempts: 1 }, [failed('2026-11-01T09:00:00Z')])).toBe(true);
    expect(isOver({}, [{ isPassed: true, submittedAt: '2026-11-01T09:00:00Z' }])).toBe(true);
  });
});

describe('openIn', () => {
  const match = { id: 'q', type: 'match' as const, pairs: ['a', 'b'], extras: [] };
  const gap = { id: 'q', type: 'gap' as const, gaps: ['a', 'b'] };

  it('asks for every part', () => {
    expect(openIn(match, { type: 'match', pairs: { a: 'a' } })).toBe('NOT_WHOLE');
    expect(openIn(match, { type: 'match', pairs: { a: 'a', b: 'b' } })).toBeUndefined();
    expect(openIn(gap, { type: 'gap', texts: { b: 'x' } })).toBe('NOT_WHOLE');
    expect(openIn(gap, { type: 'gap', texts: { a: 'x', b: 'x' } })).toBeUndefined();
  });

  it('says what to do about a question without an answer', () => {
    expect(openIn(match, undefined)).toBe('NOT_WHOLE');
    expect(openIn({ id: 'q', type: 'short' }, undefined)).toBe('REQUIRED');
    expect(openIn({ id: 'q', type: 'true-false', correct: true }, undefined)).toBe('REQUIRED_CHOICE');
    expect(openIn({ id: 'q', type: 'order', items: ['a', 'b'] }, undefined)).toBe('NOT_ORDERED');
  });
});
