import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** How PostgreSQL, which refuses to run as root, is run by the user of this process. */
export interface PostgresUser {
  /** Words put before the command. */
  prefix: string[];
  /** Owner which the data folder must have on disk. */
  uid: number;
}

const nobody = 65_534;

type Way = 'unshare' | 'setpriv';

const prefixes: Record<Way, string[]> = {
  unshare: ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'],
  setpriv: [
    'setpriv',
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ],
};

/** @throws Error when this process is root, or a user without a name, and the machine lets no other user run anything */
export function choosePostgresUser(only?: Way): PostgresUser {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0 && hasName()) return { prefix: [], uid };
  const ways: Way[] = uid === 0 ? ['unshare', 'setpriv'] : ['unshare'];
  const found = ways.find((way) => (!only || way === only) && works(prefixes[way]));
  if (found) return { prefix: prefixes[found], uid: found === 'setpriv' ? nobody : uid };
  throw new Error(
    'PostgreSQL does not run as root or as a user without a name, and neither unshare nor setpriv can run it as another ' +
      'one here. Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 of your own.',
  );
}

/** Containers may run under a number that /etc/passwd does not know; PostgreSQL then refuses to create its data. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function works([command = '', ...words]: string[]): boolean {
  return spawnSync(command, [...words, 'true']).status === 0;
}

/** Gives the data folder to the user under which PostgreSQL runs, after it ran under another one. */
export function giveTo(user: PostgresUser, folder: string): void {
  if (process.getuid?.() !== 0 || lstatSync(folder).uid === user.uid) return;
  chownSync(folder, user.uid, user.uid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.uid, user.uid);
  }
}
