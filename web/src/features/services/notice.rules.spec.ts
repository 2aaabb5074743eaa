import { describe, expect, it } from '@jest/globals';
import { noticeOf } from './notice.rules.ts';

describe('how long before it begins a service is booked', () => {
  it.each([
    [90, 'minutes', 90],
    [0, 'days', 0],
    [36, 'hours', 2160],
    [2, 'days', 2880],
  ])('%s %s are %s minutes', (count, unit, minutes) => expect(noticeOf(count, unit)).toBe(minutes));

  it('is out of range where a number or a unit is none', () => {
    expect(noticeOf(-1, 'days')).toBe(-1);
    expect(noticeOf(2, 'toString')).toBe(-1);
  });
});
