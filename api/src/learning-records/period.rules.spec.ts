import { describe, expect, it } from '@jest/globals';
import { dayAfter, periodOf } from './period.rules.ts';

describe('periodOf', () => {
  it('takes both ends, one of them, or none', () => {
    expect(periodOf({ from: '2026-01-01', to: '2026-12-31' })).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodOf({ from: '2026-01-01', to: '' })).toEqual({ from: '2026-01-01' });
    expect(periodOf({})).toEqual({});
  });

  it('puts the earlier day first, and leaves out what is no day', () => {
    expect(periodOf({ from: '2026-12-31', to: '2026-01-01' })).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodOf({ from: '2026-02-30', to: ['2026-01-01', '2026-01-02'] })).toEqual({});
  });

  it('ends with the last day', () => {
    expect(dayAfter({ to: '2026-12-31' })).toBe('2027-01-01');
    expect(dayAfter({})).toBeUndefined();
  });
});
