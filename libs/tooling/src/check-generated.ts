import type { Faults } from './checks.ts';
import { runScript } from './run-script.ts';
import { hashSources } from './sources-hash.ts';

const generated = ['api/schema.graphql', 'web/src/shared/operations'];

/** Generates the schema and the operations anew; they must come out as they are kept. */
export async function checkGenerated(root: string): Promise<Faults> {
  const hashes = () => generated.map((path) => hashSources(root, [path]));
  const before = hashes();
  await runScript(root, 'api', 'build');
  await runScript(root, 'api', 'schema');
  await runScript(root, 'web', 'generate');
  const after = hashes();
  const changed = generated.filter((_path, index) => before[index] !== after[index]);
  return changed.map((path) => `${path} was not up to date with the code; it is now: look at it and commit it`);
}
