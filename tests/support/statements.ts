import pg from 'pg';

type Query = (this: pg.Client, asked: string | { text: string }, ...rest: unknown[]) => unknown;

/** The statements that go to PostgreSQL while something is asked, but for the jobs' own poll. */
export async function statementsOf(ask: () => Promise<unknown>): Promise<string[]> {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  const statements: string[] = [];
  client.query = function counted(asked, ...rest) {
    const text = typeof asked === 'string' ? asked : asked.text;
    if (!/graphile_worker/.test(text)) statements.push(text);
    return query.call(this, asked, ...rest);
  };
  try {
    await ask();
    return statements;
  } finally {
    client.query = query;
  }
}
