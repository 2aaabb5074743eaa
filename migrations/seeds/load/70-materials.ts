import { createHash } from 'node:crypto';
import type pg from 'pg';
import sharp from 'sharp';
import {
  documentFormatOf,
  type MaterialContent,
  type MaterialFile,
  type RelationKind,
} from '@inclusive/course-content/material';
import { materialReadiness } from '@inclusive/course-content/material-readiness';
import { columnOf, localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepMedia } from '../../src/media-store.ts';

interface Structure extends Omit<MaterialContent, 'cover' | 'files' | 'relations' | 'words' | 'year' | 'authors'> {
  organisation: string;
  sourceLocale: Locale;
  authors?: string[];
  year?: number;
  cover?: string;
  courses?: string[];
  rooms?: string[];
  books?: string[];
  materials?: string[];
  changeNote?: string;
}

interface Words {
  title: string;
  abstract: string;
  link?: string;
  coverAlt?: string;
  captions?: string;
  files?: { name: string; as?: string; alternative?: string }[];
}

interface Pack extends Structure {
  slug: string;
  content: MaterialContent;
  hash: string;
}

/** Every folder of `materials/` is a material; a changed one becomes its next published revision. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  const packs: Pack[] = [];
  for (const slug of content.list('materials')) packs.push(await readPack(content, slug));
  for (const pack of packs) await keepMaterial(client, pack);
  for (const pack of packs) await publish(client, pack);
}

async function readPack(content: Content, slug: string): Promise<Pack> {
  const folder = `materials/${slug}`;
  const structure = content.yaml<Structure>(`${folder}/material.yaml`);
  const { kind, type, licence, audiences, topics, authors = [], year = null, cover } = structure;
  const found: MaterialContent = {
    kind,
    type,
    licence,
    audiences,
    topics,
    authors,
    year,
    cover: null,
    files: {},
    relations: [],
    words: {},
  };
  if (cover) found.cover = await coverOf(content.bytes(`${folder}/${cover}`), cover);
  for (const variant of variants) {
    if (content.has(`${folder}/${variant}.md`)) readVariant(content, folder, variant, found);
  }
  const faults = faultsOf(found, structure.sourceLocale);
  if (faults.length) throw new Error(`${folder}:\n${faults.join('\n')}`);
  return { ...structure, slug, content: found, hash: hashOf(content, folder) };
}

async function coverOf(bytes: Buffer, name: string): Promise<MaterialContent['cover']> {
  const { width, height } = await sharp(bytes).metadata();
  return { file: keepMedia(bytes, name), width, height };
}

/** The body is the text of a page, and the transcript of a recording. */
function readVariant(
  content: Content,
  folder: string,
  variant: Variant,
  { kind, files, words }: MaterialContent,
): void {
  const { frontMatter, body } = content.markdown<Words>(`${folder}/${variant}.md`);
  const { files: named = [], captions, ...texts } = frontMatter;
  const isRecorded = kind === 'audio' || kind === 'video';
  words[variant] = {
    ...texts,
    ...(body && { [isRecorded ? 'transcript' : 'text']: body }),
    ...(captions && { captions: content.text(`${folder}/${captions}`) }),
  };
  if (named.length)
    files[variant] = named.map(({ name, as, alternative = '' }) =>
      storedFile(content.bytes(`${folder}/${name}`), as ?? name, alternative),
    );
}

function storedFile(bytes: Buffer, name: string, alternative: string): MaterialFile {
  return { file: keepMedia(bytes, name), name, bytes: bytes.length, alternative: alternative.trim() };
}

/** A material of the seeds is whole in each variant that it has. */
function faultsOf(content: MaterialContent, sourceLocale: Locale): string[] {
  const { faults, variants: states, whole } = materialReadiness(content);
  const there = states.filter(({ variant }) => content.words[variant]);
  return [
    ...(isLocale(sourceLocale) && whole.includes(sourceLocale)
      ? []
      : [`  not whole in its own language ${sourceLocale}`]),
    ...faults.map(({ place, code }) => `  ${place.variant ?? 'material.yaml'} ${place.field}: ${code}`),
    ...there.flatMap(({ variant, missing }) => missing.map((field) => `  ${variant} ${field}: MISSING`)),
  ];
}

function hashOf(content: Content, folder: string): string {
  const hash = createHash('sha256');
  for (const name of content.list(folder)) hash.update(`${name}\0`).update(content.bytes(`${folder}/${name}`));
  return hash.digest('hex');
}

async function keepMaterial(client: pg.Client, { slug, organisation, sourceLocale }: Pack): Promise<void> {
  const { rowCount } = await client.query(
    `insert into material (slug, organisation_id, source_locale)
     select $1, o.id, $3 from organisation o where o.slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, source_locale = excluded.source_locale`,
    [slug, organisation, sourceLocale],
  );
  if (!rowCount) throw new Error(`materials/${slug}: there is no organisation "${organisation}"`);
}

async function publish(client: pg.Client, pack: Pack): Promise<void> {
  const { rows } = await client.query<{ id: string; hash: string | null }>(
    `select m.id, r.pack_hash as hash from material m left join material_revision r on r.id = m.published_revision_id where m.slug = $1`,
    [pack.slug],
  );
  const [material] = rows;
  if (!material || material.hash === pack.hash) return;
  const revisionId = await addRevision(client, material.id, pack);
  await addFiles(client, revisionId, pack.content);
  await addRelations(client, revisionId, pack);
  await client.query('update material_revision set published_at = now() where id = $1', [revisionId]);
  await client.query(
    `update material set published_revision_id = $2, status = 'published', changed_at = now() where id = $1`,
    [material.id, revisionId],
  );
}

async function addRevision(
  client: pg.Client,
  materialId: string,
  { content, hash, changeNote }: Pack,
): Promise<string> {
  const { kind, type, licence, audiences, topics, authors, cover, year, words } = content;
  const { rows } = await client.query<{ id: string }>(
    `insert into material_revision (material_id, number, kind, type, licence, audiences, topics, authors, languages, cover, year, change_note, pack_hash)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
     from material_revision where material_id = $1 returning id`,
    [
      materialId,
      kind,
      type,
      licence,
      audiences,
      topics,
      authors,
      variants.filter((each) => words[each]),
      cover && JSON.stringify(cover),
      year,
      changeNote ?? '',
      hash,
    ],
  );
  const [{ id } = { id: '' }] = rows;
  for (const variant of variants) {
    if (!words[variant]) continue;
    await client.query('insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)', [
      id,
      localeOf(variant),
      columnOf(variant),
      JSON.stringify(words[variant]),
    ]);
  }
  return id;
}

async function addFiles(client: pg.Client, revisionId: string, { files }: MaterialContent): Promise<void> {
  for (const variant of variants) {
    for (const [position, { file, name, bytes, alternative }] of (files[variant] ?? []).entries()) {
      await client.query(
        `insert into material_file (revision_id, locale, variant, position, file, name, bytes, alternative)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [revisionId, localeOf(variant), columnOf(variant), position, file, name, bytes, alternative],
      );
      if (documentFormatOf(file))
        await client.query('insert into file_text (file) values ($1) on conflict do nothing', [file]);
    }
  }
}

async function addRelations(client: pg.Client, revisionId: string, pack: Pack): Promise<void> {
  const named: [RelationKind, string[]][] = [
    ['course', pack.courses ?? []],
    ['room', pack.rooms ?? []],
    ['book', pack.books ?? []],
    ['material', pack.materials ?? []],
  ];
  for (const [kind, slugs] of named) {
    for (const [position, slug] of slugs.entries()) {
      const { rowCount } = await client.query(
        `insert into material_relation (revision_id, kind, target_id, position) select $1, $2, id, $4 from ${kind} where slug = $3`,
        [revisionId, kind, slug, position],
      );
      if (!rowCount) throw new Error(`materials/${pack.slug}: there is no ${kind} "${slug}"`);
    }
  }
}
