import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corrected, distance, likeness, spellings } from './corrected.ts';
import { searchQuery } from './query.ts';

const known = spellings(['Grāmatas visai ģimenei', 'Sensorā lasītava Pasvalē 2026']);

describe('corrected', () => {
  it('takes the known words that are most like those typed', () => {
    expect(corrected(searchQuery('gimeenei gramattas'), known)).toBe('ģimenei grāmatas');
    expect(corrected(searchQuery('lasitva un gramatas'), known)).toBe('lasītava un grāmatas');
  });

  it('takes a word with fewer wrong letters before one that is only its beginning', () => {
    expect(corrected(searchQuery('lasitva'), ['lasīt', 'lasītava', 'lasītāja'])).toBe('lasītava');
    expect([distance('', 'ab'), distance('ab', 'ab'), distance('kitten', 'sitting')]).toEqual([2, 0, 3]);
  });

  it('says nothing where nothing is alike, or all is right already', () => {
    expect(corrected(searchQuery('zilonis'), known)).toBeUndefined();
    expect(corrected(searchQuery('gimenei'), known)).toBeUndefined();
  });

  it('knows the words of the beginnings of texts, long enough ones without figures', () => {
    expect(known).toEqual(['grāmatas', 'visai', 'ģimenei', 'sensorā', 'lasītava', 'pasvalē']);
    const long = Array.from({ length: 300 }, (_, at) => `vārds${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`);
    expect(spellings([long.join(' ')])).toHaveLength(80);
  });

  it('counts likeness from 0 to 1, both ways the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
