import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compareInTurn, measureBlock, type Watched } from '@inclusive/tooling/benchmark';
import { freePort } from '@inclusive/tooling/free-port';
import { withProgress } from '@inclusive/tooling/progress';
import { stopChild } from '@inclusive/tooling/processes';
import pg from 'pg';
import { type ApiProcess, startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, loadFor, succeed } from './load.ts';
import { past, type PreparedOperation, preparedOperations } from './operations.ts';
import { quiet } from './quiet.ts';
import { record } from './recording.ts';
import { atMost, type Figure, microseconds, printTable, times } from './table.ts';

const WARM_UP_MS = 3_000;
const BLOCK_MS = 1_500;
const ROUNDS = 5;
const UNCACHED_AIM = 1.6;
const CACHED_AIM = 0.15;

interface Sides {
  api: ApiProcess;
  bare: { address: string; pid: number };
  postgres: number;
}

/** CPU per request of each list, beside a bare server that runs the same statements and answers the same bytes. */
export async function benchLists(database: BenchDatabase): Promise<void> {
  const prepared = await preparedOperations(database.url);
  const file = await withProgress('Recording the statements of the lists', () => record(database, prepared));
  const api = await startApi(database);
  const bare = await startBare(database, file);
  try {
    await withProgress('Waiting for the jobs of the start', () => atRest(database));
    const sides = { api, bare, postgres: database.pid };
    const faults: string[] = [];
    for (const operation of prepared) {
      await compare(operation, sides).then(
        (figures) => printTable(operation.label, figures),
        (error: Error) => faults.push(`${operation.label}: ${error.message}`),
      );
    }
    if (faults.length) throw new Error(faults.join('\n'));
  } finally {
    await stopChild(bare.child);
    await api.stop();
  }
}

async function atRest({ url }: BenchDatabase): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await quiet(pool).finally(() => pool.end());
}

async function compare(operation: PreparedOperation, { api, bare, postgres }: Sides): Promise<Figure[]> {
  const asks = {
    uncached: past(operation.asks(api.address)),
    bare: operation.asks(bare.address),
    cached: operation.asks(api.address),
  };
  const bytes = await sameBytes(asks.uncached, asks.bare);
  await withProgress(`${operation.label}: warming up`, async () => {
    for (const side of Object.values(asks)) await loadFor(side, WARM_UP_MS);
  });
  const block = (pid: number, side: Ask[]) => () =>
    measureBlock(watched(pid, postgres), BLOCK_MS, (time) => loadFor(side, time));
  const cpu = await withProgress(`${operation.label}: measuring`, () =>
    compareInTurn(
      {
        uncached: block(api.pid, asks.uncached),
        bare: block(bare.pid, asks.bare),
        cached: block(api.pid, asks.cached),
      },
      ROUNDS,
    ),
  );
  return figuresOf(cpu, bytes);
}

function watched(server: number, postgres: number): Watched[] {
  return [
    { name: 'server', pid: server },
    { name: 'postgres', pid: postgres },
  ];
}

type Cpu = Record<'uncached' | 'bare' | 'cached', Record<string, number>>;

function figuresOf(cpu: Cpu, bytes: number): Figure[] {
  const of = (side: keyof Cpu, part: string) => cpu[side][part] ?? 0;
  const whole = (side: keyof Cpu) => of(side, 'server') + of(side, 'postgres');
  const told = (what: string, side: keyof Cpu): Figure => ({
    what,
    measured: `${microseconds(of(side, 'server'))} + PostgreSQL ${microseconds(of(side, 'postgres'))}`,
  });
  return [
    told(`bare server, ${bytes} bytes an answer`, 'bare'),
    told('API, uncached', 'uncached'),
    told('API, from the cache', 'cached'),
    atMost('uncached, server by server', of('uncached', 'server') / of('bare', 'server'), UNCACHED_AIM, times),
    atMost('uncached, with PostgreSQL', whole('uncached') / whole('bare'), UNCACHED_AIM, times),
    atMost('from the cache, server by server', of('cached', 'server') / of('bare', 'server'), CACHED_AIM, times),
    atMost('from the cache, with PostgreSQL', whole('cached') / whole('bare'), CACHED_AIM, times),
  ];
}

/** @throws Error when the two servers do not answer every request with the very same bytes */
export async function sameBytes(ours: Ask[], bare: Ask[]): Promise<number> {
  const lengths: number[] = [];
  for (const [n, asked] of ours.entries()) {
    const [own, other] = [(await succeed(asked)).body, (await succeed(bare[n] ?? asked)).body];
    if (!own.equals(other)) throw new Error(`answers differ for ${asked.body}:\n${difference(own, other)}`);
    lengths.push(own.length);
  }
  return Math.round(lengths.reduce((sum, each) => sum + each, 0) / lengths.length);
}

function difference(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  const around = (answer: Buffer) => answer.subarray(Math.max(0, at - 80), at + 120).toString();
  return `${around(one)}\n${around(other)}`;
}

export async function startBare(
  database: BenchDatabase,
  recording: string,
): Promise<{ child: ChildProcess; address: string; pid: number }> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [recording], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: database.url, PORT: String(port) },
  });
  await once(child, 'message');
  return { child, address: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 };
}
