import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@inclusive/migrations/migrate';
import { seed } from '@inclusive/migrations/seed';
import { startPostgres } from '@inclusive/tooling/embedded-postgres';
import { withProgress } from '@inclusive/tooling/progress';
import { fill } from './data.ts';

/** A PostgreSQL of the run's own with the demo content and the bulk rows, and the folder where the API keeps its files. */
export interface BenchDatabase {
  url: string;
  pid: number;
  dataDir: string;
  stop(): Promise<void>;
}

export async function openDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'inclusive-bench-'));
  process.env['DATA_DIR'] = dataDir;
  const folder = join(dataDir, 'postgres');
  const postgres = await withProgress('Creating a database', () => startPostgres({ folder, isDurable: false }));
  const stop = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await withProgress('Migrating it and loading the demo content', () =>
      migrate(postgres.url()).then(() => seed(postgres.url(), 'demo')),
    );
    await withProgress('Filling it', () => fill(postgres.url()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: postgres.url(), pid: postgres.pid, dataDir, stop };
}
