import 'reflect-metadata';
import { readConfig } from './shared/config.ts';
import { withDatabase } from './shared/database/command-database.ts';
import { Resealing } from './shared/secrets/resealing.ts';
import { Seal } from './shared/secrets/seal.ts';

const states = {
  'in use': 'in use: it seals',
  ready: 'opens; may be taken out of ENCRYPTION_KEYS once it seals nothing',
  unknown: 'is not in ENCRYPTION_KEYS: these texts cannot be read',
};

/** Says how many texts each key seals; with `--reseal` seals all of them with the first key before. */
const config = readConfig(process.env);
await withDatabase(config, async (database) => {
  const resealing = new Resealing(database, config, new Seal(config));
  if (process.argv.includes('--reseal')) await resealing.run();
  const lines = (await resealing.uses()).map(({ key, texts, state }) => `${key}  ${texts}  ${states[state]}`);
  process.stdout.write(`${lines.join('\n')}\n`);
});
