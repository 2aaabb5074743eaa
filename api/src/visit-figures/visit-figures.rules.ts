import {
  FEWEST,
  type ShownCount,
  summed,
  type SummedCount,
  withoutSmall,
} from '../shared/figures/small-counts.rules.ts';

/** One line of the counts: of a quarter, how many visits of one kind. */
export interface CountRow {
  quarter: string;
  name: string;
  key: string;
  count: number;
}

/** Each splits all visits in parts. */
export const tableNames = ['service', 'room', 'language', 'channel', 'ageBand', 'municipality', 'attendance'] as const;

export type Summed = Omit<SummedCount, 'key'>;

/** A table over quarters. Where a quarter has too few visits, nothing is told of its parts. */
export function tableOf(rows: readonly CountRow[], name: string, whole = 'visits'): SummedCount[] {
  const quarters = [...new Set(rows.map(({ quarter }) => quarter))];
  return summed(quarters.map((quarter) => partsOf(rows, quarter, name, whole)));
}

/** A single number over quarters. */
export function totalOf(rows: readonly CountRow[], name: string): Summed {
  const quarters = rows.filter((row) => row.name === name).map(({ count }) => [shownAlone('', count)]);
  const [total] = summed(quarters);
  return total ? { count: total.count, isAtLeast: total.isAtLeast } : { count: 0, isAtLeast: false };
}

/** Visits of each quarter. */
export function quarterRows(rows: readonly CountRow[], quarters: readonly string[]): SummedCount[] {
  return quarters.map((quarter) => ({
    key: quarter,
    ...totalOf(
      rows.filter((row) => row.quarter === quarter),
      'visits',
    ),
  }));
}

function partsOf(rows: readonly CountRow[], quarter: string, name: string, whole: string): ShownCount[] {
  const ofQuarter = rows.filter((row) => row.quarter === quarter);
  const parts = ofQuarter.filter((row) => row.name === name);
  const all = ofQuarter.filter((row) => row.name === whole).reduce((sum, { count }) => sum + count, 0);
  return all < FEWEST ? parts.map(({ key }) => ({ key, count: null })) : withoutSmall(parts);
}

function shownAlone(key: string, count: number): ShownCount {
  return { key, count: count < FEWEST ? null : count };
}
