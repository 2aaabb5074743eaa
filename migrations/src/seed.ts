import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { requiredDatabaseUrl, runCommand } from './command-line.ts';
import { type Content, openContent } from './content.ts';

export type SeedKind = 'demo' | 'none';

/** What each file of seeds/load exports as `load`: puts its part of the content into the database, however often it runs. */
export type Loader = (client: pg.Client, content: Content) => Promise<void>;

interface SeedOptions {
  /** Also contests with pictures to look at, which the server works on when it starts. */
  withExamples?: boolean;
}

const seedsFolder = join(import.meta.dirname, '../seeds');

/** Example contests are loaded as those of the seeds are, by the same files, from a folder of their own. */
const examplesFolder = join(seedsFolder, 'examples');
const loadsContests = /^\d+-contest/;

/** Key of the advisory lock which lets one process at a time load content. */
const seedLock = 4_711_002;

/** Loads the content packs in one transaction. Returns false when this very content is loaded already. */
export async function seed(
  databaseUrl: string,
  kind: SeedKind,
  { withExamples = false }: SeedOptions = {},
): Promise<boolean> {
  if (kind === 'none') return false;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await loadOnce(client, withExamples);
  } finally {
    await client.end();
  }
}

async function loadOnce(client: pg.Client, withExamples: boolean): Promise<boolean> {
  const content = openContent(seedsFolder);
  const hash = content.hash() + (withExamples ? ' with examples' : '');
  await client.query('select pg_advisory_lock($1)', [seedLock]);
  await client.query(
    'create table if not exists seed_run (hash text primary key, ran_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ hash: string }>('select hash from seed_run order by ran_at desc limit 1');
  if (rows[0]?.hash === hash) return false;
  await client.query('begin');
  const all = await loaders();
  await loadAll(client, content, all);
  if (withExamples) {
    const ofContests = all.filter(({ name }) => loadsContests.test(name));
    await loadAll(client, openContent(examplesFolder), ofContests);
  }
  await client.query('insert into seed_run (hash) values ($1) on conflict (hash) do update set ran_at = now()', [hash]);
  await client.query('commit');
  return true;
}

interface NamedLoader {
  name: string;
  load: Loader;
}

async function loadAll(client: pg.Client, content: Content, all: readonly NamedLoader[]): Promise<void> {
  for (const { name, load } of all) {
    await load(client, content).catch((error: Error) => {
      throw new Error(`seeds/load/${name}: ${error.message}`, { cause: error });
    });
  }
}

async function loaders(): Promise<NamedLoader[]> {
  const folder = join(seedsFolder, 'load');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return Promise.all(
    names
      .toSorted()
      .map(async (name) => ({ name, load: ((await import(join(folder, name))) as { load: Loader }).load })),
  );
}

if (import.meta.main) {
  await runCommand(async () => {
    const kind = process.env['SEED'] === 'demo' ? 'demo' : 'none';
    const isLoaded = await seed(requiredDatabaseUrl(), kind, { withExamples: true });
    if (kind === 'none') console.log('  nothing to load: SEED is not "demo"');
    else console.log(isLoaded ? '  content loaded' : '  the content is loaded already');
  });
}
