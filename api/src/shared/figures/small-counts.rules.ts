/** Fewer people than this could be recognised in what is said of them. */
export const FEWEST = 5;

export interface Counted {
  key: string;
  count: number;
}

export interface ShownCount {
  key: string;
  /** Null where it is hidden. */
  count: number | null;
}

/** Stands for all parts where even their names would tell each count: every one of them is 1. */
export const HIDDEN = 'hidden';

/**
 * Parts of a whole that is told beside them: small ones are hidden, and of the others as many of the smallest as it
 * takes so that no hidden part follows from the whole and the parts that are shown.
 */
export function withoutSmall(parts: readonly Counted[]): ShownCount[] {
  const there = parts.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const small = there.filter(({ count }) => count < FEWEST).length;
  const hidden = new Set<string>();
  let sum = 0;
  for (const { key, count } of there) {
    const isEnough = hidden.size >= small && (small === 0 || (hidden.size > 1 && sum >= FEWEST && sum > hidden.size));
    if (isEnough) break;
    hidden.add(key);
    sum += count;
  }
  if (hidden.size > 1 && sum === hidden.size) return [{ key: HIDDEN, count: null }];
  return parts.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count }));
}

/** A part over several periods: the sum of what was shown for each, so that no longer period tells more than its parts. */
export interface SummedCount {
  key: string;
  /** Null where nothing was shown. */
  count: number | null;
  /** Whether something hidden is missing in it. */
  isAtLeast: boolean;
}

export function summed(periods: readonly (readonly ShownCount[])[]): SummedCount[] {
  const sums = new Map<string, SummedCount>();
  for (const { key, count } of periods.flat()) {
    const sum = sums.get(key) ?? { key, count: null, isAtLeast: false };
    sums.set(key, {
      key,
      count: count === null ? sum.count : (sum.count ?? 0) + count,
      isAtLeast: sum.isAtLeast || count === null,
    });
  }
  return [...sums.values()];
}
