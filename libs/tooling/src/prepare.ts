import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfChanged } from './build.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts';
import { isPortFree, nextFreePort } from './free-port.ts';
import { progress, withProgress } from './progress.ts';

const root = resolve(import.meta.dirname, '../../..');
const defaultPort = 3000;

type Environment = Record<string, string>;

let postgres: EmbeddedPostgres | undefined;
let isOver = false;

/** Builds what changed, starts the database, brings it up to date, and tells the parent process what the server needs. */
async function prepare(): Promise<void> {
  const env: Environment = { DATA_DIR: resolve(root, process.env['DATA_DIR'] || '.data') };
  env['PORT'] = String(await choosePort(process.env['PORT']));
  await buildIfChanged(root);
  env['SEED'] = process.env['SEED'] || (process.env['DATABASE_URL'] ? 'none' : 'demo');
  env['DATABASE_URL'] = process.env['DATABASE_URL'] || (await startDatabase(env['DATA_DIR'] ?? ''));
  env['NODE_ENV'] = process.env['NODE_ENV'] || defaultEnvironment(env['SEED']);
  await withProgress('Migrating the database', () => runNode('migrations/src/migrate.ts', env));
  if (env['SEED'] === 'demo')
    await withProgress('Loading the demo content', () => runNode('migrations/src/seed.ts', env));
  isOver = true;
  process.send?.({ env, postgres: postgres && facts(postgres) }, () => process.exit());
}

function facts({ pid, isOurs, ownerFile, log }: EmbeddedPostgres) {
  return { pid, isOurs, ownerFile, log };
}

/** The strict one, unless nothing could send mail: neither a mail server nor the demonstration's own page of letters. */
function defaultEnvironment(seed: string): string {
  return process.env['SMTP_URL'] || seed === 'demo' ? 'production' : 'development';
}

async function choosePort(wanted: string | undefined): Promise<number> {
  const port = Number(wanted || defaultPort);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) throw new Error(`PORT is no port number: ${wanted}`);
  if ((await isPortFree(port, '127.0.0.1')) && (await isPortFree(port, '0.0.0.0'))) return port;
  const free = await nextFreePort(port + 1);
  progress(`Port ${port} is taken: using ${free}. Set PORT to choose another.`);
  return free;
}

async function startDatabase(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'postgres');
  const step = existsSync(folder) ? 'Starting PostgreSQL' : `Creating the database in ${folder}`;
  postgres = await withProgress(step, () => startPostgres({ folder, isDurable: true, ownerPid: process.ppid }));
  if (!postgres.isOurs) progress('The database is already run by another npm start of this folder: sharing it.');
  return postgres.url();
}

function runNode(script: string, env: Environment): Promise<void> {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (code === 0) done();
      else failed(new Error(`${script} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

async function giveUp(message: string): Promise<void> {
  if (isOver) return;
  isOver = true;
  if (message) progress(message);
  await postgres?.stop();
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void giveUp(''));
process.on('disconnect', () => void giveUp(''));
prepare().catch((error: Error) => giveUp(error.message));
