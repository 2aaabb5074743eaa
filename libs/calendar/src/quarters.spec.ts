import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addQuarters, firstDayOfQuarter, isQuarter, MOST_QUARTERS, quarterOf, quartersFrom } from './quarters.ts';

const quarters = fc
  .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => `${y}-Q${q}`);

describe('quarters', () => {
  it('are three months each', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
    fc.assert(fc.property(quarters, (quarter) => quarterOf(firstDayOfQuarter(quarter)) === quarter));
  });

  it('follow each other over the years', () => {
    expect([addQuarters('2026-Q4', 1), addQuarters('2026-Q1', -1), addQuarters('2026-Q2', 7)]).toEqual([
      '2027-Q1',
      '2025-Q4',
      '2028-Q1',
    ]);
    fc.assert(fc.property(quarters, fc.nat(40), (q, count) => addQuarters(addQuarters(q, count), -count) === q));
    expect(quartersFrom('2026-Q3', '2027-Q1')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1']);
    expect(quartersFrom('2026-Q3', '2026-Q2')).toEqual([]);
    expect(quartersFrom('2000-Q1', '2050-Q1')).toHaveLength(MOST_QUARTERS);
  });

  it('are told from anything else', () => {
    expect(['2026-Q1', '2026-Q5', '2026-01', '', '26-Q1'].map(isQuarter)).toEqual([true, false, false, false, false]);
  });
});
