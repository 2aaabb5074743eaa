import { emotions, type Emotion } from '../components/emotions.ts';
import { crossings, diamonds, links, type Motif, type Thread } from './motifs.ts';
import { seeded } from './random.ts';

/** One repeat of a woven band, in cells of the weaver's grid. */
export interface Weave {
  readonly columns: number;
  readonly rows: number;
  readonly ground: Emotion;
  readonly edge: Emotion;
  /** Path data of each thread: runs along the row it lies in. */
  readonly main: string;
  readonly second: string;
}

interface BandShape {
  /** Rows from the band's middle to the last row of its motifs. */
  readonly reach: number;
  /** Pairs of a diamond and a crossing in one repeat. */
  readonly pairs: number;
}

export const bandShapes = {
  band: { reach: 6, pairs: 2 },
  strip: { reach: 4, pairs: 1 },
} as const satisfies Record<string, BandShape>;

type Column = readonly Thread[];

/** Columns of one tooth of the edge; a repeat holds whole teeth. */
const tooth = 6;
/** From the motifs outwards: a gap, the tip and the foot of the teeth, the selvedge. */
const edging = 4;

/** Enough for every seed that is shown often, a stop for seeds without end. */
const mostBands = 500;
const bands = new Map<string, Weave>();

/** The band of a seed; the server weaves it once and keeps it. */
export function weave(seed: string, shape: BandShape): Weave {
  const key = `${shape.reach} ${shape.pairs} ${seed}`;
  const band = bands.get(key) ?? newBand(seed, shape);
  if (bands.size < mostBands) bands.set(key, band);
  return band;
}

function newBand(seed: string, shape: BandShape): Weave {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ground = pick(emotions);
  const edge = pick(emotions.filter((each) => each !== ground && each !== 'tired'));
  const link = pick(links);
  const closed = shuffled(diamonds, random);
  const open = shuffled(crossings, random);
  const parts = Array.from({ length: shape.pairs }, (_, pair) => [link, closed[pair], link, open[pair]])
    .flat()
    .flatMap((motif) => (motif ? [spread(motif, shape.reach)] : []));
  const grid = spaced(parts, shape.reach).map(withEdges);
  const rows = 2 * (shape.reach + edging) + 1;
  return { columns: grid.length, rows, ground, edge, main: runs(grid, rows, 1), second: runs(grid, rows, 2) };
}

/** Columns of a whole motif, each from the band's middle row outwards. */
function spread(motif: Motif, reach: number): Column[] {
  const half = motif.half(reach);
  return Array.from({ length: 2 * half + 1 }, (_, index) =>
    Array.from({ length: reach + 1 }, (_, y) => motif.at(Math.abs(index - half), y, reach)),
  );
}

/** Parts in a row with a gap after each; gaps grow until the repeat holds whole teeth. */
function spaced(parts: readonly Column[][], reach: number): Column[] {
  const empty: Column = Array.from({ length: reach + 1 }, () => 0);
  const least = parts.reduce((sum, part) => sum + part.length + 1, 0);
  const spare = (tooth - (least % tooth)) % tooth;
  return parts.flatMap((part, index) => [...part, ...Array.from({ length: index < spare ? 2 : 1 }, () => empty)]);
}

function withEdges(column: Column, place: number): Column {
  const inTooth = Math.abs((place % tooth) - (tooth - 1) / 2);
  return [...column, 0, inTooth < 1 ? 2 : 0, inTooth < 2 ? 2 : 0, 1];
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function runs(grid: readonly Column[], rows: number, thread: Thread): string {
  const middle = (rows - 1) / 2;
  return Array.from({ length: rows }, (_, row) => runsOfRow(grid, row, Math.abs(row - middle), thread)).join('');
}

/** Path data of one thread in one row, run by run. */
function runsOfRow(grid: readonly Column[], row: number, out: number, thread: Thread): string {
  let path = '';
  let start = 0;
  while (start < grid.length) {
    let end = start;
    while (grid[end]?.[out] === thread) end++;
    if (end > start) path += `M${start} ${row}h${end - start}v1h${start - end}z`;
    start = end + 1;
  }
  return path;
}
