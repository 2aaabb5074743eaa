import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, succeed } from './load.ts';
import type { Statement } from './record-statements.ts';

/** What the API asked PostgreSQL for each request, by the request's body. */
export type Recording = Record<string, { name: string; statements: Statement[] }>;

export interface RecordedOperation {
  name: string;
  asks: (address: string) => Ask[];
}

/** Asks an API process of its own for every operation once, and writes down the statements that each one led to. */
export async function record(database: BenchDatabase, operations: readonly RecordedOperation[]): Promise<string> {
  const log = join(database.dataDir, 'statements.jsonl');
  const file = join(database.dataDir, 'recording.json');
  const api = await startApi(database, { recordTo: log });
  const recording: Recording = {};
  try {
    await whenIdle(database.url);
    for (const { name, asks } of operations) {
      for (const asked of asks(api.address)) {
        writeFileSync(log, '');
        await succeed(asked);
        recording[asked.body ?? ''] = { name, statements: statementsIn(log) };
      }
    }
  } finally {
    await api.stop();
  }
  writeFileSync(file, JSON.stringify(recording));
  return file;
}

/** A new database has files to read and words to index first; their statements would stand among those of the answers. */
async function whenIdle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let quiet = 0; quiet < 5;) {
      await sleep(500);
      const { rows } = await client.query('select from graphile_worker.jobs where run_at <= now() limit 1');
      quiet = rows.length ? 0 : quiet + 1;
    }
  } finally {
    await client.end();
  }
}

/** Those of the jobs' own poll are no part of an answer. */
function statementsIn(log: string): Statement[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as Statement).filter(({ text }) => !text.includes('graphile_worker'));
}
