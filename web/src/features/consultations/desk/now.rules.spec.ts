import { describe, expect, it } from '@jest/globals';
import { aroundNow } from './now.rules.ts';

const visits = [
  { time: '10:00', endTime: '10:30' },
  { time: '10:00', endTime: '11:00' },
  { time: '11:00', endTime: '11:30' },
  { time: '23:30', endTime: '00:10' },
];

describe('aroundNow', () => {
  it.each([
    ['09:59', 0, '10:00'],
    ['10:00', 2, '11:00'],
    ['10:30', 1, '11:00'],
    ['11:15', 1, '23:30'],
    ['12:00', 0, '23:30'],
    ['23:45', 1, undefined],
  ])('at %s: %i received, next at %s', (now, received, next) => {
    const { here, next: following } = aroundNow(visits, now);
    expect([here.length, following?.time]).toEqual([received, next]);
  });
});
