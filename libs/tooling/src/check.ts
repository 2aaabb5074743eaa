import { join } from 'node:path';
import { checkBoundaries } from './check-boundaries.ts';
import { checkGenerated } from './check-generated.ts';
import { checkLocales } from './check-locales.ts';
import { commandCheck, type CheckPart, runChecks } from './checks.ts';

const root = join(import.meta.dirname, '../../..');
const tsc = 'node node_modules/@typescript/native/bin/tsc --noEmit -p';

const parts: CheckPart[] = [
  {
    name: 'format',
    run: commandCheck(root, 'prettier --check --log-level warn --cache --cache-location .nx/prettier .'),
  },
  { name: 'lint', run: commandCheck(root, 'eslint --max-warnings 0 .') },
  { name: 'boundaries', run: () => checkBoundaries(root) },
  ...['api', 'web', 'libs', 'migrations', 'tests'].map((folder) => ({
    name: `types of ${folder}`,
    run: commandCheck(root, `${tsc} ${folder}`),
  })),
  { name: 'dead code', run: commandCheck(root, 'knip --no-progress') },
  { name: 'translations', run: () => checkLocales(join(root, 'web/src/locales')) },
  { name: 'sizes', run: commandCheck(root, 'node libs/tooling/src/build.ts && npm run sizes --silent -w web') },
  { name: 'generated files', run: () => checkGenerated(root) },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length ? parts.filter(({ name }) => wanted.some((word) => name.includes(word))) : parts;
process.exitCode = (await runChecks(chosen)) === 0 ? 0 : 1;
