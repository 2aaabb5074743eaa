import { join } from 'node:path';
import { buildIfChanged } from '@inclusive/tooling/build';
import { withProgress } from '@inclusive/tooling/progress';
import { prepareChromium } from './chromium.ts';
import { prepared } from './preparation.ts';
import { prepareDatabases } from './run-databases.ts';

export default async function prepareApplication() {
  await prepareDatabases();
  await prepared('the application', () => buildIfChanged(join(import.meta.dirname, '../..')));
  await prepared('the browser', () => withProgress('Preparing the browser', prepareChromium));
}
