import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { startPostgres } from './embedded-postgres.ts';
import { runScript } from './run-script.ts';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Runs a command of the API on the database of DATABASE_URL, or on the embedded one, which is started for it where it is
 * not running.
 */
export function apiCommand(name: string): void {
  runOn(name, process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

async function runOn(name: string, words: string[]): Promise<void> {
  await runScript(root, 'api', 'build');
  const folder = join(resolve(root, process.env['DATA_DIR'] || '.data'), 'postgres');
  const postgres = process.env['DATABASE_URL'] ? undefined : await startPostgres({ folder, isDurable: true });
  const env = { ...process.env, ...(postgres && { DATABASE_URL: postgres.url() }) };
  const settings = { NODE_ENV: 'development', ...env };
  try {
    process.exitCode = run('migrations/src/migrate.ts', [], settings) || run(`api/dist/${name}.js`, words, settings);
  } finally {
    await postgres?.stop();
  }
}

function run(script: string, words: string[], env: NodeJS.ProcessEnv): number {
  return spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
