import { describe, expect, it } from '@jest/globals';
import { dayName, monthName, onDate, onDay } from './words.ts';

describe('days in words', () => {
  it('names a day', () => {
    expect(dayName('2026-11-24', 'lv')).toBe('otrdiena, 24. novembris');
    expect(dayName('2026-11-24', 'lt')).toBe('antradienis, lapkričio 24 d.');
    expect(dayName('2026-11-24', 'en')).toBe('Tuesday 24 November');
  });

  it('says when, in the case that the language asks for', () => {
    expect(onDay('2026-11-24', 'lv')).toBe('otrdien, 24. novembrī');
    expect(onDay('2026-11-24', 'lt')).toBe('antradienį, lapkričio 24 d.');
    expect(onDay('2026-11-24', 'en')).toBe('on Tuesday 24 November');
    expect(onDay('2027-05-02', 'lv')).toBe('svētdien, 2. maijā');
  });

  it('says the year where it is asked for', () => {
    expect(onDate('2026-11-24', 'lv')).toBe('2026. gada 24. novembrī');
    expect(onDate('2026-11-24', 'lt')).toBe('2026 m. lapkričio 24 d.');
    expect(onDate('2026-11-24', 'en')).toBe('24 November 2026');
  });

  it('names a month with its year', () => {
    expect(monthName('2026-11', 'lv')).toBe('2026. gada novembris');
    expect(monthName('2026-11', 'lt')).toBe('2026 m. lapkritis');
    expect(monthName('2026-11', 'en')).toBe('November 2026');
  });
});
