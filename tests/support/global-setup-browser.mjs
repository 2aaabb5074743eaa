import { join } from 'node:path';
import { buildIfChanged } from '@inclusive/tooling/build';
import { prepareDatabases } from './run-databases.ts';

export default async function prepareApplication() {
  await buildIfChanged(join(import.meta.dirname, '../..'));
  await prepareDatabases();
}
