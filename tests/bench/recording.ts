import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Those of the jobs' own poll are no part of an answer. */
function statementsIn(log: string): Statement[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as Statement).filter(({ text }) => !text.includes('graphile_worker'));
}
