import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, firstDayOf, isDay, isMonth, lastDayOf, monthOf, weekdayOf } from './days.ts';

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('knows real days only', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2027-02-29', '2026-13-01', '2026-1-1', '', 'today', '2026-11-31'])
      expect(isDay(text)).toBe(false);
    expect([isMonth('2026-11'), isMonth('2026-13'), isMonth('2026-11-01')]).toEqual([true, false, false]);
  });

  it('counts forth and back', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    fc.assert(fc.property(days, fc.nat(4000), (day, count) => addDays(addDays(day, count), -count) === day));
  });

  it('moves the weekday on with every day', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 1)) === (weekdayOf(day) % 7) + 1));
  });

  it('knows where months begin and end', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    fc.assert(
      fc.property(days, (day) => {
        const month = monthOf(day);
        expect(firstDayOf(month) <= day && day <= lastDayOf(month)).toBe(true);
        expect(addDays(lastDayOf(month), 1)).toBe(firstDayOf(addMonths(month, 1)));
      }),
    );
  });
});
