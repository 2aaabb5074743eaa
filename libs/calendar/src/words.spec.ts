import { describe, expect, it } from '@jest/globals';
import { dayName, monthName, onDate, onDay } from './words.ts';

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
