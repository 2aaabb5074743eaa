import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const client = new URL('../dist/client/', import.meta.url);
const server = new URL('../dist/server/', import.meta.url);
const firstFonts = /\/(atkinson|literata)-latin(-ext)?-/;
const compressible = /\.(js|css|svg|json|webmanifest|txt|html)$/;
const JS_LIMIT = 140_000;
const CSS_LIMIT = 20_000;

interface Chunk {
  file: string;
  imports?: string[];
}

await takeServerAssets();
const styles = (await files('assets/')).filter((file) => file.endsWith('.css')).map((file) => `/${file}`);
const fonts = (await files('assets/')).filter((file) => firstFonts.test(`/${file}`)).map((file) => `/${file}`);
await writeFile(new URL('pages.json', client), JSON.stringify({ styles, fonts }));
await compressAll();
await reportSizes();

/** The server build holds every page's styles; the client build only those of interactive pages, so its sheet goes. */
async function takeServerAssets(): Promise<void> {
  for (const file of await files('assets/')) if (file.endsWith('.css')) await rm(new URL(file, client));
  await mkdir(new URL('assets/', client), { recursive: true });
  await cp(new URL('assets/', server), new URL('assets/', client), { recursive: true });
}

async function files(folder: string): Promise<string[]> {
  const names = await readdir(new URL(folder, client)).catch(() => []);
  return names.map((name) => folder + name);
}

async function compressAll(): Promise<void> {
  const all = await readdir(client, { recursive: true });
  for (const name of all.filter((file) => compressible.test(file))) {
    const url = new URL(name, client);
    if (!(await stat(url)).isFile()) continue;
    const text = await readFile(url);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    await writeFile(new URL(`${name}.br`, client), await promisify(brotliCompress)(text, { params }));
    await writeFile(new URL(`${name}.gz`, client), await promisify(gzip)(text, { level: 9 }));
  }
}

/** Prints what a reader downloads, and fails where a page grows over its limit. */
async function reportSizes(): Promise<void> {
  const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', client), 'utf8')) as Record<string, Chunk>;
  const css = await gzipped(styles.map((style) => style.slice(1)));
  const enhance = await gzipped(closure(manifest, 'src/enhance.ts'));
  const frame = await gzipped(closure(manifest, 'src/client.tsx'));
  console.log(`css ${kB(css)} · enhance ${kB(enhance)} · client ${kB(frame)} (gzip)`);
  for (const screen of Object.keys(manifest).filter((key) => key.startsWith('src/routes/'))) {
    const size = await gzipped([...new Set([...closure(manifest, 'src/client.tsx'), ...closure(manifest, screen)])]);
    console.log(`  with ${screen.slice('src/routes/'.length)} ${kB(size)}`);
    if (size > JS_LIMIT) fail(`${screen} is over ${kB(JS_LIMIT)}`);
  }
  if (css > CSS_LIMIT) fail(`the style sheet is over ${kB(CSS_LIMIT)}`);
}

function closure(manifest: Record<string, Chunk>, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((each) => closure(manifest, each, seen))];
}

async function gzipped(names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => (await stat(new URL(`${name}.gz`, client))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
