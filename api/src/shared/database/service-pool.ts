import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config.ts';

/** Connections for the libraries that bring their own SQL: accounts and jobs. */
@Injectable()
export class ServicePool extends pg.Pool implements OnApplicationShutdown {
  constructor(config: Config) {
    super({ connectionString: config.databaseUrl, max: 5, idleTimeoutMillis: 10_000 });
    const ignore = () => undefined;
    this.on('error', ignore);
    this.on('connect', (client) => client.on('error', ignore));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }
}
