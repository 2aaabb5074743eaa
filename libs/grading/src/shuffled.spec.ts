import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shuffled } from './shuffled.ts';

describe('shuffled', () => {
  it('keeps every item, and the order of a seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const order = shuffled(items, seed);
        expect([...order].sort()).toEqual([...items].sort());
        expect(shuffled(items, seed)).toEqual(order);
      }),
    );
  });

  it('brings each of four options to each place about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      shuffled(['a', 'b', 'c', 'd'], `${seed}:q1`).forEach((option, place) => {
        counts.set(option + place, (counts.get(option + place) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
