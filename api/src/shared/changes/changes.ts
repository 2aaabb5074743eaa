import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config.ts';

const RETRY_MS = 1000;

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
