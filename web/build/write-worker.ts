import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { client, type Manifest, worker } from './places.ts';

/** Parts of read pages that are worth keeping for a reader without a network; the map's outlines are not. */
const LARGEST_SCRIPT = 40_000;

/** Puts the service worker at the root of the site, with the files of this version that pages need without a network. */
export async function writeWorker(manifest: Manifest, looks: readonly string[]): Promise<void> {
  const code = await readFile(new URL('sw.js', worker), 'utf8');
  const sprites = (await readdir(new URL('assets/', client))).filter((name) => /^icons.*\.svg$/.test(name));
  const scripts = await smallOnes(withParts(manifest, 'src/enhance.ts'));
  const files = [...looks, ...scripts, ...sprites.map((name) => `/assets/${name}`), '/favicon.svg'];
  const version = createHash('sha256').update(files.join()).update(code).digest('hex').slice(0, 12);
  await writeFile(new URL('sw.js', client), `self.offline=${JSON.stringify({ version, files })};\n${code}`);
}

/** A script with all that it imports, at once or later. */
function withParts(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const each of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) withParts(manifest, each, seen);
  return seen;
}

async function smallOnes(names: Iterable<string>): Promise<string[]> {
  const sized = await Promise.all(
    [...names].map(async (name) => ({ name, size: (await stat(new URL(name, client))).size })),
  );
  return sized.filter(({ size }) => size <= LARGEST_SCRIPT).map(({ name }) => `/${name}`);
}
