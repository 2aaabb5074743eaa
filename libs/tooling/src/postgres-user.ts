import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How PostgreSQL, which refuses to run as root, is run by the user of this process. */
export interface PostgresUser {
  /** Words put before the command. */
  prefix: string[];
  /** Owner which the data folder must have on disk. */
  uid: number;
}

const nobody = 65_534;

const ways: Record<'unshare' | 'setpriv', PostgresUser> = {
  unshare: { prefix: ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'], uid: 0 },
  setpriv: {
    prefix: [
      'setpriv',
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
    ],
    uid: nobody,
  },
};

/** @throws Error when this process is root and the machine lets no other user run anything */
export function choosePostgresUser(only?: 'unshare' | 'setpriv'): PostgresUser {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { prefix: [], uid };
  const candidates = only ? [ways[only]] : [ways.unshare, ways.setpriv];
  const found = candidates.find(
    ({ prefix: [command = '', ...words] }) => spawnSync(command, [...words, 'true']).status === 0,
  );
  if (found) return found;
  throw new Error(
    'PostgreSQL does not run as root, and neither unshare nor setpriv can run it as another user here. ' +
      'Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 of your own.',
  );
}

/** Gives the data folder to the user under which PostgreSQL runs, after it ran under another one. */
export function giveTo(user: PostgresUser, folder: string): void {
  if (process.getuid?.() !== 0 || lstatSync(folder).uid === user.uid) return;
  chownSync(folder, user.uid, user.uid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.uid, user.uid);
  }
}
