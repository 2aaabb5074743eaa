import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopChild } from './processes.ts';
import { serverWords } from './server-words.mjs';

export interface ServerProcess {
  child: ChildProcess;
  address: string;
  /** Resolves with the reason when the process ends, asked or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  root: string;
  port: number;
  env: NodeJS.ProcessEnv;
  onOutput?: (text: string) => void;
}

const readyMilliseconds = 60_000;

/** Starts the compiled application as a process that ends with this one, and waits until it answers. */
export async function startServer({ root, port, env, onOutput }: ServerOptions): Promise<ServerProcess> {
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, serverWords(root), {
    cwd: root,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...env, PORT: String(port) },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => onOutput?.(part.toString()));
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const server = { child, address: `http://localhost:${port}`, ended, stop: () => stopChild(child) };
  await waitUntilReady(server, `http://127.0.0.1:${port}/health/ready`);
  return server;
}

async function waitUntilReady(server: ServerProcess, url: string): Promise<void> {
  const deadline = performance.now() + readyMilliseconds;
  let failure = '';
  void server.ended.then((reason) => (failure = `the server ended with ${reason}`));
  while (!failure) {
    if (await answers(url)) return;
    if (performance.now() > deadline) failure = `the server was not ready in ${readyMilliseconds / 1000} s`;
    await sleep(50);
  }
  await server.stop();
  throw new Error(failure);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
