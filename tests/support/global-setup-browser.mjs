import { join } from 'node:path';
import { buildIfChanged } from '@inclusive/tooling/build';
import { withProgress } from '@inclusive/tooling/progress';
import { prepareChromium } from './chromium.ts';
import { prepareDatabases } from './run-databases.ts';

export default async function prepareApplication() {
  await buildIfChanged(join(import.meta.dirname, '../..'));
  await withProgress('Preparing the browser', prepareChromium);
  await prepareDatabases();
}
