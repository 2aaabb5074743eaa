import { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { isoTypes } from './iso-types.ts';

/** The database as a command uses it, which is over when its work is done. */
export async function withDatabase(config: Config, work: (database: DataSource) => Promise<void>): Promise<void> {
  const database = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    extra: { types: isoTypes, options: '-c timezone=UTC' },
  });
  await database.initialize();
  try {
    await work(database);
  } finally {
    await database.destroy();
  }
}
