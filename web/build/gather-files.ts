import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { client, type Manifest, manifestOf, server } from './places.ts';
import { writeWorker } from './write-worker.ts';

/** Fonts of the first sight, which pages fetch before their style sheet asks for them. */
const fontFiles = {
  text: ['atkinson-400', 'atkinson-700'],
  heading: ['literata-600'],
};

/**
 * Puts the server build's style sheet, fonts and pictures among the client's files: it alone holds those of every page.
 * Writes pages.json, which tells the renderer their names.
 */
export async function gatherFiles(): Promise<void> {
  const [own, manifest] = await Promise.all([manifestOf(client), manifestOf(server)]);
  const style = fileOf(manifest, 'style.css');
  const assets = new URL('assets/', client);
  for (const name of await readdir(assets))
    if (name.endsWith('.css') && `assets/${name}` !== style) await rm(new URL(name, assets));
  for (const { file } of Object.values(manifest)) {
    if (file.startsWith('assets/')) await cp(new URL(file, server), new URL(file, client));
  }
  const fonts = Object.entries(fontFiles).map(
    ([use, names]) => [use, names.map((name) => fontOf(manifest, name))] as const,
  );
  await writeWorker(own, [`/${style}`, ...fonts.flatMap(([, files]) => files)]);
  await writeFile(
    new URL('pages.json', client),
    JSON.stringify({ manifest: own, styles: [`/${style}`], fonts: Object.fromEntries(fonts) }),
  );
}

function fontOf(manifest: Manifest, name: string): string {
  return `/${fileOf(manifest, `src/assets/fonts/${name}.woff2`)}`;
}

function fileOf(manifest: Manifest, key: string): string {
  const file = manifest[key]?.file;
  if (!file) throw new Error(`${key} is missing in the server build`);
  return file;
}
