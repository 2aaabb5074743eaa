import { describe, expect, it } from '@jest/globals';
import { migrate, revertAll } from '@inclusive/migrations/migrate';
import { seed } from '@inclusive/migrations/seed';
import { useDatabase } from '../support/use-database.ts';

const tables = `
  select table_schema || '.' || table_name as name from information_schema.tables
  where table_schema not in ('pg_catalog', 'information_schema') and table_name <> 'migration' order by 1`;

describe('migrations', () => {
  const full = useDatabase('seeded');
  const empty = useDatabase('migrated');

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
    expect(await seed(empty.url(), 'demo')).toBe(true);
    expect(await seed(empty.url(), 'demo')).toBe(false);
    expect(await seed(empty.url(), 'none')).toBe(false);
  });
});
