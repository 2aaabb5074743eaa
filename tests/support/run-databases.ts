import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@inclusive/migrations/migrate';
import { seed } from '@inclusive/migrations/seed';
import { type EmbeddedPostgres, startPostgres, stopAbandoned } from '@inclusive/tooling/embedded-postgres';
import { isRunning } from '@inclusive/tooling/processes';
import { withProgress } from '@inclusive/tooling/progress';
import {
  cloneDatabase,
  contentFolderVariable,
  databaseOf,
  databasesVariable,
  dropDatabase,
  listDatabases,
} from './databases.ts';
import { prepared } from './preparation.ts';

const folder = join(import.meta.dirname, '../.output/databases');

let postgres: EmbeddedPostgres | undefined;
let serverUrl = '';

/** Once a run: a server and the templates which every spec file clones its database from. */
export async function prepareDatabases(): Promise<void> {
  if (process.env[databasesVariable]) return;
  await prepared('the database', makeTemplates);
  await prepared('the demo content', loadContent);
}

async function makeTemplates(): Promise<void> {
  await removeAbandonedFolders();
  serverUrl = process.env['DATABASE_URL'] || (await startOwnServer());
  await removeAbandonedDatabases();
  const prefix = `inclusive_test_${process.pid}`;
  process.env[databasesVariable] = JSON.stringify({ serverUrl, prefix });
  const empty = await cloneDatabase('template0', `${prefix}_migrated`);
  await withProgress('Migrating the test database', () => migrate(empty));
}

async function loadContent(): Promise<void> {
  const prefix = `inclusive_test_${process.pid}`;
  const contentFolder = join(folder, String(process.pid), 'content');
  process.env[contentFolderVariable] = contentFolder;
  const seeded = await cloneDatabase(`${prefix}_migrated`, `${prefix}_seeded`);
  await withProgress('Loading the demo content', () => storingIn(contentFolder, () => seed(seeded, 'demo')));
}

async function storingIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['DATA_DIR'];
  process.env['DATA_DIR'] = folder;
  try {
    return await work();
  } finally {
    process.env['DATA_DIR'] = before ?? '';
  }
}

export async function removeDatabases(): Promise<void> {
  if (!process.env[databasesVariable]) return;
  const { prefix } = JSON.parse(process.env[databasesVariable]) as { prefix: string };
  delete process.env[databasesVariable];
  if (!postgres) for (const name of await namesLike(prefix)) await dropDatabase(databaseOf(serverUrl, name));
  await postgres?.stop();
  postgres = undefined;
  rmSync(join(folder, String(process.pid)), { recursive: true, force: true });
}

/** What killed runs left here, with the servers that still run on it. */
async function removeAbandonedFolders(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const pid of readdirSync(folder)) {
    if (isRunning(Number(pid)) && Number(pid) !== process.pid) continue;
    await stopAbandoned(join(folder, pid));
    rmSync(join(folder, pid), { recursive: true, force: true });
  }
}

async function startOwnServer(): Promise<string> {
  postgres = await withProgress('Starting PostgreSQL for the tests', () =>
    startPostgres({ folder: join(folder, String(process.pid)), isDurable: false }),
  );
  return postgres.url();
}

/** What killed runs left on a server of one's own. */
async function removeAbandonedDatabases(): Promise<void> {
  for (const name of await namesLike('inclusive_test')) {
    const pid = Number(name.split('_')[2]);
    if (!isRunning(pid) || pid === process.pid) await dropDatabase(databaseOf(serverUrl, name));
  }
}

async function namesLike(prefix: string): Promise<string[]> {
  return (await listDatabases(serverUrl)).filter((name) => name.startsWith(`${prefix}_`));
}
