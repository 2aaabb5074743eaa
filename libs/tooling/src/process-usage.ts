import { readdirSync, readFileSync } from 'node:fs';
import { commandLine, statFields } from './processes.ts';

const PARENT = 1;
const USER_TICKS = 11;
const TICKS_OF_ENDED_CHILDREN = 15;

/** Linux counts CPU time in hundredths of a second, whatever its own clock does. */
const TICK_MICROSECONDS = 10_000;

/** A process and all its descendants. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? statFields(Number(name))?.[PARENT] : undefined;
    if (parent) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const known of tree) for (const [pid, parent] of parents) if (parent === known) tree.push(pid);
  return tree;
}

/** CPU time that a process and its descendants, the ended ones too, have used so far, in microseconds. */
export function cpuOfTree(root: number): number {
  const ticks = processTree(root).flatMap((pid) => statFields(pid)?.slice(USER_TICKS, TICKS_OF_ENDED_CHILDREN) ?? []);
  return ticks.reduce((sum, each) => sum + Number(each), 0) * TICK_MICROSECONDS;
}

/** Proportional set size in bytes: memory shared by n processes counts a nth for each. */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB$/m.exec(rollup(pid)) ?? [];
  return Number(kilobytes) * 1024;
}

/** Resident set size in bytes, memory shared with other processes included: quick to ask for. */
export function residentMemoryOf(pid: number): number {
  return numberIn(pid, /^VmRSS:\s+(\d+) kB$/m);
}

/** The most that the process has had resident so far, in bytes. */
export function peakMemoryOf(pid: number): number {
  return numberIn(pid, /^VmHWM:\s+(\d+) kB$/m);
}

function numberIn(pid: number, line: RegExp): number {
  try {
    return Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function rollup(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return '';
  }
}

/** Words of the command line, for telling processes apart. */
export function nameOf(pid: number): string {
  return commandLine(pid).join(' ').trim();
}
