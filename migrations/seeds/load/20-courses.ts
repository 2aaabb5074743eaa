import { createHash } from 'node:crypto';
import type pg from 'pg';
import sharp from 'sharp';
import {
  type Block,
  type MediaFile,
  mediaOf,
  type PackBlock,
  renamed,
  type StoredFile,
} from '@inclusive/course-content/block';
import { minutesOf } from '@inclusive/course-content/outline';
import type { CoursePack, Fields, PackFiles, PackTexts } from '@inclusive/course-content/pack';
import { missingInFiles, readPack } from '@inclusive/course-content/pack-reader';
import { columnOf, localeOf, variants } from '@inclusive/course-content/variant';
import { locales } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepMedia } from '../../src/media-store.ts';

/** Every folder of `courses/` is a content pack; a changed pack becomes the course's next published revision. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const slug of content.list('courses')) {
    const files = filesOf(content, `courses/${slug}`);
    await publish(client, packOf(slug, files), hashOf(files));
  }
}

/** A course is published in the languages that its pack has, and only when each of them is whole. */
function packOf(slug: string, files: PackFiles): CoursePack {
  const { pack, faults } = readPack(files);
  const found = pack ? missingInFiles(pack) : faults;
  if (pack && !found.length) return pack;
  throw new Error(`courses/${slug}:\n${found.map(({ place, code }) => `  ${place}: ${code}`).join('\n')}`);
}

function filesOf(content: Content, folder: string, prefix = ''): PackFiles {
  const entries = content.list(`${folder}/${prefix}`).flatMap((name): [string, Uint8Array][] => {
    const path = prefix + name;
    return name.includes('.')
      ? [[path, content.bytes(`${folder}/${path}`)]]
      : [...filesOf(content, folder, `${path}/`)];
  });
  return new Map(entries);
}

function hashOf(files: PackFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

async function publish(client: pg.Client, pack: CoursePack, hash: string): Promise<void> {
  const stored = await storedMedia(pack);
  const courseId = await keepCourse(client, pack);
  const { rows } = await client.query<{ pack_hash: string | null }>(
    `select pack_hash from course c join course_revision r on r.id = c.published_revision_id where c.id = $1`,
    [courseId],
  );
  if (rows[0]?.pack_hash === hash) return;
  const revisionId = await addRevision(client, courseId, pack, hash);
  await addParts(client, revisionId, pack, stored);
  await client.query('update course_revision set published_at = now() where id = $1', [revisionId]);
  await client.query(`update course set published_revision_id = $2, status = 'published' where id = $1`, [
    courseId,
    revisionId,
  ]);
}

interface Stored {
  images: Map<string, MediaFile>;
  files: Map<string, StoredFile>;
}

async function storedMedia({ lessons, media }: CoursePack): Promise<Stored> {
  const used = lessons.flatMap(({ blocks }) => blocks.map(mediaOf));
  const images = new Map<string, MediaFile>();
  for (const name of used.flatMap((each) => each.images)) {
    const bytes = bytesOf(media, name);
    const { width, height } = await sharp(bytes).metadata();
    images.set(name, { file: keepMedia(bytes, name), width, height });
  }
  const files = used
    .flatMap((each) => each.files)
    .map((name): [string, StoredFile] => {
      const bytes = bytesOf(media, name);
      return [name, { file: keepMedia(bytes, name), name, bytes: bytes.length }];
    });
  return { images, files: new Map(files) };
}

function bytesOf(media: CoursePack['media'], name: string): Uint8Array {
  const bytes = media.get(name);
  if (!bytes) throw new Error(`media/${name} is missing`);
  return bytes;
}

async function keepCourse(client: pg.Client, pack: CoursePack): Promise<string> {
  const languages = locales.filter((each) => pack.texts[each]);
  const { rows } = await client.query<{ id: string }>(
    `insert into course (slug, organisation_id, source_locale, level, audiences, topics, languages, minutes)
     select $1, o.id, $3, $4, $5, $6, $7, $8 from organisation o where o.slug = $2
     on conflict (slug) do update set organisation_id = excluded.organisation_id, source_locale = excluded.source_locale,
       level = excluded.level, audiences = excluded.audiences, topics = excluded.topics,
       languages = excluded.languages, minutes = excluded.minutes
     returning id`,
    [
      pack.slug,
      pack.organisation,
      pack.sourceLocale,
      pack.level,
      pack.audiences,
      pack.topics,
      languages,
      minutesOf(pack.outline),
    ],
  );
  if (!rows[0]) throw new Error(`courses/${pack.slug}: there is no organisation "${pack.organisation}"`);
  await keepTexts(client, rows[0].id, pack, ({ course: { title, summary } }) => ({
    ...(title && { title }),
    ...(summary && { summary }),
  }));
  return rows[0].id;
}

async function addRevision(client: pg.Client, courseId: string, pack: CoursePack, hash: string): Promise<string> {
  const id = await inserted(
    client,
    `insert into course_revision (course_id, number, outline, pack_hash)
     select $1, coalesce(max(number), 0) + 1, $2, $3 from course_revision where course_id = $1 returning id`,
    [courseId, JSON.stringify(pack.outline), hash],
  );
  await keepTexts(client, id, pack, ({ course }) => course);
  return id;
}

async function addParts(client: pg.Client, revisionId: string, pack: CoursePack, media: Stored): Promise<void> {
  for (const { id, blocks } of pack.lessons) {
    const stored = blocks.map((block) => withMedia(block, media));
    const lessonId = await inserted(
      client,
      'insert into course_lesson (revision_id, key, blocks) values ($1, $2, $3) returning id',
      [revisionId, id, JSON.stringify(stored)],
    );
    await keepTexts(client, lessonId, pack, ({ lessons }) => lessons[id] ?? {});
  }
  if (!pack.quiz) return;
  const quizId = await inserted(
    client,
    'insert into course_quiz (revision_id, key, questions) values ($1, $2, $3) returning id',
    [revisionId, pack.quiz.id, JSON.stringify(pack.quiz.questions)],
  );
  await keepTexts(client, quizId, pack, ({ quiz }) => quiz);
}

function withMedia(block: PackBlock, { images, files }: Stored): Block {
  return renamed(
    block,
    (name) => found(images, name),
    (name) => found(files, name),
  );
}

function found<T>(stored: ReadonlyMap<string, T>, name: string): T {
  const file = stored.get(name);
  if (!file) throw new Error(`media/${name} is not stored`);
  return file;
}

async function keepTexts(
  client: pg.Client,
  ownerId: string,
  { texts }: CoursePack,
  fieldsOf: (texts: PackTexts) => Fields,
): Promise<void> {
  for (const variant of variants) {
    const words = texts[variant];
    if (!words) continue;
    await client.query(
      `insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)
       on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed'`,
      [ownerId, localeOf(variant), columnOf(variant), JSON.stringify(fieldsOf(words))],
    );
  }
}

async function inserted(client: pg.Client, sql: string, values: unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, values);
  if (!rows[0]) throw new Error(`nothing was inserted: ${sql}`);
  return rows[0].id;
}
