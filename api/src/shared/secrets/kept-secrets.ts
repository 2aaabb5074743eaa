import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptSecrets {
  secret: string;
  encryptionKeys: string;
}

/** Secrets of an installation that names none: made once, readable by its owner alone, kept in the data folder. */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(newSecrets()), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as KeptSecrets;
}

function newSecrets(): KeptSecrets {
  return { secret: randomBytes(32).toString('base64url'), encryptionKeys: `k1:${randomBytes(32).toString('base64')}` };
}
