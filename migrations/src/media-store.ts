import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Puts a file of a content pack among the public media, where the API serves it as `/media/<name>`.
 * The store is where the API's settings STORAGE_URL and DATA_DIR say; into one that is no folder, the API puts them when
 * it starts. The name is the hash of the content, so doing it again changes nothing.
 */
export function keepMedia(bytes: Uint8Array, fileName: string): string {
  const name = createHash('sha256').update(bytes).digest('hex') + extname(fileName).toLowerCase();
  const folder = join(storeFolder(), 'media');
  const path = join(folder, name);
  if (existsSync(path)) return name;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return name;
}

function storeFolder(): string {
  const chosen = process.env['STORAGE_URL'];
  return chosen?.startsWith('file:') ? fileURLToPath(chosen) : join(process.env['DATA_DIR'] || '.data', 'storage');
}
