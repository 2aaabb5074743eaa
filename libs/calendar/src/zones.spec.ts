import { describe, expect, it } from '@jest/globals';
import { offsetMinutes, transitions, wallTime } from './zones.ts';

describe('zones', () => {
  it('shows the wall clock of the place, whatever the process thinks', () => {
    const instant = new Date('2026-11-24T22:30:00Z');
    expect(wallTime(instant, 'Europe/Riga')).toEqual({ day: '2026-11-25', time: '00:30' });
    expect(wallTime(instant, 'America/New_York')).toEqual({ day: '2026-11-24', time: '17:30' });
  });

  it('shows the repeated hour of October twice', () => {
    const hours = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) => new Date(at));
    expect(hours.map((at) => wallTime(at, 'Europe/Vilnius').time)).toEqual(['03:30', '03:30']);
    expect(hours.map((at) => offsetMinutes(at, 'Europe/Vilnius'))).toEqual([180, 120]);
  });

  it('finds when clocks are moved', () => {
    expect(transitions('Europe/Riga', new Date('2026-06-01T00:00:00Z'), new Date('2027-06-01T00:00:00Z'))).toEqual([
      { at: new Date('2026-10-25T01:00:00Z'), offsetBefore: 180, offsetAfter: 120 },
      { at: new Date('2027-03-28T01:00:00Z'), offsetBefore: 120, offsetAfter: 180 },
    ]);
    expect(transitions('UTC', new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'))).toEqual([]);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => wallTime(new Date(), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
