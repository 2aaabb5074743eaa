import { cpuOfTree } from './process-usage.ts';

/** Something whose CPU is counted: a label and the root of its process tree. */
export interface Watched {
  name: string;
  pid: number;
}

export interface Block {
  requests: number;
  /** Microseconds of CPU per request, by the name of the watched process. */
  cpu: Record<string, number>;
}

/** Runs the load for about the given time and counts what each watched process tree spent on it. */
export async function measureBlock(
  watched: readonly Watched[],
  milliseconds: number,
  load: (milliseconds: number) => Promise<number>,
): Promise<Block> {
  const before = watched.map(({ pid }) => cpuOfTree(pid));
  const requests = await load(milliseconds);
  const spent = watched.map(({ name, pid }, n): [string, number] => [
    name,
    (cpuOfTree(pid) - (before[n] ?? 0)) / requests,
  ]);
  return { requests, cpu: Object.fromEntries(spent) };
}

/**
 * Runs blocks of all sides in turn, so that whatever else the machine does meets them alike.
 * @returns the median of each watched process' CPU per request, by side, in microseconds
 */
export async function compareInTurn<Side extends string>(
  sides: Record<Side, () => Promise<Block>>,
  rounds: number,
): Promise<Record<Side, Record<string, number>>> {
  const names = Object.keys(sides) as Side[];
  const blocks = Object.fromEntries(names.map((side) => [side, [] as Block[]])) as Record<Side, Block[]>;
  for (let round = 0; round < rounds; round += 1) for (const side of names) blocks[side].push(await sides[side]());
  return Object.fromEntries(names.map((side) => [side, medians(blocks[side])])) as Record<Side, Record<string, number>>;
}

function medians(blocks: readonly Block[]): Record<string, number> {
  const names = Object.keys(blocks[0]?.cpu ?? {});
  return Object.fromEntries(names.map((name) => [name, median(blocks.map(({ cpu }) => cpu[name] ?? 0))]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
