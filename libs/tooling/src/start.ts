import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { buildIfChanged } from './build.ts';
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts';
import { isPortFree, nextFreePort } from './free-port.ts';
import { progress, withProgress } from './progress.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const root = resolve(import.meta.dirname, '../../..');
const defaultPort = 3000;

interface Parts {
  postgres?: EmbeddedPostgres;
  server?: ServerProcess;
}

const parts: Parts = {};
let isStopping = false;

async function stop(exitCode: number, message: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  progress(message);
  await parts.server?.stop();
  await parts.postgres?.stop();
  progress('Stopped.');
  process.exit(exitCode);
}

const fail = (message: string) => void stop(1, `${message} — stopping everything.`);

async function start(): Promise<void> {
  const env = { ...process.env };
  env['DATA_DIR'] = resolve(root, env['DATA_DIR'] || '.data');
  const port = await choosePort(env['PORT']);
  await buildIfChanged(root);
  if (isStopping) return;
  env['DATABASE_URL'] ||= await startDatabase(env);
  env['NODE_ENV'] ||= env['SMTP_URL'] || env['SEED'] === 'demo' ? 'production' : 'development';
  await withProgress('Migrating the database', () => runNode('migrations/src/migrate.ts', env));
  if (env['SEED'] === 'demo')
    await withProgress('Loading the demo content', () => runNode('migrations/src/seed.ts', env));
  if (isStopping) return;
  progress('Starting the server …');
  parts.server = await startServer({ root, port, env });
  void parts.server.ended.then((reason) => fail(`The server ended with ${reason}`));
  progress(`Ready at ${parts.server.address}`);
  if (env['SEED'] === 'demo') await runNode('migrations/src/print-accounts.ts', env);
}

async function choosePort(wanted: string | undefined): Promise<number> {
  if (!wanted) {
    const port = await nextFreePort(defaultPort);
    if (port !== defaultPort) progress(`Port ${defaultPort} is taken: using ${port}. Set PORT to choose another.`);
    return port;
  }
  const port = Number(wanted);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) throw new Error(`PORT is no port number: ${wanted}`);
  if (await isPortFree(port, '0.0.0.0')) return port;
  const free = await nextFreePort(port + 1);
  progress(`Port ${port} is taken: using ${free}.`);
  return free;
}

async function startDatabase(env: NodeJS.ProcessEnv): Promise<string> {
  env['SEED'] ||= 'demo';
  const folder = join(env['DATA_DIR'] ?? '', 'postgres');
  const step = existsSync(folder) ? 'Starting PostgreSQL' : `Creating the database in ${folder}`;
  const postgres = await withProgress(step, () => startPostgres({ folder, isDurable: true }));
  parts.postgres = postgres;
  if (!postgres.isOurs) progress('The database is already run by another npm start of this folder: sharing it.');
  postgres.onCrash((reason) => fail(`PostgreSQL ended:\n${reason}`));
  return postgres.url();
}

function runNode(script: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env,
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

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(0, 'Stopping …'));
}
process.on('uncaughtException', (error) => fail(error.stack ?? error.message));

start().catch((error: Error) => fail(error.message));
