import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { stringify } from 'yaml';
import { openContent } from '../../migrations/src/content.ts';
import { load } from '../../migrations/seeds/load/70-materials.ts';
import type { TestApp } from '../support/use-test-app.ts';
import { givenName } from './courses.support.ts';

export interface MaterialOptions {
  slug: string;
  title?: string;
  /** Lines of `material.yaml` over the usual ones. */
  structure?: object;
  /** Besides English. */
  variants?: string[];
  /** Front matter besides title and abstract, of every variant. */
  words?: object;
  body?: string;
  /** Files of the folder, besides. */
  files?: Record<string, string | Uint8Array>;
}

/** Publishes materials as the content loader does. */
export async function givenMaterials(app: TestApp, materials: MaterialOptions[]): Promise<void> {
  const { slug, id } = await app.given.organisation();
  await givenName(app.database, id, 'Lead library');
  const root = await mkdtemp(join(tmpdir(), 'inclusive-materials-'));
  const client = new pg.Client({ connectionString: app.database.url() });
  const before = process.env['STORAGE_URL'];
  try {
    for (const material of materials) await writeMaterial(join(root, 'materials', material.slug), slug, material);
    process.env['STORAGE_URL'] = app.config().storageUrl;
    await client.connect();
    await load(client, openContent(root));
  } finally {
    if (before === undefined) delete process.env['STORAGE_URL'];
    else process.env['STORAGE_URL'] = before;
    await client.end();
    await rm(root, { recursive: true });
  }
}

async function writeMaterial(folder: string, organisation: string, material: MaterialOptions): Promise<void> {
  const { slug, title = slug, structure, variants = ['lv'], words, body = 'Read **this**.', files = {} } = material;
  const usual = {
    organisation,
    sourceLocale: 'en',
    kind: 'page',
    type: 'guide',
    licence: 'CC-BY-4.0',
    audiences: ['librarian'],
    topics: ['reading'],
    authors: ['Jūratė Kazlauskienė'],
  };
  const texts = ['en', ...variants].map((variant): [string, string] => {
    const word = (text: string) => (variant === 'en' ? text : `${text} (${variant})`);
    const head = stringify({ title: word(title), abstract: word('What it is about'), ...words });
    return [`${variant}.md`, `---\n${head}---\n${body && word(body)}\n`];
  });
  await mkdir(folder, { recursive: true });
  const written = { 'material.yaml': stringify({ ...usual, ...structure }), ...Object.fromEntries(texts), ...files };
  for (const [name, text] of Object.entries(written)) await writeFile(join(folder, name), text);
}
