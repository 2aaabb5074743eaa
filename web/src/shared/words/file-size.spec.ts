import { describe, expect, it } from '@jest/globals';
import { sizeWords } from './file-size.ts';

describe('sizeWords', () => {
  it.each([
    [1, '1 kB'],
    [34_400, '34 kB'],
    [1_234_567, '1.2 MB'],
    [12_345_678, '12 MB'],
  ])('says %d bytes as %s', (bytes, words) => {
    expect(sizeWords(bytes, 'en')).toBe(words);
  });

  it('writes the figure as the language does', () => {
    expect(sizeWords(1_234_567, 'lv')).toMatch(/^1,2\sMB$/);
    expect(sizeWords(1_234_567, 'lt')).toMatch(/^1,2\sMB$/);
  });
});
