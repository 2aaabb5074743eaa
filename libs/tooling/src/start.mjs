/**
 * Keeps the platform running: prepares it in a process of its own, starts the server, and stops everything together.
 * Plain JavaScript with next to no imports, because this process stays beside the server: 15 MB instead of 45.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { get } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onParentGone, readProcess } from './parents.mjs';
import { serverWords } from './server-words.mjs';

const root = resolve(import.meta.dirname, '../../..');
const readyMilliseconds = 60_000;
const stopMilliseconds = 15_000;
const parts = { preparation: undefined, server: undefined, postgres: undefined };
let isStopping = false;

const say = (text) => console.log(`[${Math.round(performance.now() / 1000)} s] ${text}`);
const ended = (child) => child.exitCode !== null || child.signalCode !== null;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !/\) Z/.test(readProcess(pid, 'stat'));
}

async function stop(exitCode, message) {
  if (isStopping) return;
  isStopping = true;
  say(message);
  await end(parts.preparation);
  await end(parts.server);
  await endPostgres(parts.postgres);
  say('Stopped.');
  process.exit(exitCode);
}

async function end(child) {
  if (!child || ended(child)) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
  await gone;
  clearTimeout(kill);
}

async function endPostgres(postgres) {
  if (!postgres?.isOurs) return;
  const deadline = performance.now() + stopMilliseconds;
  if (isRunning(postgres.pid)) process.kill(postgres.pid, 'SIGINT');
  while (isRunning(postgres.pid) && performance.now() < deadline) await sleep(20);
  rmSync(postgres.ownerFile, { force: true });
}

const fail = (message) => void stop(1, `${message} — stopping everything.`);

/** What the server needs: its environment, and the database server's process where there is an embedded one. */
function prepare() {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'prepare.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  parts.preparation = child;
  return new Promise((done) => {
    let prepared;
    child.once('message', (message) => (prepared = message));
    child.once('exit', () => done(prepared));
  });
}

function startServer(env) {
  const child = spawn(process.execPath, serverWords(root), {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  child.once('error', (error) => fail(`The server could not be started: ${error.message}`));
  child.once('exit', (code, signal) => failAs(`The server ended with ${signal ?? `exit code ${code}`}`));
  return child;
}

/** A server whose database is gone ends too: then that is the reason. */
function failAs(reason) {
  const { postgres } = parts;
  fail(postgres && !isRunning(postgres.pid) ? `PostgreSQL ended; ${postgres.log} says why` : reason);
}

function answers(port) {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path: '/health/ready', timeout: 5_000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(false));
  });
}

async function start() {
  const prepared = await prepare();
  if (isStopping) return;
  if (!prepared) return fail('The platform could not be prepared');
  const { env, postgres } = prepared;
  parts.postgres = postgres;
  say('Starting the server …');
  parts.server = startServer(env);
  const deadline = performance.now() + readyMilliseconds;
  while (!isStopping && !(await answers(env.PORT))) {
    if (performance.now() > deadline) return fail(`The server was not ready in ${readyMilliseconds / 1000} s`);
    await sleep(50);
  }
  if (isStopping) return;
  say(`Ready at http://localhost:${env.PORT}`);
  if (!env.SMTP_URL) say(`Mails are kept, and shown at http://localhost:${env.PORT}/dev/mail`);
  if (env.SEED === 'demo')
    spawn(process.execPath, ['migrations/src/print-accounts.ts'], { cwd: root, stdio: 'inherit' });
  if (postgres) setInterval(() => isRunning(postgres.pid) || failAs(), 1_000).unref();
}

onParentGone(() => void stop(0, 'The command that started this has ended: stopping …'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0, 'Stopping …'));
process.on('uncaughtException', (error) => fail(error.stack));
await start();
