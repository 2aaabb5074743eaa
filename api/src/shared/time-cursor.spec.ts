import { describe, expect, it } from '@jest/globals';
import { assert, date, property, string, uuid } from 'fast-check';
import { NotFound } from './failures.ts';
import { cursorOf, placeOf } from './time-cursor.ts';

describe('cursor', () => {
  it('leads back to its place, microseconds included', () => {
    const place = { moment: '2026-11-21T09:00:00.123456Z', id: '0198f000-0000-7000-8000-000000000001' };
    expect(placeOf(cursorOf(place))).toEqual(place);
    const moments = date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
    assert(
      property(moments, uuid(), (moment, id) => {
        const place = { moment: moment.toISOString(), id };
        expect(placeOf(cursorOf(place))).toEqual(place);
      }),
    );
  });

  it('is a page that does not exist when somebody made it up', () => {
    expect(placeOf(undefined)).toBeUndefined();
    expect(placeOf('')).toBeUndefined();
    assert(property(string({ minLength: 1 }), (cursor) => expect(() => placeOf(cursor)).toThrow(NotFound)));
    const noDay = Buffer.from('2026-13-45T09:00:00Z 0198f000-0000-7000-8000-000000000001').toString('base64url');
    expect(() => placeOf(noDay)).toThrow(NotFound);
  });
});
