import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './postgres-cluster.ts';
import { commandLine, isRunning, processIdentity } from './processes.ts';

export interface RunningServer {
  pid: number;
  port: number;
  isReady: boolean;
}

/** The server that runs on the cluster. Removes the lock file which a killed one left behind. */
export function findServer(cluster: Pick<Cluster, 'data'>): RunningServer | undefined {
  const file = join(cluster.data, 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (isServerOf(pid, cluster.data)) return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  rmSync(file, { force: true });
  return undefined;
}

/** Process ids are given out again, so an id alone proves nothing. */
function isServerOf(pid: number, data: string): boolean {
  if (!isRunning(pid)) return false;
  const words = commandLine(pid);
  const folder = words[words.indexOf('-D') + 1];
  return folder !== undefined && existsSync(folder) && realpathSync(folder) === realpathSync(data);
}

export function takeOwnership(cluster: Cluster, pid: number): void {
  writeFileSync(cluster.ownerFile, processIdentity(pid));
}

/** True while the process that started the server lives; a server left behind by a killed one may be taken over. */
export function ownedByAnother(cluster: Pick<Cluster, 'ownerFile'>, than: number): boolean {
  if (!existsSync(cluster.ownerFile)) return false;
  const identity = readFileSync(cluster.ownerFile, 'utf8');
  const pid = Number.parseInt(identity, 10);
  return pid !== than && isRunning(pid) && processIdentity(pid) === identity;
}
