import pg from 'pg';
import { requirePrepared } from './preparation.ts';

/** Environment variable through which the workers learn where the run's templates are. */
export const databasesVariable = 'INCLUSIVE_TEST_DATABASES';

/** Environment variable with the folder which the content's media were stored in. */
export const contentFolderVariable = 'INCLUSIVE_TEST_CONTENT';

export type Template = 'migrated' | 'seeded';

interface Databases {
  serverUrl: string;
  prefix: string;
}

export function databaseOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Address of a new database that is a copy of the run's template. */
export function cloneTemplate(template: Template): Promise<string> {
  const { prefix } = databases();
  if (template === 'seeded') requirePrepared('the demo content');
  const name = `${prefix}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return cloneDatabase(`${prefix}_${template}`, name);
}

export async function cloneDatabase(template: string, name: string): Promise<string> {
  const { serverUrl } = databases();
  await onServer(serverUrl, (client) =>
    client.query(`create database "${name}" template "${template}" strategy file_copy`),
  );
  return databaseOf(serverUrl, name);
}

export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(url, (client) => client.query(`drop database if exists "${name}" with (force)`));
}

export async function listDatabases(serverUrl: string): Promise<string[]> {
  const { rows } = await onServer(serverUrl, (client) =>
    client.query<{ datname: string }>('select datname from pg_database'),
  );
  return rows.map(({ datname }) => datname);
}

function databases(): Databases {
  requirePrepared('the database');
  const kept = process.env[databasesVariable];
  if (!kept) throw new Error('No test databases: run the tests through jest.config.mjs');
  return JSON.parse(kept) as Databases;
}

async function onServer<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseOf(url, 'postgres') });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
