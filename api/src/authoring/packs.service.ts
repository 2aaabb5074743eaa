import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { HttpException, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mediaOf } from '@inclusive/course-content/block';
import { draftFromPack, packFromDraft } from '@inclusive/course-content/draft-pack';
import { COURSE_PART, type DraftParts, QUIZ_PART } from '@inclusive/course-content/draft';
import type { CoursePack } from '@inclusive/course-content/pack';
import { packFromZip, zipFromPack } from '@inclusive/course-content/pack-zip';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { Storage } from '../shared/storage/storage.ts';
import { receive } from '../shared/uploads/incoming.ts';
import { partsFrom } from './draft-parts.ts';
import type { CourseRef } from './drafts.graphql.ts';
import { DraftsReader } from './drafts.reader.ts';
import { DraftsService } from './drafts.service.ts';
import { NewCourseService } from './new-course.service.ts';
import { PackMedia } from './pack-media.ts';

const rules = {
  bytes: 200_000_000,
  silenceMs: 60_000,
  headBytes: 4,
  formatOf: (head: Buffer) => (head.toString('latin1', 0, 4) === 'PK\u0003\u0004' ? ('zip' as const) : undefined),
};

/** Courses as files: a draft goes out whole, and a pack comes in as a new course, whole or not at all. */
@Injectable()
export class PacksService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly reader: DraftsReader,
    private readonly drafts: DraftsService,
    private readonly newCourse: NewCourseService,
    private readonly media: PackMedia,
  ) {}

  async write(actor: Actor, course: string): Promise<Buffer> {
    const { id, sourceLocale, organisationId } = await this.reader.draft(actor, course);
    const parts = partsFrom(await this.reader.contents(this.database.manager, id));
    const organisation = await slugOf(this.database.manager, organisationId);
    return zipFromPack(packFromDraft(parts, { slug: course, organisation, sourceLocale }, await this.bytesOf(parts)));
  }

  /** @throws IncomingRefused when what comes is no zip, or too large */
  async take(actor: Actor, organisationId: string, source: Readable): Promise<CourseRef | Refused> {
    this.media.requireAuthor(actor, organisationId);
    const { pack, faults } = await packFromZip(await this.received(source));
    if (!pack)
      return refused(
        'PACK_REFUSED',
        faults.map(({ place, code }) => ({ field: place, code })),
      );
    if (await this.isTaken(pack.slug)) return refused('SLUG_TAKEN');
    const stored = await this.media.store(actor, organisationId, pack);
    if ('faults' in stored) return refused('PACK_REFUSED', stored.faults);
    return this.insert(actor, organisationId, pack, draftFromPack(pack, stored.image, stored.file));
  }

  private async isTaken(slug: string): Promise<boolean> {
    const found = await this.database.query<unknown[]>('select from course where slug = $1', [slug]);
    return found.length > 0;
  }

  private insert(actor: Actor, organisationId: string, pack: CoursePack, parts: DraftParts) {
    return this.database.transaction(async (em): Promise<CourseRef | Refused> => {
      const { slug, sourceLocale } = pack;
      const course = await this.newCourse.insert(em, actor, { organisationId, slug, sourceLocale });
      if (!course) return refused('SLUG_TAKEN');
      const contents = { [COURSE_PART]: parts.course, ...parts.lessons, ...(pack.quiz && { [QUIZ_PART]: parts.quiz }) };
      for (const [key, content] of Object.entries(contents)) {
        await this.drafts.insert(em, actor, course.draftId, key, content);
      }
      return { id: course.id, slug };
    });
  }

  private async received(source: Readable): Promise<Buffer> {
    const name = `pack-${randomUUID()}`;
    const path = await this.storage.draft(name);
    try {
      await receive(source, path, rules);
      return await readFile(path);
    } finally {
      await this.storage.delete(`drafts/${name}`);
    }
  }

  private async bytesOf({ lessons }: DraftParts): Promise<CoursePack['media']> {
    const blocks = Object.values(lessons).flatMap((lesson) => lesson.blocks);
    const files = blocks.flatMap((block) => {
      const { images, files: others } = mediaOf(block);
      return [...images, ...others].map(({ file }) => file).filter(Boolean);
    });
    const read = new Map<string, Uint8Array>();
    let bytes = 0;
    for (const file of new Set(files)) {
      bytes += (await this.storage.sizeOf(`media/${file}`)) ?? 0;
      if (bytes > rules.bytes) throw new HttpException('PACK_TOO_LARGE', 413);
      read.set(file, await buffer(this.storage.read(`media/${file}`)));
    }
    return read;
  }
}

async function slugOf(em: EntityManager, organisationId: string): Promise<string> {
  const [row] = await em.query<{ slug: string }[]>('select slug from organisation where id = $1', [organisationId]);
  if (!row) throw new NotFound('organisation');
  return row.slug;
}
