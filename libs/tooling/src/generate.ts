import { join } from 'node:path';
import { withProgress } from './progress.ts';
import { runScript } from './run-script.ts';

/** Writes the GraphQL schema from the API's code, and the typed operations from the schema. */
export async function generate(root: string): Promise<void> {
  await withProgress('Compiling the API', () => runScript(root, 'api', 'build'));
  await withProgress('Writing the GraphQL schema', () => runScript(root, 'api', 'schema'));
  await withProgress('Writing the operations', () => runScript(root, 'web', 'generate'));
}

if (import.meta.main) await generate(join(import.meta.dirname, '../../..'));
