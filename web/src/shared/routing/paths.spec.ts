import { describe, expect, it } from '@jest/globals';
import { pathTo, queryString, safeReturn } from './paths.ts';

describe('pathTo', () => {
  it('fills the params in and encodes them', () => {
    expect(pathTo('lv', '/')).toBe('/lv');
    expect(pathTo('lt', '/courses/$slug/learn/$lesson', { slug: 'a b', lesson: 'ž/..' })).toBe(
      '/lt/courses/a%20b/learn/%C5%BE%2F..',
    );
    expect(pathTo('en', '/rooms', undefined, { page: 2, need: ['quiet', 'step-free'], near: undefined, q: '' })).toBe(
      '/en/rooms?page=2&need=quiet&need=step-free',
    );
  });
});

describe('queryString', () => {
  it('is empty without values', () => {
    expect(queryString({ a: undefined, b: '' })).toBe('');
  });
});

describe('safeReturn', () => {
  it.each(['/lv/account', '/lv/rooms?near=56.1,24.4#map', '/'])('goes to %s', (path) => {
    expect(safeReturn(path, '/lv')).toBe(path);
  });

  it.each([
    undefined,
    '',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example',
    'javascript:alert(1)',
    '/a b',
    '/\tevil',
  ])('does not follow %s', (path) => {
    expect(safeReturn(path, '/lv')).toBe('/lv');
  });
});
