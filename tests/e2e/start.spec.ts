import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@inclusive/tooling/free-port';
import { isRunning, stopChild, waitUntilGone } from '@inclusive/tooling/processes';
import { eventually } from '../support/eventually.ts';
import { requirePrepared } from '../support/preparation.ts';

const root = join(import.meta.dirname, '../..');

interface Run {
  child: ChildProcess;
  output(): string;
  /** The address it says it is ready at. */
  ready(): Promise<string>;
  ended: Promise<number | null>;
}

describe('npm start', () => {
  let dataDir = '';
  let taken = 0;
  let squatter: Server;
  const runs: Run[] = [];

  const start = (env: Record<string, string> = {}): Run => {
    const { DATABASE_URL: _theTests, NODE_ENV: _ofJest, ...outer } = process.env;
    const child = spawn(process.execPath, ['libs/tooling/src/start.mjs'], {
      cwd: root,
      env: { ...outer, DATA_DIR: dataDir, PORT: String(taken), ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    const ready = () =>
      eventually(() => {
        const [, address] = /Ready at (\S+)/.exec(output) ?? [];
        if (!address) throw new Error(`not ready:\n${output}`);
        return address;
      }, 60_000);
    const run = {
      child,
      output: () => output,
      ready,
      ended: new Promise<number | null>((done) => child.once('exit', (code) => done(code))),
    };
    runs.push(run);
    return run;
  };
  const postgresPid = async () =>
    Number.parseInt(await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);

  beforeAll(async () => {
    requirePrepared('the application');
    dataDir = await mkdtemp(join(tmpdir(), 'inclusive-start-'));
    taken = await freePort();
    squatter = createServer().listen(taken, '127.0.0.1');
  });

  afterEach(async () => {
    for (const { child } of runs.splice(0)) await stopChild(child, 30_000);
  });

  afterAll(async () => {
    squatter?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('serves the demonstration on the next free port, says who can sign in, and stops without a trace', async () => {
    const run = start();
    const address = await run.ready();
    expect(run.output()).toContain(`Port ${taken} is taken`);
    expect((await fetch(`${address}/lv`)).status).toBe(200);
    await eventually(() => expect(run.output()).toMatch(/Demo accounts.*password[\s\S]+administrator@example\.org/));
    const pid = await postgresPid();
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(isRunning(pid)).toBe(false);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('starts again after it was killed, on the same data', async () => {
    const killed = start();
    await killed.ready();
    const pid = await postgresPid();
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(isRunning(pid)).toBe(true);
    const again = start();
    await again.ready();
    expect(again.output()).toContain('the content is loaded already');
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(isRunning(pid)).toBe(false);
  });

  it('ends, and says why, when its database server dies', async () => {
    const run = start();
    await run.ready();
    const pid = await postgresPid();
    process.kill(pid, 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('PostgreSQL ended');
    expect(await waitUntilGone(pid, 5_000)).toBe(true);
  });

  it('names the settings it cannot work with', async () => {
    const run = start({ PORT: 'three thousand' });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('PORT is no port number: three thousand');
  });
});
