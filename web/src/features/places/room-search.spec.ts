import { describe, expect, it } from '@jest/globals';
import { originOf, roomSearchOf } from './room-search.ts';

describe('the search for rooms', () => {
  it('takes a town', () => {
    const search = roomSearchOf({ town: 'subate', need: 'parking', speaks: 'lv' });
    expect(search).toEqual({ town: 'subate', need: ['parking'], speaks: 'lv' });
    expect(originOf(search)).toEqual({ lat: 56.0062, lon: 25.9076 });
  });

  it('takes a position, to a kilometre', () => {
    const search = roomSearchOf({ at: '56.123456,25.987654' });
    expect(search).toEqual({ at: '56.12,25.99' });
    expect(originOf(search)).toEqual({ lat: 56.12, lon: 25.99 });
  });

  it('leaves out what makes no sense', () => {
    const nonsense = { town: 'atlantis', at: '91,200', need: ['horse', ''], speaks: '<b>', after: '' };
    expect(roomSearchOf(nonsense)).toEqual({});
    for (const at of ['here', '91,20', '56,200', '-91,20']) expect(roomSearchOf({ at })).toEqual({});
    expect(originOf({})).toBeUndefined();
  });

  it('keeps each wish once', () => {
    expect(roomSearchOf({ need: ['tablet', 'tablet', 'parking'] })).toEqual({ need: ['tablet', 'parking'] });
  });
});
