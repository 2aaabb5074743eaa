import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const MOST_SECONDS = 300;

/** Waits until the work is done that a new process finds on a filled database, such as the index of the search. */
export async function quiet(pool: Pick<pg.Pool, 'query'>): Promise<void> {
  for (let left = MOST_SECONDS; left > 0; left -= 1) {
    const { rows } = await pool.query<{ due: number }>(
      'select count(*)::int as due from graphile_worker.jobs where run_at <= now()',
    );
    if (rows[0]?.due === 0) return;
    await sleep(1000);
  }
  throw new Error('there is no end to the jobs');
}
