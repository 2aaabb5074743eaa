import { describe, expect, it } from '@jest/globals';
import { assert, integer, property, string } from 'fast-check';
import { rgbaToThumbHash } from 'thumbhash';
import { averageColour } from './average-colour.ts';

const hashOf = (red: number, green: number, blue: number): string => {
  const pixels = Array.from({ length: 8 * 8 }, () => [red, green, blue, 255]).flat();
  return Buffer.from(rgbaToThumbHash(8, 8, Uint8Array.from(pixels))).toString('base64');
};

describe('averageColour', () => {
  it('comes close to the colour that a picture is full of', () => {
    const byte = () => integer({ min: 0, max: 255 });
    assert(
      property(byte(), byte(), byte(), (...colour) => {
        const found = averageColour(hashOf(...colour)) ?? '';
        const parts = [1, 3, 5].map((at) => Number.parseInt(found.slice(at, at + 2), 16));
        parts.forEach((part, index) => expect(Math.abs(part - (colour[index] ?? 0))).toBeLessThan(16));
      }),
    );
  });

  it('is a colour or nothing, whatever stands there', () => {
    assert(property(string(), (text) => expect(averageColour(text) ?? '#000000').toMatch(/^#[0-9a-f]{6}$/)));
    expect(averageColour('')).toBeUndefined();
    expect(averageColour('no base64!')).toBeUndefined();
  });
});
