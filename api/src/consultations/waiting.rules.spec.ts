import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFaults, firstToWaitFor, offerEnd, reasonOf } from './waiting.rules.ts';

const latest = new Date('2026-12-01T08:00:00Z');
const days = [
  { from: '2026-11-24T08:00:00Z', to: '2026-11-24T16:00:00Z' },
  { from: '2026-11-25T08:00:00Z', to: '2026-11-25T16:00:00Z' },
];

describe('offerEnd', () => {
  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z'],
    ['2026-11-24T14:00:00Z', '2026-11-24T16:00:00Z'],
    ['2026-11-24T15:30:00Z', '2026-11-25T09:30:00Z'],
    ['2026-11-24T22:00:00Z', '2026-11-25T10:00:00Z'],
    ['2026-11-24T05:00:00Z', '2026-11-24T10:00:00Z'],
    ['2026-11-25T15:00:00Z', '2026-12-01T08:00:00Z'],
  ])('offered at %s lasts until %s', (now, end) => {
    expect(offerEnd(new Date(now), days, 120, latest)).toEqual(new Date(end));
  });

  it('never outlasts the last moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 172_800 }), fc.integer({ min: 1, max: 900 }), (seconds, minutes) => {
        const now = new Date(Date.parse('2026-11-24T00:00:00Z') + seconds * 1000);
        const last = new Date('2026-11-25T12:00:00Z');
        expect(offerEnd(now, days, minutes, last).getTime()).toBeLessThanOrEqual(last.getTime());
      }),
    );
  });
});

describe('dayFaults', () => {
  const bounds = { today: '2026-11-20', lastDay: '2026-12-20' };

  it.each([
    ['2026-11-20', '2026-11-20', []],
    ['2026-11-21', '2027-01-10', []],
    ['2026-11-19', '2026-11-21', [{ field: 'firstDay', code: 'INVALID_DAY' }]],
    ['2026-12-21', '2026-12-21', [{ field: 'firstDay', code: 'INVALID_DAY' }]],
    ['2026-11-25', '2026-11-24', [{ field: 'lastDay', code: 'INVALID_DAY' }]],
    ['2026-11-25', '2027-02-01', [{ field: 'lastDay', code: 'INVALID_DAY' }]],
  ])('%s to %s', (first, last, faults) => {
    expect(dayFaults(first, last, bounds)).toEqual(faults);
  });
});

describe('reasonOf', () => {
  it('says the nearest one', () => {
    expect(reasonOf('offered', 1, true)).toBe('OFFERED');
    expect(reasonOf('waiting', 2, true)).toBe('OFFERED_TO_EARLIER');
    expect(reasonOf('waiting', 2, false)).toBe('OTHERS_BEFORE');
    expect(reasonOf('waiting', 1, false)).toBe('ALL_TAKEN');
  });
});

describe('firstToWaitFor', () => {
  const free = { day: '2026-11-24', startsAt: '2026-11-24T08:00:00Z' };
  const wish = (name: string, more: object = {}) => ({
    name,
    firstDay: '2026-11-20',
    lastDay: '2026-11-30',
    passed: [],
    ...more,
  });

  it('is the first whose days hold the time, and who did not let it pass', () => {
    const early = wish('early', { lastDay: '2026-11-23' });
    const passing = wish('passing', { passed: ['2026-11-24T08:00:00.000Z'] });
    expect(firstToWaitFor([early, passing, wish('first'), wish('second')], free)?.name).toBe('first');
    expect(firstToWaitFor([early, passing], free)).toBeUndefined();
  });
});
