import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdayOf } from './days.ts';
import { easterSunday, holidaysOf } from './holidays.ts';

describe('Easter', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, day) => expect(easterSunday(year)).toBe(day));

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 3000 }), (year) => {
        const day = easterSunday(year);
        expect(weekdayOf(day)).toBe(7);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  const days = (country: 'LV' | 'LT', year: number) => holidaysOf(country, year).map(({ day }) => day);

  it('are those of Latvia', () => {
    expect(days('LV', 2027)).toEqual([
      ...['2027-01-01', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-04', '2027-05-09'],
      ...['2027-05-16', '2027-06-23', '2027-06-24', '2027-11-18', '2027-12-24', '2027-12-25', '2027-12-26'],
      '2027-12-31',
    ]);
  });

  it('are those of Lithuania', () => {
    expect(days('LT', 2027)).toEqual([
      ...['2027-01-01', '2027-02-16', '2027-03-11', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-02'],
      ...['2027-06-06', '2027-06-24', '2027-07-06', '2027-08-15', '2027-11-01', '2027-11-02', '2027-12-24'],
      ...['2027-12-25', '2027-12-26'],
    ]);
  });

  it('give Latvia the Monday after 4 May or 18 November at a weekend', () => {
    expect(holidaysOf('LV', 2025)).toContainEqual({ day: '2025-05-05', code: 'day-off' });
    expect(holidaysOf('LV', 2029)).toContainEqual({ day: '2029-11-19', code: 'day-off' });
    expect(holidaysOf('LT', 2025).some(({ code }) => code === 'day-off')).toBe(false);
  });
});
