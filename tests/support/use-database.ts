import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { cloneTemplate, dropDatabase, type Template } from './databases.ts';

export interface TestDatabase {
  url(): string;
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The only row of the answer. */
  row<Row extends object>(sql: string, values?: unknown[]): Promise<Row>;
}

/** A database of this spec file alone, cloned before its tests and dropped after them. */
export function useDatabase(template: Template = 'migrated'): TestDatabase {
  let url = '';
  let pool: pg.Pool | undefined;

  beforeAll(async () => {
    url = await cloneTemplate(template);
    pool = new pg.Pool({ connectionString: url, max: 4 });
    pool.on('error', () => undefined);
  });

  afterAll(async () => {
    await pool?.end();
    if (url) await dropDatabase(url);
  });

  const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    if (!pool) throw new Error('The database is there from beforeAll on');
    return (await pool.query<Row>(sql, values)).rows;
  };
  return {
    url: () => url,
    rows,
    async row<Row extends object>(sql: string, values: unknown[] = []) {
      const found = await rows<Row>(sql, values);
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows instead of one: ${sql}`);
      return found[0];
    },
  };
}
