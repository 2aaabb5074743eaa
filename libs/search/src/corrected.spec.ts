import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corrected, likeness } from './corrected.ts';
import { searchQuery } from './query.ts';

const titles = ['Grāmatas visai ģimenei', 'Sensorā lasītava Pasvalē'];

describe('corrected', () => {
  it('takes the words of the titles that are most like those typed', () => {
    expect(corrected(searchQuery('gimeenei gramattas'), titles)).toBe('ģimenei grāmatas');
    expect(corrected(searchQuery('lasitva un gramatas'), titles)).toBe('lasītava un grāmatas');
  });

  it('says nothing where nothing is alike, or all is right already', () => {
    expect(corrected(searchQuery('zilonis'), titles)).toBeUndefined();
    expect(corrected(searchQuery('gimenei'), titles)).toBeUndefined();
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
