import { appendFileSync } from 'node:fs';
import pg from 'pg';

/** A statement as it went to PostgreSQL; `name` where it is a prepared one. */
export interface Statement {
  text: string;
  values: unknown[];
  name?: string;
}

type Query = (this: pg.Client, asked: string | Statement, values?: unknown, ...rest: unknown[]) => unknown;

/** Preloaded into an API process: notes every statement in the file that RECORD_STATEMENTS names, a JSON line each. */
const file = process.env['RECORD_STATEMENTS'];
if (file) {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  client.query = function recorded(asked, values, ...rest) {
    const statement = typeof asked === 'string' ? { text: asked } : { text: asked.text, name: asked.name };
    const own = typeof asked === 'string' ? values : asked.values;
    appendFileSync(file, `${JSON.stringify({ ...statement, values: Array.isArray(own) ? own : [] })}\n`);
    return query.call(this, asked, values, ...rest);
  };
}
