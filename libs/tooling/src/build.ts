import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { withProgress } from './progress.ts';
import { runScript } from './run-script.ts';
import { hashSources } from './sources-hash.ts';

interface Part {
  workspace: string;
  step: string;
  sources: string[];
}

const parts: readonly Part[] = [
  {
    workspace: 'api',
    step: 'Compiling the API',
    sources: ['api/src', 'api/package.json', 'api/tsconfig.json', 'tsconfig.base.json', 'package-lock.json'],
  },
  {
    workspace: 'web',
    step: 'Building the pages',
    sources: ['web', 'libs', 'tsconfig.base.json', 'package-lock.json'],
  },
];

/** Builds what changed since the last build that ended well. Returns the names of the rebuilt workspaces. */
export function buildIfChanged(root: string): Promise<string[]> {
  return withLock(join(root, 'node_modules/.inclusive-build-lock'), async () => {
    const built: string[] = [];
    for (const part of parts) if (await buildPart(root, part)) built.push(part.workspace);
    return built;
  });
}

async function buildPart(root: string, part: Part): Promise<boolean> {
  const dist = join(root, part.workspace, 'dist');
  const record = join(dist, '.built-from');
  const hash = hashSources(root, part.sources);
  if (existsSync(record) && readFileSync(record, 'utf8') === hash) return false;
  rmSync(dist, { recursive: true, force: true });
  await withProgress(part.step, () => runScript(root, part.workspace, 'build'));
  mkdirSync(dist, { recursive: true });
  writeFileSync(record, hash);
  return true;
}

if (import.meta.main) {
  await buildIfChanged(join(import.meta.dirname, '../../..')).then(
    (built) => console.log(built.length ? `Built: ${built.join(', ')}.` : 'Nothing has changed since the last build.'),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
