import pg from 'pg';
import { DataSource } from 'typeorm';
import { requiredDatabaseUrl, runCommand } from './command-line.ts';
import { migrationClasses } from './migration-classes.ts';

/** Key of the advisory lock which lets one process at a time change the schema. */
const schemaLock = 4_711_001;

/** Brings the database to the newest schema. Returns the names of the migrations that ran. */
export function migrate(databaseUrl: string): Promise<string[]> {
  return alone(databaseUrl, (source) =>
    source.runMigrations({ transaction: 'each' }).then((ran) => ran.map(({ name }) => name)),
  );
}

/** Undoes every migration, newest first; the database is empty afterwards. */
export function revertAll(databaseUrl: string): Promise<void> {
  return alone(databaseUrl, async (source) => {
    const count = await executedCount(source);
    for (let left = count; left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
    await source.query('drop table if exists seed_run');
  });
}

async function executedCount(source: DataSource): Promise<number> {
  const [table] = await source.query<{ found: string | null }[]>(`select to_regclass('migration') as found`);
  if (!table?.found) return 0;
  const [row] = await source.query<{ count: number }[]>('select count(*)::int as count from migration');
  return row?.count ?? 0;
}

async function alone<T>(databaseUrl: string, run: (source: DataSource) => Promise<T>): Promise<T> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [schemaLock]);
    return await connected(databaseUrl, run);
  } finally {
    await lock.end();
  }
}

async function connected<T>(databaseUrl: string, run: (source: DataSource) => Promise<T>): Promise<T> {
  const migrations = await migrationClasses();
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTableName: 'migration',
    poolSize: 2,
  });
  await source.initialize();
  try {
    return await run(source);
  } finally {
    await source.destroy();
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const ran = await migrate(requiredDatabaseUrl());
    console.log(ran.length ? `  migrations run: ${ran.length}` : '  the schema is up to date');
  });
}
