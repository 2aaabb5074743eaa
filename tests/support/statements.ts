import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

type Query = (this: pg.Client, asked: string | { text: string }, ...rest: unknown[]) => unknown;

/** The statements that go to PostgreSQL on behalf of what is asked: not those of jobs that run at the same time. */
export async function statementsOf(ask: () => Promise<unknown>): Promise<string[]> {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  const counting = new AsyncLocalStorage<string[]>();
  const statements: string[] = [];
  client.query = function counted(asked, ...rest) {
    const text = typeof asked === 'string' ? asked : asked.text;
    if (!/graphile_worker/.test(text)) counting.getStore()?.push(text);
    return query.call(this, asked, ...rest);
  };
  try {
    await counting.run(statements, ask);
    return statements;
  } finally {
    client.query = query;
  }
}
