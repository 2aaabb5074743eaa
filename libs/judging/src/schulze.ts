import { type Ballot, type Duels, duelsOf } from './ballot.ts';
import { grouped } from './grouped.ts';

/**
 * Order of the photos by the Schulze method, best group first; before those of one group stand equally many photos.
 *
 * The strength of a path is its weakest duel, counted in winning votes: of `a` against `b` only the side with more
 * ballots has any. A photo is before another if its strongest path to it beats the strongest path back.
 * Source: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and condorcet-consistent single-winner
 * election method, Social Choice and Welfare 36 (2011).
 */
export function schulzeOrder(photos: readonly string[], ballots: readonly Ballot[]): string[][] {
  const paths = strongestPaths(duelsOf(photos, ballots));
  const beaten = photos.map((_, a) => photos.filter((_, b) => paths[a]![b]! < paths[b]![a]!).length);
  const groups = grouped(photos.keys(), (index) => beaten[index]!);
  return [...groups]
    .toSorted(([left], [right]) => left - right)
    .map(([, indices]) => indices.map((index) => photos[index]!));
}

/** Widest paths (Floyd and Warshall): O(n³) of the number of finalists, which is 15 at the most. */
export function strongestPaths(duels: Duels): number[][] {
  const indices = duels.map((_, index) => index);
  const paths = duels.map((row, a) => row.map((votes, b) => (votes > duels[b]![a]! ? votes : 0)));
  for (const via of indices) {
    for (const a of indices) {
      for (const b of indices) {
        if (a !== b) paths[a]![b] = Math.max(paths[a]![b]!, Math.min(paths[a]![via]!, paths[via]![b]!));
      }
    }
  }
  return paths;
}
