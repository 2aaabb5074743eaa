import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Config } from '../config.ts';

const RETRY_MS = 1000;

/** A notification needs 1 ms to arrive; busy processes take some more. */
const HEARING_MS = 8;

/** By this name of their connections processes find each other; it is also what a new one says to the others. */
const LISTENER = 'inclusive changes';

/** How long a process that is alone again may go on waiting for others. */
const COUNT_MS = 1000;

const LISTENERS = `
  select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = $1`;

/**
 * Knows when content changes, in this process or another: statement triggers notify the channel
 * `inclusive_changes`. Whoever caches takes the revision before computing and stores only if it is unchanged.
 */
@Injectable()
export class Changes implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Changes.name);
  private current = 0;
  private client: pg.Client | undefined;
  private isAlone = false;
  private newcomers = 0;
  private countedAt = 0;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly config: Config) {}

  /** Grows with every change of content. */
  revision(): number {
    return this.current;
  }

  /** False while changes of other processes may go unheard: then nothing may be stored or served from a cache. */
  isLive(): boolean {
    return this.client !== undefined;
  }

  /** For changes that this process makes itself, so that its next answer is already new. */
  bump(): void {
    this.current += 1;
  }

  /**
   * Tells this process of a change that it has committed, and waits until the others, if there are any, have heard of it
   * too: whoever is answered after that finds the change in every process.
   */
  async heard(): Promise<void> {
    this.bump();
    if (this.hasOthers()) await sleep(HEARING_MS);
  }

  /** Whether another process may hold what changes make stale. */
  hasOthers(): boolean {
    if (this.client && !this.isAlone && performance.now() - this.countedAt > COUNT_MS) void this.count(this.client);
    return !this.isAlone;
  }

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const connectionString = this.config.databaseUrl;
    const client = new pg.Client({ connectionString, application_name: LISTENER, keepAlive: true });
    let isLost = false;
    const lose = (error?: Error) => {
      isLost = true;
      this.lose(error);
    };
    client.on('notification', (heard) => this.hear(heard, client));
    client.on('error', lose);
    client.on('end', () => lose());
    try {
      await client.connect();
      await this.join(client);
      if (isLost) return;
      this.bump();
      this.client = client;
      await this.count(client);
    } catch (error) {
      lose(error as Error);
    }
  }

  /** From now on the others wait for this process; until all of them know, it keeps nothing. */
  private async join(client: pg.Client): Promise<void> {
    await client.query('listen inclusive_changes');
    await client.query(`select pg_notify('inclusive_changes', $1)`, [LISTENER]);
    await sleep(HEARING_MS);
  }

  private hear({ payload, processId }: pg.Notification, { processID }: pg.Client & { processID?: number }): void {
    this.bump();
    if (payload !== LISTENER || processId === processID) return;
    this.newcomers += 1;
    this.isAlone = false;
  }

  /** Whoever comes while this is counted says so, and counts. */
  private async count(client: pg.Client): Promise<void> {
    this.countedAt = performance.now();
    const { newcomers } = this;
    const { rows } = await client.query<{ count: number }>(LISTENERS, [LISTENER]).catch(() => ({ rows: [] }));
    if (newcomers === this.newcomers && client === this.client) this.isAlone = rows[0]?.count === 1;
  }

  private lose(error?: Error): void {
    this.client = undefined;
    this.isAlone = false;
    this.bump();
    if (this.stopped) return;
    this.logger.warn(`changes are not heard${error ? `: ${error.message}` : ''}; caches rest`);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.listen(), RETRY_MS);
  }
}
