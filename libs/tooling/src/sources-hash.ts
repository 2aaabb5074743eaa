import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const passedOver = new Set(['node_modules', 'dist', '.data', '.output']);

/** Hash over names and contents of all files under the given paths; specs do not count. */
export function hashSources(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(root, each)).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name) || /\.spec\.tsx?$/.test(entry.name)) return [];
    if (entry.isDirectory()) return filesUnder(root, join(path, entry.name));
    return entry.isFile() ? [join(path, entry.name)] : [];
  });
}
