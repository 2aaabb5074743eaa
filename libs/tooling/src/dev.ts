import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { type DevProxy, openDevProxy } from './dev-proxy.ts';
import { freePort } from './free-port.ts';
import { onParentGone } from './parents.mjs';
import { stopChild, stopProcess } from './processes.ts';
import { progress, withProgress } from './progress.ts';
import { runCommand, runScript } from './run-script.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const root = join(import.meta.dirname, '../../..');
const watched = ['api/src', 'libs', 'migrations'];
const quietMilliseconds = 150;

interface Prepared {
  env: Record<string, string>;
  postgres?: { pid: number; isOurs: boolean };
}

interface Parts {
  web?: ChildProcess;
  server?: ServerProcess;
  proxy?: DevProxy;
  postgres?: Prepared['postgres'];
}

const parts: Parts = {};

async function start(): Promise<void> {
  const { env, postgres } = await prepare();
  parts.postgres = postgres;
  const port = Number(env['PORT']);
  const inner = await freePort();
  const serverEnv = { ...process.env, ...env, PUBLIC_URL: `http://localhost:${port}` };
  parts.server = await startServer({ root, port: inner, env: serverEnv });
  parts.proxy = await openDevProxy(port, inner);
  parts.web = spawn(process.execPath, ['build/build.ts', '--watch'], { cwd: join(root, 'web'), stdio: 'inherit' });
  watchFor(
    'web/dist/client',
    (name) => name === 'pages.json',
    async () => parts.proxy?.reload(),
  );
  for (const folder of watched) watchFor(folder, isSource, () => restart(inner, serverEnv));
  progress(`Ready at http://localhost:${port}; changes are taken up as you save them`);
}

/** The preparation of `npm start`, in the development environment. */
function prepare(): Promise<Prepared> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'prepare.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  return new Promise((done, fail) => {
    child.once('message', (message) => done(message as Prepared));
    child.once('exit', () => fail(new Error('The platform could not be prepared')));
  });
}

async function restart(port: number, env: NodeJS.ProcessEnv): Promise<void> {
  await withProgress('Compiling the API', () => runScript(root, 'api', 'build'));
  for (const script of ['migrate', 'seed']) await runWithEnvironment(`node migrations/src/${script}.ts`, env);
  await parts.server?.stop();
  parts.server = await startServer({ root, port, env });
  progress('The server runs the new code');
  parts.proxy?.reload();
}

async function runWithEnvironment(command: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runCommand(command, root, root, env);
  if (code !== 0) throw new Error(output);
}

function isSource(name: string): boolean {
  return /\.(ts|mjs|ya?ml|md|json|svg)$/.test(name) && !/\.spec\.ts$|(^|\/)(dist|node_modules)\//.test(name);
}

/** Calls back once for changes that come together, and again for those which come meanwhile. */
function watchFor(folder: string, matters: (name: string) => boolean, act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (!name || !matters(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act).catch((error: Error) => progress(error.message));
    }, quietMilliseconds);
  });
}

async function stop(exitCode: number): Promise<void> {
  parts.proxy?.close();
  if (parts.web) await stopChild(parts.web);
  await parts.server?.stop();
  if (parts.postgres?.isOurs) await stopProcess(parts.postgres.pid, 'SIGINT', 10_000);
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0));
onParentGone(() => void stop(0));
start().catch((error: Error) => {
  progress(error.message);
  void stop(1);
});
