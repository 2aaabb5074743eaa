import { readFile } from 'node:fs/promises';

export const client = new URL('../dist/client/', import.meta.url);
export const worker = new URL('../dist/worker/', import.meta.url);
export const server = new URL('../dist/server/', import.meta.url);

export type Manifest = Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>;

export async function manifestOf(build: URL): Promise<Manifest> {
  return JSON.parse(await readFile(new URL('.vite/manifest.json', build), 'utf8')) as Manifest;
}
