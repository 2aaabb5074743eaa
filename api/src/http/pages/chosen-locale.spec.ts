import { describe, expect, it } from '@jest/globals';
import { chosenLocale } from './chosen-locale.ts';

const ours = 'https://inclusive.example';

describe('chosenLocale', () => {
  it.each([
    ['/lt/rooms', `${ours}/lv/rooms`, 'lt'],
    ['/lt?x=1', `${ours}/lv`, 'lt'],
    ['/lv/rooms', `${ours}/lv/courses`, undefined],
    ['/lv', `${ours}/`, undefined],
    ['/lt/rooms', 'https://elsewhere.example/lv/rooms', undefined],
    ['/lt/rooms', undefined, undefined],
    ['/xx/rooms', `${ours}/lv/rooms`, undefined],
  ])('%s from %s: %s', (url, referer, expected) => {
    expect(chosenLocale(url, referer, ours)).toBe(expected);
  });
});
