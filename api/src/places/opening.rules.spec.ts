import { describe, expect, it } from '@jest/globals';
import { openDays, openNow, type OpenRange, ordinaryWeek } from './opening.rules.ts';

const tuesday: OpenRange = {
  from: '2026-11-24T08:00:00Z',
  to: '2026-11-24T15:00:00Z',
  day: '2026-11-24',
  opens: '10:00',
  closes: '17:00',
};
const thursday: OpenRange = {
  ...tuesday,
  from: '2026-11-26T08:00:00Z',
  to: '2026-11-26T15:00:00Z',
  day: '2026-11-26',
};

describe('opening hours', () => {
  it('is open from the first minute, and says until when', () => {
    const opened = openNow([tuesday, thursday], new Date('2026-11-24T08:00:00Z'));
    expect(opened).toEqual({ isOpenNow: true, changesAt: '2026-11-24T15:00:00Z' });
  });

  it('is closed from the closing minute, and says when it opens next', () => {
    const closed = openNow([tuesday, thursday], new Date('2026-11-24T15:00:00Z'));
    expect(closed).toEqual({ isOpenNow: false, changesAt: '2026-11-26T08:00:00Z' });
  });

  it('knows of no next time where there is none', () => {
    expect(openNow([tuesday], new Date('2026-11-25T08:00:00Z'))).toEqual({ isOpenNow: false, changesAt: null });
  });

  it('gives every day its hours, and marks the exceptions', () => {
    expect(openDays(['2026-11-24', '2026-11-25'], [tuesday, thursday], new Map([['2026-11-25', 'day-off']]))).toEqual([
      { day: '2026-11-24', spans: [{ opens: '10:00', closes: '17:00' }], isException: false, holiday: null },
      { day: '2026-11-25', spans: [], isException: true, holiday: 'day-off' },
    ]);
  });

  it('makes a week of rules, each day in the order of its hours', () => {
    const rule = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes });
    const week = ordinaryWeek([rule(1, '14:00', '18:00'), rule(1, '09:00', '12:00'), rule(6, '10:00', '24:00')]);
    expect(week.map(({ spans }) => spans.length)).toEqual([2, 0, 0, 0, 0, 1, 0]);
    expect(week[0]?.spans[0]).toEqual({ opens: '09:00', closes: '12:00' });
  });
});
