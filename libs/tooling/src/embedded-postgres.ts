import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import {
  type Cluster,
  type ClusterOptions,
  databaseName,
  openCluster,
  postgresEnvironment,
} from './postgres-cluster.ts';
import { findServer, ownedByAnother, type RunningServer, takeOwnership } from './postgres-server.ts';
import { isRunning, stopProcess, waitUntilGone } from './processes.ts';

export interface EmbeddedPostgres {
  pid: number;
  port: number;
  /** Address with the password; the application's own database unless another is named. */
  url(database?: string): string;
  /** False when another running process started the server; then `stop` leaves it alone. */
  isOurs: boolean;
  ownerFile: string;
  log: string;
  /** Calls back when the server ends without `stop`. */
  onCrash(report: (reason: string) => void): void;
  stop(): Promise<void>;
}

const startingMilliseconds = 60_000;
const largestLog = 5_000_000;

export interface StartOptions extends ClusterOptions {
  /** The process which will stop the server in the place of this one. */
  ownerPid?: number;
}

/** Starts PostgreSQL on the folder's data, or joins the server that already runs on it. */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const cluster = openCluster(options);
  const deadline = performance.now() + startingMilliseconds;
  while (performance.now() < deadline) {
    const server = findServer(cluster) ?? (await launch(cluster, options.isDurable));
    if (server?.isReady) return handleOf(cluster, server, options.ownerPid ?? process.pid);
    await sleep(server ? 20 : 200);
  }
  throw new Error(`PostgreSQL did not start in ${startingMilliseconds / 1000} s:\n${endOfLog(cluster)}`);
}

/** Undefined when this attempt failed for a cause that passes: a lost port, a predecessor that is still ending. */
async function launch(cluster: Cluster, isDurable: boolean): Promise<RunningServer | undefined> {
  const log = openSync(cluster.log, isLarge(cluster.log) ? 'w' : 'a', 0o600);
  const words = [cluster.binaries.postgres, ...serverWords(cluster, await freePort(), isDurable)];
  const [command = '', ...rest] = [...cluster.user.prefix, ...words];
  const child = spawn(command, rest, { detached: true, stdio: ['ignore', log, log], env: postgresEnvironment() });
  closeSync(log);
  child.unref();
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  while (!isEnded) {
    const server = findServer(cluster);
    if (server?.isReady) return server;
    await Promise.race([ended, sleep(20)]);
  }
  const reason = endOfLog(cluster);
  if (/could not bind|already in use|lock file|still in use|starting up/.test(reason)) return undefined;
  throw new Error(`PostgreSQL did not start:\n${reason}`);
}

function serverWords(cluster: Cluster, port: number, isDurable: boolean): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '32MB',
    max_connections: isDurable ? 60 : 200,
    jit: 'off',
    io_method: 'sync',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_logical_replication_workers: 0,
    autovacuum_max_workers: 2,
    max_wal_size: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function handleOf(cluster: Cluster, server: RunningServer, ownerPid: number): EmbeddedPostgres {
  const isOurs = !ownedByAnother(cluster, ownerPid);
  if (isOurs) takeOwnership(cluster, ownerPid);
  const interrupt = () => isRunning(server.pid) && process.kill(server.pid, 'SIGINT');
  if (isOurs && ownerPid === process.pid) process.once('exit', interrupt);
  let watch: NodeJS.Timeout | undefined;
  return {
    ...server,
    isOurs,
    ownerFile: cluster.ownerFile,
    log: cluster.log,
    url: (database = databaseName) => `postgresql://postgres:${cluster.password}@127.0.0.1:${server.port}/${database}`,
    onCrash(report) {
      watch = setInterval(() => {
        if (isRunning(server.pid)) return;
        clearInterval(watch);
        report(endOfLog(cluster));
      }, 500).unref();
    },
    async stop() {
      clearInterval(watch);
      process.removeListener('exit', interrupt);
      if (isOurs) await stopServer(cluster, server);
    },
  };
}

/** Ends the server that a killed process left running on the folder. */
export async function stopAbandoned(folder: string): Promise<void> {
  const server = findServer({ data: join(folder, 'cluster') });
  if (server) await stopProcess(server.pid, 'SIGQUIT', 5_000);
}

async function stopServer(cluster: Cluster, server: RunningServer): Promise<void> {
  if (isRunning(server.pid)) process.kill(server.pid, 'SIGINT');
  if (!(await waitUntilGone(server.pid, 15_000))) await stopProcess(server.pid, 'SIGQUIT', 5_000);
  rmSync(cluster.ownerFile, { force: true });
}

function isLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog;
}

function endOfLog(cluster: Cluster): string {
  return readFileSync(cluster.log, 'utf8').trim().split('\n').slice(-8).join('\n');
}
