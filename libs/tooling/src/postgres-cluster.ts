import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { choosePostgresUser, giveTo, type PostgresUser } from './postgres-user.ts';

/** A folder that holds PostgreSQL's data, its password and its log. */
export interface Cluster {
  folder: string;
  /** PostgreSQL's own data folder. */
  data: string;
  password: string;
  passwordFile: string;
  log: string;
  ownerFile: string;
  user: PostgresUser;
  binaries: PostgresBinaries;
}

const majorVersion = '18';

export const databaseName = 'inclusive';

export interface ClusterOptions {
  folder: string;
  /** False where the data need not survive a crash of the machine, as in tests. */
  isDurable: boolean;
  runAs?: 'unshare' | 'setpriv';
}

export function openCluster({ folder, isDurable, runAs }: ClusterOptions): Cluster {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const cluster: Cluster = {
    folder,
    data: join(folder, 'cluster'),
    passwordFile: join(folder, 'password'),
    password: keptPassword(join(folder, 'password')),
    log: join(folder, 'server.log'),
    ownerFile: join(folder, 'owner'),
    user: choosePostgresUser(runAs),
    binaries: findPostgresBinaries(),
  };
  if (!existsSync(cluster.data)) createCluster(cluster, isDurable);
  requireVersion(cluster);
  giveTo(cluster.user, cluster.data);
  return cluster;
}

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Built beside its place and moved there when whole, so that a killed first start leaves nothing half-made. */
function createCluster(cluster: Cluster, isDurable: boolean): void {
  const building = `${cluster.data}.${process.pid}.new`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { mode: 0o700 });
  giveTo(cluster.user, building);
  try {
    run(cluster, cluster.binaries.initdb, initdbWords(cluster, building, isDurable), '');
    const create = `create database ${databaseName}\n`;
    run(cluster, cluster.binaries.postgres, ['--single', '-D', building, '-c', 'io_method=sync', 'postgres'], create);
    if (!existsSync(cluster.data)) renameSync(building, cluster.data);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function initdbWords(cluster: Cluster, building: string, isDurable: boolean): string[] {
  return [
    `--pgdata=${building}`,
    '--username=postgres',
    `--pwfile=${cluster.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    ...(isDurable ? [] : ['--no-sync']),
  ];
}

function run(cluster: Cluster, binary: string, words: string[], input: string): void {
  const [command = binary, ...rest] = [...cluster.user.prefix, binary, ...words];
  const result = spawnSync(command, rest, { input, encoding: 'utf8', env: postgresEnvironment() });
  if (result.status === 0) return;
  const output = `${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  throw new Error(`PostgreSQL's data could not be created in ${cluster.folder}:\n${output}`);
}

/** Without the PG* variables and locales of the caller. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' };
}

function requireVersion(cluster: Cluster): void {
  const version = readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8').trim();
  if (version === majorVersion) return;
  throw new Error(
    `${cluster.data} holds data of PostgreSQL ${version}, but ${majorVersion} is installed. ` +
      'Move that folder away (demo data is made anew), or carry its data over.',
  );
}
