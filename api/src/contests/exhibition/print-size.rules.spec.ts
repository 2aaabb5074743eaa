import { describe, expect, it } from '@jest/globals';
import { boxOf, centimetres, fitOf, largestFor, originalOf, printOf } from './print-size.rules.ts';

describe('a print', () => {
  it('is laid on paper as the photo lies', () => {
    expect(boxOf('30x40', { width: 4000, height: 3000 })).toEqual({ width: 4724, height: 3543 });
    expect(boxOf('30x40', { width: 3000, height: 4000 })).toEqual({ width: 3543, height: 4724 });
  });

  it('keeps the proportions, and tells how dense its pixels are', () => {
    expect(fitOf({ width: 6000, height: 4000 }, '20x30')).toEqual({ width: 3543, height: 2362 });
    expect(printOf({ width: 6000, height: 4000 }, '20x30')).toEqual({ dpi: 508, quality: 'full' });
    expect(printOf({ width: 4000, height: 3000 }, '30x40')).toEqual({ dpi: 254, quality: 'fair' });
    expect(printOf({ width: 1200, height: 800 }, '30x40').quality).toBe('low');
  });

  it('counts the author’s own pixels, not those of the gallery', () => {
    expect(originalOf({ width: 2560, height: 1920, longestSide: 6000 })).toEqual({ width: 6000, height: 4500 });
    expect(originalOf({ width: 2560, height: 1920, longestSide: null })).toBeUndefined();
  });

  it('says which paper would do', () => {
    expect(largestFor({ width: 4000, height: 3000 })).toBe('30x40');
    expect(largestFor({ width: 8000, height: 6000 })).toBe('50x70');
    expect(largestFor({ width: 1200, height: 800 })).toBeUndefined();
    expect(centimetres({ width: 4724, height: 3543 })).toEqual({ width: 40, height: 30 });
  });
});
