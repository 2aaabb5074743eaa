import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { client } from './places.ts';

const compressible = /(?<!pages)\.(js|css|svg|json|webmanifest|txt|html)$/;

/** Puts a brotli and a gzip form beside every file that gains by it. */
export async function compressFiles(): Promise<void> {
  const names = await readdir(client, { recursive: true });
  await Promise.all(names.filter((name) => compressible.test(name) && !name.startsWith('.')).map(compressFile));
}

async function compressFile(name: string): Promise<void> {
  const url = new URL(name, client);
  if (!(await stat(url)).isFile()) return;
  const text = await readFile(url);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(new URL(`${name}.br`, client), await promisify(brotliCompress)(text, { params }));
  await writeFile(new URL(`${name}.gz`, client), await promisify(gzip)(text, { level: 9 }));
}
