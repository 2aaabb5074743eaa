import pg from 'pg';
import type { TestDatabase } from './use-database.ts';

/** The tables of whose changes all processes were told meanwhile, in order. */
export async function changesToldDuring(database: TestDatabase, work: () => Promise<void>): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url() });
  const told: string[] = [];
  client.on('notification', ({ payload = '' }) => told.push(payload));
  await client.connect();
  await client.query('listen inclusive_changes');
  await work();
  await client.query('select');
  await client.end();
  return told;
}
