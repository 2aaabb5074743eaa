import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@inclusive/tooling/free-port';
import { cpuOfTree, memoryOf, nameOf, processTree } from '@inclusive/tooling/process-usage';
import { stopChild } from '@inclusive/tooling/processes';
import { withProgress } from '@inclusive/tooling/progress';
import { atMost, type Figure, megabytes, printTable } from './table.ts';

const IDLE_AIM = 250e6;
const SETTLE_MS = 30_000;
const LOOK_MS = 5_000;

/** Of one core; more means that jobs of the start, such as the examples of the demonstration, are still being done. */
const BUSY = 0.1;
const READY_MS = 600_000;

/** Memory of everything that `npm start` runs, at rest, on the demo content. */
export async function benchMemory(root: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'inclusive-bench-'));
  try {
    const figures = await whileStarted(root, dataDir, idleMemory);
    printTable('Memory at rest (PSS), 30 s after the work of the start', figures);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export interface Started {
  pid: number;
  dataDir: string;
  /** From the command to the line that says it is ready. */
  seconds: number;
}

/** Runs `npm start` in a folder, on data of its own, until the work is done; stops it by its id. */
export async function whileStarted<T>(
  folder: string,
  dataDir: string,
  work: (started: Started) => Promise<T>,
): Promise<T> {
  const begin = performance.now();
  const port = String(await freePort());
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...withoutSettings(), DATA_DIR: dataDir, PORT: port },
    detached: true,
  });
  const output: string[] = [];
  try {
    await withProgress('npm start', () => ready(child, output));
    return await work({ pid: child.pid ?? 0, dataDir, seconds: (performance.now() - begin) / 1000 });
  } finally {
    await stopChild(child, 30_000);
  }
}

function ready(child: ReturnType<typeof spawn>, output: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const failure = (reason: string) => fail(new Error(`npm start ${reason}:\n${output.join('')}`));
    const deadline = setTimeout(() => failure('was not ready in time'), READY_MS);
    const hear = (part: Buffer) => {
      output.push(part.toString());
      if (!/Ready at http/.test(part.toString())) return;
      clearTimeout(deadline);
      done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failure(`ended with ${code}`));
  });
}

/** The settings of this shell and of the npm that runs the benchmark are none of the started application's. */
function withoutSettings(): NodeJS.ProcessEnv {
  const own = /^(npm_|NODE_ENV$|SEED$|DATABASE_URL$|SMTP_URL$|PUBLIC_URL$|PORT$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

export async function idleMemory({ pid, dataDir }: Started): Promise<Figure[]> {
  await withProgress('Waiting for the jobs of the start', () => idle(pid));
  await withProgress('Letting it rest', () => sleep(SETTLE_MS));
  const parts = new Map<string, number>();
  for (const each of [...processTree(pid), ...processTree(databaseIn(dataDir))]) {
    const part = partOf(nameOf(each));
    parts.set(part, (parts.get(part) ?? 0) + memoryOf(each));
  }
  const total = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
  const figures = [...parts].map(([what, bytes]): Figure => ({ what, measured: megabytes(bytes) }));
  return [...figures, atMost('all processes', total, IDLE_AIM, megabytes)];
}

async function idle(pid: number): Promise<void> {
  for (let isBusy = true; isBusy;) {
    const before = cpuOfTree(pid);
    await sleep(LOOK_MS);
    isBusy = (cpuOfTree(pid) - before) / 1000 / LOOK_MS > BUSY;
  }
}

/** The database is nobody's child, so that it outlives those who use it. */
function databaseIn(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}

function partOf(command: string): string {
  if (/postgres/.test(command)) return 'PostgreSQL';
  if (/api\/dist\/main\.js/.test(command)) return 'API with pages and jobs';
  if (/tooling\/src\/start\.ts/.test(command)) return 'the command that watches over them';
  if (/\bnpm\b/.test(command)) return 'npm and its shell';
  return /^(sh|\/bin\/sh)\b/.test(command) ? 'npm and its shell' : command.slice(0, 60);
}
