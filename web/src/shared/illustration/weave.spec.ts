import { describe, expect, it } from '@jest/globals';
import { crossings, diamonds, links } from './motifs.ts';
import { seeded } from './random.ts';
import { bandShapes, weave } from './weave.ts';

const seeds = Array.from({ length: 60 }, (_, index) => `place-${index}`);
const shapes = Object.values(bandShapes);

describe('weave', () => {
  it('weaves the same band for the same seed, and different ones for different seeds', () => {
    expect(weave('pasvalys', bandShapes.band)).toEqual(weave('pasvalys', bandShapes.band));
    const bands = new Set(seeds.map((seed) => JSON.stringify(weave(seed, bandShapes.band))));
    expect(bands.size).toBeGreaterThan(40);
  });

  it('stays as it was drawn once, so that a place keeps its band', () => {
    const { columns, rows, ground, edge } = weave('pasvalys', bandShapes.band);
    expect({ columns, rows, ground, edge }).toMatchInlineSnapshot(`
      {
        "columns": 66,
        "edge": "fear",
        "ground": "joy",
        "rows": 21,
      }
    `);
  });

  it('ends each repeat with a whole tooth', () => {
    for (const shape of shapes) for (const seed of seeds) expect(weave(seed, shape).columns % 6).toBe(0);
  });

  it('keeps every run within the repeat', () => {
    for (const shape of shapes) {
      for (const { main, second, columns, rows } of seeds.map((seed) => weave(seed, shape))) {
        for (const [, x, y, length] of (main + second).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
          expect(Number(x) + Number(length)).toBeLessThanOrEqual(columns);
          expect(Number(y)).toBeLessThan(rows);
        }
      }
    }
  });

  it('takes two different tints', () => {
    for (const seed of seeds) {
      const { ground, edge } = weave(seed, bandShapes.strip);
      expect(ground).not.toBe(edge);
    }
  });
});

describe('motifs', () => {
  it('all leave ground to be seen and use the main or the second thread', () => {
    for (const motif of [...diamonds, ...crossings]) {
      const threads = cellsOf(motif, 6);
      expect(threads).toContain(0);
      expect(threads).toContain(1);
    }
    for (const link of links) expect(cellsOf(link, 6).some((thread) => thread > 0)).toBe(true);
  });
});

describe('seeded', () => {
  it('gives evenly spread numbers', () => {
    const random = seeded('evenness');
    const numbers = Array.from({ length: 4000 }, random);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

function cellsOf(motif: (typeof diamonds)[number], reach: number): number[] {
  const columns = Array.from({ length: motif.half(reach) + 1 }, (_, x) => x);
  return columns.flatMap((x) => Array.from({ length: reach + 1 }, (_, y) => motif.at(x, y, reach)));
}
