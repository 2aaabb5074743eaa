import { describe, expect, it } from '@jest/globals';
import { dayName, dayRange, monthName, onDate, onDay } from './words.ts';

describe('days in words', () => {
  it('names a day', () => {
    expect(dayName('2026-11-24', 'lv')).toBe('otrdiena, 24.\u00a0novembris');
    expect(dayName('2026-11-24', 'lt')).toBe('antradienis, lapkričio 24\u00a0d.');
    expect(dayName('2026-11-24', 'en')).toBe('Tuesday 24\u00a0November');
  });

  it('says when, in the case that the language asks for', () => {
    expect(onDay('2026-11-24', 'lv')).toBe('otrdien, 24.\u00a0novembrī');
    expect(onDay('2026-11-24', 'lt')).toBe('antradienį, lapkričio 24\u00a0d.');
    expect(onDay('2026-11-24', 'en')).toBe('on Tuesday 24\u00a0November');
    expect(onDay('2027-05-02', 'lv')).toBe('svētdien, 2.\u00a0maijā');
  });

  it('names a time of days as short as it can', () => {
    const [inJune, intoJuly, intoYear] = [
      ['2027-06-01', '2027-06-20'],
      ['2027-06-21', '2027-07-01'],
      ['2027-12-20', '2028-01-05'],
    ] as const;
    const plain = (days: readonly [string, string], locale: 'lv' | 'lt' | 'en') =>
      dayRange(...days, locale).replaceAll(/\s/gu, ' ');
    expect(plain(inJune, 'lv')).toBe('2027. gada 1.–20. jūnijs');
    expect(plain(inJune, 'lt')).toBe('2027 m. birželio 1–20 d.');
    expect(plain(inJune, 'en')).toBe('1–20 June 2027');
    expect(plain(intoJuly, 'lv')).toBe('2027. gada 21. jūnijs – 1. jūlijs');
    expect(plain(intoJuly, 'lt')).toBe('2027 m. birželio 21 d. – liepos 1 d.');
    expect(plain(intoJuly, 'en')).toBe('21 June – 1 July 2027');
    expect(plain(intoYear, 'lt')).toBe('2027 m. gruodžio 20 d. – 2028 m. sausio 5 d.');
    expect(plain(['2027-06-01', '2027-06-01'], 'lt')).toBe('2027 m. birželio 1 d.');
  });

  it('says the year where it is asked for', () => {
    expect(onDate('2026-11-24', 'lv')).toBe('2026. gada 24.\u00a0novembrī');
    expect(onDate('2026-11-24', 'lt')).toBe('2026 m. lapkričio 24\u00a0d.');
    expect(onDate('2026-11-24', 'en')).toBe('24\u00a0November 2026');
  });

  it('names a month with its year', () => {
    expect(monthName('2026-11', 'lv')).toBe('2026. gada novembris');
    expect(monthName('2026-11', 'lt')).toBe('2026 m. lapkritis');
    expect(monthName('2026-11', 'en')).toBe('November 2026');
  });
});
