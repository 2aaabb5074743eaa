import { describe, expect, it } from '@jest/globals';
import { placeOf, wishedLocale } from './locale.ts';

describe('wishedLocale', () => {
  it.each([
    ['lt', 'en-GB,en;q=0.9', 'lt'],
    ['de', 'en-GB', 'en'],
    [undefined, 'lt-LT,lt;q=0.9,en;q=0.8', 'lt'],
    [undefined, 'de-DE,ru;q=0.9,en;q=0.5,lt;q=0.6', 'lt'],
    [undefined, 'EN-us', 'en'],
    [undefined, 'lt;q=0,en;q=0.1', 'en'],
    [undefined, 'de,fr', 'lv'],
    [undefined, '', 'lv'],
    [undefined, undefined, 'lv'],
    [undefined, ';;;q=x,,=', 'lv'],
  ])('remembered %s, accepted %s: %s', (remembered, accepted, wished) => {
    expect(wishedLocale(remembered, accepted)).toBe(wished);
  });
});

describe('placeOf', () => {
  it.each([
    ['/lv', { kind: 'page', locale: 'lv' }],
    ['/en/courses', { kind: 'page', locale: 'en' }],
    ['/', { kind: 'unprefixed' }],
    ['/rooms/ludza', { kind: 'unprefixed' }],
    ['/ru/rooms', { kind: 'unknown' }],
    ['/LV/rooms', { kind: 'unknown' }],
    ['/wp-login.php', { kind: 'unknown' }],
    ['//lv/rooms', { kind: 'unprefixed' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});
