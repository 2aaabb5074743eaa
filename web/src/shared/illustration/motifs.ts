/** 0 leaves the ground, 1 is the main thread, 2 the second one. */
export type Thread = 0 | 1 | 2;

/**
 * A motif of the josta/juosta on the weaver's grid, given by one quarter: `x` columns from its middle, `y` rows from the
 * band's middle. Mirroring in both directions makes the whole, as on the loom. `reach` is the last row.
 */
export interface Motif {
  /** Columns on each side of the middle one. */
  readonly half: (reach: number) => number;
  readonly at: (x: number, y: number, reach: number) => Thread;
}

const asWide = (reach: number) => reach;

/** Diamond within a diamond, the sign of the sun. */
const sun: Motif = {
  half: asWide,
  at(x, y, reach) {
    const inwards = reach - x - y;
    if (inwards === 0 || inwards === 1) return 1;
    if (inwards < -reach + 2) return 2;
    return x + y <= reach / 2 - 1 ? 2 : 0;
  },
};

/** Diamonds one within the other, the well. */
const well: Motif = {
  half: asWide,
  at(x, y, reach) {
    const inwards = reach - x - y;
    if (x + y === 0 || inwards === 0 || inwards === 1) return 1;
    if (inwards < -reach / 2 - 1) return 1;
    return inwards === 3 || inwards === 4 ? 2 : 0;
  },
};

/** Eight-pointed star, auseklis. */
const star: Motif = {
  half: asWide,
  at(x, y, reach) {
    const [long, short] = x > y ? [x, y] : [y, x];
    if (long === 0) return 2;
    if (short === 0 || long === short) return 0;
    return long - short <= Math.ceil(reach / 2) && short <= reach / 2 + 1 ? 1 : 0;
  },
};

/** Four small diamonds that make a great one, the seeds. */
const seeds: Motif = {
  half: asWide,
  at(x, y, reach) {
    const [long, short] = x > y ? [x, y] : [y, x];
    const small = reach / 2;
    const far = Math.abs(long - small) + short;
    if (far > small) return x + y > reach + small ? 2 : 0;
    return far > small - 2 ? 1 : far === 0 ? 2 : 0;
  },
};

/** Diamond on four legs, the frog. */
const frog: Motif = {
  half: asWide,
  at(x, y, reach) {
    const far = x + y;
    if (far <= 1) return 2;
    if (far === reach - 1 || far === reach - 2) return 1;
    if (far >= reach && Math.abs(x - y) <= 1) return 1;
    return Math.max(x, y) === reach && Math.min(x, y) <= 1 ? 2 : 0;
  },
};

/** Saltire with seeds between its arms. */
const saltire: Motif = {
  half: asWide,
  at(x, y, reach) {
    if (Math.abs(x - y) <= 1 && x + y <= 2 * reach - 1) return x + y < 2 ? 0 : 1;
    const [long, short] = x > y ? [x, y] : [y, x];
    return short + Math.abs(long - (reach - 1)) <= 1 ? 2 : 0;
  },
};

/** Closed signs and open ones take turns in a band. */
export const diamonds: readonly Motif[] = [sun, well, seeds];
export const crossings: readonly Motif[] = [star, frog, saltire];

/** Distance to the nearest row that is a multiple of four. */
const fold = (y: number) => Math.min(y % 4, 4 - (y % 4));

/** Narrow links between the motifs. */
export const links: readonly Motif[] = [
  { half: () => 1, at: (x, y) => (x + fold(y) <= 1 ? 1 : 0) },
  { half: () => 1, at: (x, y) => (x + fold(y) <= 1 ? 2 : 0) },
  { half: () => 0, at: () => 2 },
];
