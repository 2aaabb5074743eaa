import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Config } from '../config.ts';

const RETRY_MS = 1000;

/** A notification needs 1 ms to arrive; busy processes take some more. */
const HEARING_MS = 8;

/**
 * Knows when content changes, in this process or another: statement triggers notify the channel
 * `inclusive_changes`. Whoever caches takes the revision before computing and stores only if it is unchanged.
 */
@Injectable()
export class Changes implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Changes.name);
  private current = 0;
  private client: pg.Client | undefined;
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
   * Tells this process of a change that it has committed, and waits until the others have heard of it too: whoever is
   * answered after that finds the change in every process.
   */
  async heard(): Promise<void> {
    this.bump();
    await sleep(HEARING_MS);
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
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    client.on('notification', () => this.bump());
    client.on('error', (error) => this.lose(error));
    client.on('end', () => this.lose());
    try {
      await client.connect();
      await client.query('listen inclusive_changes');
      this.bump();
      this.client = client;
    } catch (error) {
      this.lose(error as Error);
    }
  }

  private lose(error?: Error): void {
    this.client = undefined;
    this.bump();
    if (this.stopped) return;
    this.logger.warn(`changes are not heard${error ? `: ${error.message}` : ''}; caches rest`);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.listen(), RETRY_MS);
  }
}
