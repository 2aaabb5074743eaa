import { readFile, stat } from 'node:fs/promises';
import { client, type Manifest, manifestOf } from './places.ts';

/** Bytes after gzip. */
const limits = { enhance: 10_000, page: 150_000, css: 22_000 };

/** Prints what readers download. Returns what is over its limit, one line each. */
export async function reportSizes(): Promise<string[]> {
  const over: string[] = [];
  const check = (what: string, bytes: number, limit: number) => {
    if (bytes > limit) over.push(`${what} is ${kB(bytes)}, over its limit of ${kB(limit)}`);
  };
  const manifest = await manifestOf(client);
  const css = await gzipped(await styleFiles());
  const enhance = await gzipped(closureOf(manifest, 'src/enhance.ts'));
  console.log(`  style sheet ${kB(css)}, script of read pages ${kB(enhance)} (gzip)`);
  check('the style sheet', css, limits.css);
  check('the script of read pages', enhance, limits.enhance);
  for (const screen of Object.keys(manifest).filter((key) => key.endsWith('.screen.tsx'))) {
    const entries = ['src/client.tsx', 'src/enhance.ts', screen, ...(await textsOf(screen))];
    const size = await gzipped([...new Set(entries.flatMap((entry) => closureOf(manifest, entry)))]);
    console.log(`  ${screen.slice('src/routes/'.length)} ${kB(size)} of script`);
    check(screen, size, limits.page);
  }
  return over;
}

async function styleFiles(): Promise<string[]> {
  const { styles } = JSON.parse(await readFile(new URL('pages.json', client), 'utf8')) as { styles: string[] };
  return styles.map((style) => style.slice(1));
}

/** The texts that the screen's route asks for, in Lithuanian, the longest of the three. */
async function textsOf(screen: string): Promise<string[]> {
  const route = await readFile(new URL(`../${screen.replace('.screen', '')}`, import.meta.url), 'utf8').catch(() => '');
  const names = /namespaces: \[([^\]]*)\]/.exec(route)?.[1]?.match(/\w+/g) ?? [];
  return ['common', ...names].map((name) => `src/locales/lt/${name}.ts`);
}

function closureOf(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((each) => closureOf(manifest, each, seen))];
}

async function gzipped(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => (await stat(new URL(`${name}.gz`, client))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `npm run sizes` after a build: fails where a page has grown too heavy. */
if (import.meta.main) {
  const over = await reportSizes();
  for (const line of over) console.error(line);
  process.exitCode = over.length ? 1 : 0;
}
