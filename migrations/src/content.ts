import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface MarkdownFile<T> {
  frontMatter: T;
  body: string;
}

/** The content packs of migrations/seeds; paths are relative to that folder. */
export interface Content {
  has(path: string): boolean;
  /** Names in a folder, by name; none when it does not exist. */
  list(folder: string): string[];
  yaml<T>(path: string): T;
  markdown<T>(path: string): MarkdownFile<T>;
  text(path: string): string;
  bytes(path: string): Buffer;
  /** Changes when any file of the folder does. */
  hash(): string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

export function openContent(root: string): Content {
  const bytes = (path: string) => readFileSync(join(root, path));
  const text = (path: string) => bytes(path).toString('utf8');
  return {
    bytes,
    text,
    has: (path) => existsSync(join(root, path)),
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : []),
    yaml: <T>(path: string) => parseYaml<T>(text(path), path),
    markdown: <T>(path: string) => parseMarkdown<T>(text(path), path),
    hash: () => hashOf(root),
  };
}

function parseYaml<T>(source: string, path: string): T {
  try {
    return parse(source) as T;
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function parseMarkdown<T>(source: string, path: string): MarkdownFile<T> {
  const [, head, body] = frontMatter.exec(source) ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`${path}: does not begin with front matter between --- lines`);
  return { frontMatter: parseYaml<T>(head, path), body: body.trim() };
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
