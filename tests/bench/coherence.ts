import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { progress } from '@inclusive/tooling/progress';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { type Ask, succeed } from './load.ts';
import { preparedOperations } from './operations.ts';
import { atMost, printTable } from './table.ts';

const CHANGES = 200;
const HEARD_MS = 20;

/** Changes of content, seen through the caches of two API processes: how many answers were old after the news had time to arrive. */
export async function benchCoherence(database: BenchDatabase): Promise<void> {
  const [rooms] = (await preparedOperations(database.url)).filter(({ name }) => name === 'Rooms');
  const processes = [await startApi(database), await startApi(database)];
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  progress(`Changing content ${CHANGES} times under two processes …`);
  try {
    const asks = processes.flatMap(({ address }) => rooms?.asks(address).slice(0, 1) ?? []);
    const stale = await countStale(client, asks);
    printTable('Coherence of the cache over two processes', [
      { what: 'changes, each asked for in both processes', measured: String(CHANGES) },
      atMost(`old answers ${HEARD_MS} ms after a change`, stale, 0, String),
    ]);
  } finally {
    await client.end();
    for (const each of processes) await each.stop();
  }
}

async function countStale(client: pg.Client, asks: Ask[]): Promise<number> {
  let stale = 0;
  for (let change = 1; change <= CHANGES; change += 1) {
    const title = `Changed ${String(change).padStart(4, '0')}`;
    await client.query(
      `update translation set fields = fields || jsonb_build_object('name', $1::text)
       where owner_id = (select id from room where slug = 'pasvalys')`,
      [title],
    );
    await sleep(HEARD_MS);
    for (const asked of asks) if (!(await succeed(asked)).body.includes(title)) stale += 1;
  }
  return stale;
}
