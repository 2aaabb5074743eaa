import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceBetween, HASHED_SIDE, likenessAt, perceptualHashOf } from './perceptual-hash.rules.ts';

const picture = (valueAt: (x: number, y: number) => number) =>
  Uint8Array.from({ length: HASHED_SIDE * HASHED_SIDE }, (_pixel, at) =>
    Math.max(0, Math.min(255, Math.round(valueAt(at % HASHED_SIDE, Math.floor(at / HASHED_SIDE))))),
  );

/** Soft blobs of light, as photos have them; where they meet nothing is lost to pure white. */
const blobs = fc
  .array(fc.record({ x: fc.nat(31), y: fc.nat(31), size: fc.integer({ min: 3, max: 12 }) }), {
    minLength: 3,
    maxLength: 8,
  })
  .map(
    (all) => (x: number, y: number) => 40 + 200 * (1 - Math.exp(-all.reduce((sum, blob) => sum + at(blob, x, y), 0))),
  );

function at(blob: { x: number; y: number; size: number }, x: number, y: number): number {
  return Math.exp(-((x - blob.x) ** 2 + (y - blob.y) ** 2) / blob.size ** 2);
}

describe('perceptualHashOf', () => {
  it('is 64 bits, half of them set, whatever the picture shows', () => {
    fc.assert(
      fc.property(blobs, (shown) => {
        const { hash, mirrored } = perceptualHashOf(picture(shown));
        expect(hash).toMatch(/^[01]{64}$/);
        expect(mirrored).toMatch(/^[01]{64}$/);
        expect(hash.replaceAll('0', '').length).toBeLessThanOrEqual(32);
      }),
    );
  });

  it('knows a picture in a mirror, both ways', () => {
    fc.assert(
      fc.property(blobs, (shown) => {
        const [seen, turned] = [picture(shown), picture((x, y) => shown(HASHED_SIDE - 1 - x, y))].map(perceptualHashOf);
        if (!seen || !turned) throw new Error('two pictures have two hashes');
        expect(distanceBetween(seen, turned)).toBeLessThanOrEqual(4);
        expect(distanceBetween(turned, seen)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('knows a picture that is brighter, duller or a little noisy', () => {
    fc.assert(
      fc.property(
        blobs,
        fc.integer({ min: -15, max: 15 }),
        fc.double({ min: 0.7, max: 1, noNaN: true }),
        (shown, light, contrast) => {
          const changed = picture((x, y) => shown(x, y) * contrast + light + ((x * 7 + y * 13) % 5));
          expect(
            likenessAt(distanceBetween(perceptualHashOf(picture(shown)), perceptualHashOf(changed))),
          ).toBeDefined();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('tells different pictures apart', () => {
    const [across, down, round] = [
      picture((x) => x * 8),
      picture((_x, y) => (y % 16) * 16),
      picture((x, y) => 255 * Math.exp(-((x - 9) ** 2 + (y - 20) ** 2) / 40)),
    ].map(perceptualHashOf);
    if (!across || !down || !round) throw new Error('three pictures have three hashes');
    expect(likenessAt(distanceBetween(across, down))).toBeUndefined();
    expect(likenessAt(distanceBetween(down, round))).toBeUndefined();
    expect(likenessAt(distanceBetween(across, round))).toBeUndefined();
  });
});

describe('likenessAt', () => {
  it.each([
    [0, 'strong'],
    [10, 'strong'],
    [11, 'possible'],
    [16, 'possible'],
    [17, undefined],
    [64, undefined],
  ])('%i is %s', (distance, likeness) => {
    expect(likenessAt(distance)).toBe(likeness);
  });
});
