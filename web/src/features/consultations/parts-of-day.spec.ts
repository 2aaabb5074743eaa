import { describe, expect, it } from '@jest/globals';
import { partsOfDay } from './parts-of-day.ts';

const at = (...times: string[]) => times.map((time) => ({ time }));

describe('partsOfDay', () => {
  it('puts every time into its part', () => {
    expect(partsOfDay(at('00:00', '11:30', '12:00', '16:45', '17:00', '23:30'))).toEqual([
      { part: 'morning', times: at('00:00', '11:30') },
      { part: 'afternoon', times: at('12:00', '16:45') },
      { part: 'evening', times: at('17:00', '23:30') },
    ]);
  });

  it('leaves empty parts out', () => {
    expect(partsOfDay(at('13:00')).map(({ part }) => part)).toEqual(['afternoon']);
    expect(partsOfDay([])).toEqual([]);
  });
});
