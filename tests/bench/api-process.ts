import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '@inclusive/tooling/free-port';
import { type ServerProcess, startServer } from '@inclusive/tooling/server-process';
import type { BenchDatabase } from './database.ts';

const root = join(import.meta.dirname, '../..');

export const secret = 'the-secret-of-the-benchmark-and-no-other-one';

export interface ApiProcess extends ServerProcess {
  pid: number;
}

export interface ApiOptions {
  /** File that gets every statement the process sends; slows it. */
  recordTo?: string;
}

/** One process of the built API as it runs in production, on the run's database. */
export async function startApi(database: BenchDatabase, { recordTo }: ApiOptions = {}): Promise<ApiProcess> {
  const port = await freePort();
  const recorder = pathToFileURL(join(import.meta.dirname, 'record-statements.ts')).href;
  const output: string[] = [];
  const server = await startServer({
    root,
    port,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SEED: 'demo',
      SECRET: secret,
      ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
      DATABASE_URL: database.url,
      DATA_DIR: database.dataDir,
      PUBLIC_URL: `http://localhost:${port}`,
      ...(recordTo && { RECORD_STATEMENTS: recordTo, NODE_OPTIONS: `--import ${recorder}` }),
    },
    onOutput: (text) => output.push(text),
  }).catch((error: Error) => {
    throw new Error(`${error.message}\n${output.join('')}`);
  });
  return { ...server, address: `http://127.0.0.1:${port}`, pid: server.child.pid ?? 0 };
}
