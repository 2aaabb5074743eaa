import 'reflect-metadata';
import { KeyStore } from './certificates/credentials/key-store.ts';
import { Audit } from './shared/audit/audit.ts';
import { Clock } from './shared/clock.ts';
import { readConfig } from './shared/config.ts';
import { withDatabase } from './shared/database/command-database.ts';
import { Seal } from './shared/secrets/seal.ts';

/** Names the keys that sign credentials; with `--rotate` makes another one first. */
const config = readConfig(process.env);
const clock = new Clock();
await withDatabase(config, async (database) => {
  const keys = new KeyStore(database, new Seal(config), new Audit(clock), clock);
  if (process.argv.includes('--rotate')) await keys.rotate();
  const all = await keys.publicKeys();
  const lines = all.map(({ name, publicKey, retiredAt }) => `${name}  ${publicKey}  ${retiredAt ?? 'in use'}`);
  process.stdout.write(`${lines.join('\n') || 'There is no key yet; the first certificate makes one.'}\n`);
});
