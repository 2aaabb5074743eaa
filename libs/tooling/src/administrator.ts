import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { startPostgres } from './embedded-postgres.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Runs the command on the database of DATABASE_URL, or on the embedded one, which is started for it where it is not running. */
async function administrator(words: string[]): Promise<void> {
  const folder = join(resolve(root, process.env['DATA_DIR'] || '.data'), 'postgres');
  const postgres = process.env['DATABASE_URL'] ? undefined : await startPostgres({ folder, isDurable: true });
  const env = { ...process.env, ...(postgres && { DATABASE_URL: postgres.url() }) };
  try {
    process.exitCode =
      run('migrations/src/migrate.ts', [], env) || run('migrations/src/create-administrator.ts', words, env);
  } finally {
    await postgres?.stop();
  }
}

function run(script: string, words: string[], env: NodeJS.ProcessEnv): number {
  return spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

administrator(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
