import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, revertAll } from '@inclusive/migrations/migrate';
import { useDatabase } from '../support/use-database.ts';

const script = join(import.meta.dirname, '../../migrations/src/seed.ts');

const tables = `
  select table_schema || '.' || table_name as name from information_schema.tables
  where table_schema not in ('pg_catalog', 'information_schema') and table_name <> 'migration' order by 1`;

describe('migrations', () => {
  const full = useDatabase('seeded');
  const empty = useDatabase('migrated');
  let dataDir = '';

  /** As the command does it: in a process and a data folder of its own. */
  const seed = async (databaseUrl: string, kind: 'demo' | 'none') => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, SEED: kind, DATA_DIR: dataDir };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    return stdout.trim();
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'inclusive-seed-'));
  });

  afterAll(() => rm(dataDir, { recursive: true }));

  it('run back and forward again on a database full of content', async () => {
    const before = await full.rows(tables);
    await revertAll(full.url());
    expect(await full.rows(tables)).toEqual([]);
    await migrate(full.url());
    await seed(full.url(), 'demo');
    expect(await full.rows(tables)).toEqual(before);
  });

  it('let several processes start at once', async () => {
    await revertAll(empty.url());
    const ran = await Promise.all([migrate(empty.url()), migrate(empty.url()), migrate(empty.url())]);
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('load content once, however often they are asked to', async () => {
    expect(await seed(empty.url(), 'none')).toMatch(/nothing to load/);
    expect(await seed(empty.url(), 'demo')).toBe('content loaded');
    expect(await seed(empty.url(), 'demo')).toBe('the content is loaded already');
  });
});
