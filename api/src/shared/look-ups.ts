import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { Config } from './config.ts';
import { TooMany } from './failures.ts';

const WINDOW_MS = 15 * 60_000;

/**
 * Wrong codes or links within a quarter of an hour, from one address and from everywhere. A link cannot be guessed;
 * its limits only keep a flood off, and must not shut others out.
 */
export const mostMisses = {
  code: { address: 20, everywhere: 600 },
  token: { address: 60, everywhere: 20_000 },
  certificate: { address: 60, everywhere: 20_000 },
  report: { address: 5, everywhere: 300 },
  vote: { address: 40, everywhere: 5000 },
};

export type Looked = keyof typeof mostMisses;

/**
 * Keeps codes, links and numbers from being guessed. Every look-up counts as a miss until it has found something, so that
 * many at once are counted too. Addresses are kept as keyed hashes, for the length of a window.
 */
@Injectable()
export class LookUps {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws TooMany when there were too many misses already */
  async find<T>(looked: Looked, address: string, search: () => Promise<T | undefined>): Promise<T | undefined> {
    const window = new Date(Math.floor(this.clock.now().getTime() / WINDOW_MS) * WINDOW_MS);
    const [own, shared] = [this.bucket(`${looked} ${address}`), this.bucket(looked)];
    const most = mostMisses[looked];
    await this.enter([own], window, most.address);
    await this.enter([shared], window, most.everywhere, [own]);
    const found = await search();
    if (found !== undefined) await this.count([own, shared], window, -1);
    return found;
  }

  /**
   * Counts something that anybody may do, however it ends.
   * @throws TooMany when there was too much of it already
   */
  async limit(looked: Looked, address: string): Promise<void> {
    await this.find(looked, address, () => Promise.resolve(undefined));
  }

  async forgetOld(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - WINDOW_MS);
    await this.database.query('delete from look_up_window where starts_at < $1', [oldest]);
  }

  /**
   * Who is refused has not looked, and is not counted: a flood from one address fills neither its own window nor that of
   * all others.
   */
  private async enter(buckets: Buffer[], window: Date, most: number, entered: Buffer[] = []): Promise<void> {
    const [misses = 0] = await this.count(buckets, window, 1);
    if (misses <= most) return;
    await this.count([...entered, ...buckets], window, -1);
    throw new TooMany(this.secondsLeft(window));
  }

  /** The shared bucket comes last in every statement, so that no two wait for each other. */
  private async count(buckets: Buffer[], window: Date, change: number): Promise<number[]> {
    const rows = await this.database.query<{ misses: number }[]>(
      `insert into look_up_window as known (bucket, starts_at, misses)
       select bucket, $2, greatest($3, 0) from unnest($1::bytea[]) with ordinality as asked(bucket, place) order by place
       on conflict (bucket, starts_at) do update set misses = known.misses + $3
       returning misses`,
      [buckets, window, change],
    );
    return rows.map(({ misses }) => misses);
  }

  private bucket(name: string): Buffer {
    return createHmac('sha256', this.config.secret).update(`look-up ${name}`).digest();
  }

  private secondsLeft(window: Date): number {
    return Math.max(1, Math.ceil((window.getTime() + WINDOW_MS - this.clock.now().getTime()) / 1000));
  }
}
