import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';

export interface AttemptRule {
  /** Length of the window in seconds. */
  window: number;
  max: number;
}

/** Counts tries in the database, so that a limit holds over all processes. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one more try under the key; `retryAfter` is in seconds. */
  async consume(key: string, rule: AttemptRule): Promise<{ allowed: boolean; retryAfter: number | null }> {
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + rule.window * 1000);
    const [attempt] = await this.database.query<{ count: number; window_ends_at: string }[]>(
      `insert into auth.attempt as known (key, count, window_ends_at) values ($1, 1, $2)
       on conflict (key) do update set
         count = case when known.window_ends_at <= $3 then 1 else known.count + 1 end,
         window_ends_at = case when known.window_ends_at <= $3 then $2 else known.window_ends_at end
       returning count, window_ends_at`,
      [key, endsAt, now],
    );
    if (!attempt || attempt.count <= rule.max) return { allowed: true, retryAfter: null };
    const wait = Date.parse(attempt.window_ends_at) - now.getTime();
    return { allowed: false, retryAfter: Math.max(1, Math.ceil(wait / 1000)) };
  }

  async forget(key: string): Promise<void> {
    await this.database.query('delete from auth.attempt where key = $1', [key]);
  }

  async forgetOld(): Promise<void> {
    await this.database.query('delete from auth.attempt where window_ends_at <= $1', [this.clock.now()]);
  }
}
