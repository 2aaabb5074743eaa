import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mediaOf } from '@inclusive/course-content/block';
import { packFromDraft } from '@inclusive/course-content/draft-pack';
import type { DraftParts } from '@inclusive/course-content/draft';
import type { CoursePack } from '@inclusive/course-content/pack';
import { zipFromPack } from '@inclusive/course-content/pack-zip';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { Storage } from '../shared/storage/storage.ts';
import { partsFrom } from './draft-parts.ts';
import { DraftsReader, reachOf } from './drafts.reader.ts';
import { packRules, PackTooLarge } from './pack-limits.ts';
import { RevisionsReader } from './revisions.reader.ts';

interface PackedCourse {
  id: string;
  sourceLocale: CoursePack['sourceLocale'];
  organisation: string;
  revisionId: string | null;
}

/** Courses as files: a draft or the published revision goes out whole, its media with it. */
@Injectable()
export class PackFiles {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly drafts: DraftsReader,
    private readonly revisions: RevisionsReader,
  ) {}

  /** @throws PackTooLarge, NotFound */
  async write(actor: Actor, slug: string, isPublished: boolean): Promise<Buffer> {
    const [course] = await this.database.query<PackedCourse[]>(COURSE, [slug, ...reachOf(actor)]);
    if (!course) throw new NotFound('course');
    const parts = partsFrom(isPublished ? await this.published(course) : await this.drafted(actor, slug));
    const { organisation, sourceLocale } = course;
    return zipFromPack(packFromDraft(parts, { slug, organisation, sourceLocale }, await this.bytesOf(parts)));
  }

  private published({ id, revisionId }: PackedCourse) {
    if (!revisionId) throw new NotFound('revision');
    return this.revisions.partsOf(this.database.manager, id, revisionId);
  }

  private async drafted(actor: Actor, slug: string) {
    const { id } = await this.drafts.draft(actor, slug);
    return this.drafts.contents(this.database.manager, id);
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
      if (bytes > packRules.bytes) throw new PackTooLarge();
      read.set(file, await buffer(this.storage.read(`media/${file}`)));
    }
    return read;
  }
}

/** $1 slug, $2 everywhere, $3 organisations */
const COURSE = `
  select c.id, c.source_locale as "sourceLocale", o.slug as organisation, c.published_revision_id as "revisionId"
  from course c join organisation o on o.id = c.organisation_id
  where c.slug = $1 and ($2 or c.organisation_id = any($3))`;
