import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { draftFromPack } from '@inclusive/course-content/draft-pack';
import { COURSE_PART, type DraftParts, QUIZ_PART } from '@inclusive/course-content/draft';
import type { CoursePack } from '@inclusive/course-content/pack';
import { packFromZip } from '@inclusive/course-content/pack-zip';
import type { Actor } from '../shared/access/actor.ts';
import { isRefused, type Refused, refused } from '../shared/refused.ts';
import { Storage } from '../shared/storage/storage.ts';
import { receive } from '../shared/uploads/incoming.ts';
import { draftStamp } from './draft-stamp.ts';
import type { CourseRef } from './drafts.graphql.ts';
import { DraftsReader, reachOf } from './drafts.reader.ts';
import { DraftsService } from './drafts.service.ts';
import { DRAFT_TO_DECIDE, type LockedDraft } from './drafts.sql.ts';
import { NewCourseService } from './new-course.service.ts';
import { packRules } from './pack-limits.ts';
import { PackMedia } from './pack-media.ts';
import { PackTurns } from './pack-turns.ts';
import { withBasis, type Worded } from '@inclusive/course-content/translation-states';

/** Where a pack goes: into a new course of an organisation, or over a draft as its sender has seen it. */
export type PackTarget = { organisationId: string } | { course: string; seen: string };

/** A pack becomes a new course, or the content of a draft: whole, or not at all and with every reason. */
@Injectable()
export class PacksService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly reader: DraftsReader,
    private readonly drafts: DraftsService,
    private readonly newCourse: NewCourseService,
    private readonly media: PackMedia,
    private readonly turns: PackTurns,
  ) {}

  /** @throws IncomingRefused when what comes is no zip, or too large; PacksBusy */
  async take(actor: Actor, target: PackTarget, source: Readable): Promise<CourseRef | Refused> {
    this.turns.requireFree();
    const draft = 'course' in target ? await this.reader.draft(actor, target.course) : undefined;
    const organisationId = 'course' in target ? (draft?.organisationId ?? '') : target.organisationId;
    this.media.requireAuthor(actor, organisationId);
    return this.received(source, (zip) =>
      this.turns.run(async () => {
        const { pack, faults } = await packFromZip(zip);
        if (!pack) return refused('PACK_REFUSED', faults.map(faultOf));
        const code = draft ? whyNotInto(draft, pack) : await this.whyNotNew(pack);
        if (code) return refused(code);
        const stored = await this.media.store(actor, organisationId, pack);
        if ('faults' in stored) return refused('PACK_REFUSED', stored.faults);
        const contents = contentsOf(pack, draftFromPack(pack, stored.image, stored.file));
        if ('course' in target) return this.replace(actor, target, contents);
        return this.insert(actor, organisationId, pack, contents);
      }),
    );
  }

  private async whyNotNew({ slug }: CoursePack): Promise<string | undefined> {
    const found = await this.database.query<unknown[]>('select from course where slug = $1', [slug]);
    return found.length ? 'SLUG_TAKEN' : undefined;
  }

  private insert(actor: Actor, organisationId: string, { slug, sourceLocale }: CoursePack, contents: Contents) {
    return this.database.transaction(async (em): Promise<CourseRef | Refused> => {
      const course = await this.newCourse.insert(em, actor, { organisationId, slug, sourceLocale });
      if (!course) return refused('SLUG_TAKEN');
      for (const [key, content] of contents) await this.drafts.insert(em, actor, course.draftId, key, content);
      return { id: course.id, slug };
    });
  }

  /** Every part becomes that of the pack; what stood there stays among the earlier saves. */
  private replace(actor: Actor, { course, seen }: { course: string; seen: string }, contents: Contents) {
    return this.database.transaction(async (em): Promise<CourseRef | Refused> => {
      const [draft] = await em.query<LockedDraft[]>(DRAFT_TO_DECIDE, [course, ...reachOf(actor)]);
      if (!draft) return refused('NO_DRAFT');
      if (draft.state === 'submitted') return refused('UNDER_REVIEW');
      if (draftStamp(draft.id, await this.reader.heads(em, draft.id)) !== seen) return refused('DRAFT_CHANGED');
      for (const [key, content] of contents) {
        const saved = await this.over(em, actor, draft, key, content);
        if (isRefused(saved)) throw new Error(`${key} was not kept: ${saved.code}`);
      }
      return { id: draft.courseId, slug: course };
    });
  }

  private async over(em: EntityManager, actor: Actor, draft: LockedDraft, key: string, content: Worded) {
    const before = await this.reader.partOf(em, draft.id, key);
    const translated = withBasis(before?.content as Worded | undefined, content, draft.sourceLocale);
    return this.drafts.put(em, actor, draft, { key, expectedVersion: before?.version ?? 0, content: translated });
  }

  private async received<T>(source: Readable, work: (zip: Buffer) => Promise<T>): Promise<T> {
    const path = await this.storage.draft(`pack-${randomUUID()}`);
    try {
      await receive(source, path, packRules);
      return await work(await readFile(path));
    } finally {
      await this.storage.discard(path);
    }
  }
}

type Contents = [string, Worded][];

function contentsOf(pack: CoursePack, { course, lessons, quiz }: DraftParts): Contents {
  const parts = { [COURSE_PART]: course, ...lessons, ...(pack.quiz && { [QUIZ_PART]: quiz }) };
  return Object.entries(parts);
}

function whyNotInto({ state, sourceLocale }: LockedDraft, pack: CoursePack): string | undefined {
  if (state === 'submitted') return 'UNDER_REVIEW';
  return pack.sourceLocale === sourceLocale ? undefined : 'SOURCE_LOCALE_DIFFERS';
}

function faultOf({ place, code }: { place: string; code: string }) {
  return { field: place, code };
}
