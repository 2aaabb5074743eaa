import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { isRefused, type Refused, refused, refusedInput } from '../shared/refused.ts';
import type { CourseRef, DraftConflict, DraftPartHead, SaveDraftPartInput } from './drafts.graphql.ts';
import { DraftsReader, reachOf } from './drafts.reader.ts';
import { DRAFT_TO_DECIDE, DRAFT_TO_SAVE, INSERT_PART, type LockedDraft, NOTE_SAVE, UPDATE_PART } from './drafts.sql.ts';
import { readPart } from './part.rules.ts';
import { RevisionsReader } from './revisions.reader.ts';
import { withBasis, type Worded } from '@inclusive/course-content/translation-states';

type Saved = DraftPartHead | DraftConflict | Refused;

/** Drafts of courses: begun, saved part by part, taken back to earlier saves, thrown away. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: DraftsReader,
    private readonly revisions: RevisionsReader,
    private readonly clock: Clock,
  ) {}

  /** Takes a part in if nobody has saved since the version that it was made from. */
  async save(actor: Actor, { course, key, expectedVersion, content }: SaveDraftPartInput): Promise<Saved> {
    const part = readPart(key, content);
    if (part.faults) return refusedInput(part.faults);
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, course);
      if (isRefused(draft)) return draft;
      const before = await this.reader.partOf(em, draft.id, key);
      const translated = withBasis(before?.content as Worded | undefined, part.content as Worded, draft.sourceLocale);
      return this.put(em, actor, draft, { key, expectedVersion, content: translated });
    });
  }

  /** Puts an earlier save of a part in the place of what stands there; that one stays in the history too. */
  async restorePart(actor: Actor, course: string, saveId: string): Promise<Saved> {
    return this.database.transaction(async (em) => {
      const draft = await openDraft(em, actor, course);
      if (isRefused(draft)) return draft;
      const [save] = await em.query<{ key: string; content: unknown; version: number }[]>(EARLIER, [saveId, draft.id]);
      if (!save) throw new NotFound('save');
      return this.put(em, actor, draft, { key: save.key, expectedVersion: save.version, content: save.content });
    });
  }

  /** Begins a draft from a revision, by default the published one; ids stay what they are. */
  async start(actor: Actor, course: string, revisionId: string | null): Promise<CourseRef | Refused> {
    return this.database.transaction(async (em) => {
      const [row] = await em.query<CourseToEdit[]>(COURSE_TO_EDIT, [course, ...reachOf(actor)]);
      if (!row) throw new NotFound('course');
      const revision = revisionId ?? row.revisionId;
      if (!revision) throw new NotFound('revision');
      const parts = await this.revisions.partsOf(em, row.id, revision);
      const [draft] = await em.query<{ id: string }[]>(START, [row.id, revision, actor.personId, this.clock.now()]);
      if (!draft) return refused('DRAFT_EXISTS');
      for (const [key, content] of parts) await this.insert(em, actor, draft.id, key, content);
      return { id: row.id, slug: course };
    });
  }

  async discard(actor: Actor, course: string): Promise<CourseRef | Refused> {
    return this.database.transaction(async (em) => {
      const [draft] = await em.query<LockedDraft[]>(DRAFT_TO_DECIDE, [course, ...reachOf(actor)]);
      if (!draft) throw new NotFound('draft');
      if (draft.state === 'submitted') return refused('UNDER_REVIEW');
      await em.query('delete from course_draft where id = $1', [draft.id]);
      await em.query(`delete from course where id = $1 and status = 'draft'`, [draft.courseId]);
      return { id: draft.courseId, slug: course };
    });
  }

  async insert(em: EntityManager, actor: Actor, draftId: string, key: string, content: unknown): Promise<void> {
    const now = this.clock.now();
    const text = JSON.stringify(content);
    await em.query(INSERT_PART, [draftId, key, text, actor.personId, now]);
    await em.query(NOTE_SAVE, [draftId, key, 1, text, actor.personId, now]);
  }

  /** Keeps a part's content as it is, if the part is still of the expected version. */
  async put(em: EntityManager, actor: Actor, draft: LockedDraft, change: Change): Promise<Saved> {
    const { key, expectedVersion, content } = change;
    const now = this.clock.now();
    const text = JSON.stringify(content);
    const version = expectedVersion
      ? await updated(em, [draft.id, key, expectedVersion, text, actor.personId, now])
      : await inserted(em, [draft.id, key, text, actor.personId, now]);
    if (version === undefined) {
      const current = await this.reader.partOf(em, draft.id, key);
      return current ? { current } : refused('PART_GONE');
    }
    await em.query(NOTE_SAVE, [draft.id, key, version, text, actor.personId, now]);
    return { key, version, savedAt: now.toISOString(), savedBy: actor.name };
  }
}

interface Change {
  key: string;
  expectedVersion: number;
  content: unknown;
}

interface CourseToEdit {
  id: string;
  revisionId: string | null;
}

/** @throws NotFound when there is no such draft for the actor */
export async function openDraft(em: EntityManager, actor: Actor, course: string): Promise<LockedDraft | Refused> {
  const [draft] = await em.query<LockedDraft[]>(DRAFT_TO_SAVE, [course, ...reachOf(actor)]);
  if (!draft) throw new NotFound('draft');
  return draft.state === 'submitted' ? refused('UNDER_REVIEW') : draft;
}

async function updated(em: EntityManager, values: unknown[]): Promise<number | undefined> {
  const [rows] = await em.query<[{ version: number }[], number]>(UPDATE_PART, values);
  return rows[0]?.version;
}

async function inserted(em: EntityManager, values: unknown[]): Promise<number | undefined> {
  const rows = await em.query<{ version: number }[]>(INSERT_PART, values);
  return rows[0]?.version;
}

/** $1 save, $2 draft */
const EARLIER = `
  select s.key, s.content, p.version from course_draft_save s
  join course_draft_part p on p.draft_id = s.draft_id and p.key = s.key
  where s.id = $1 and s.draft_id = $2 for update of p`;

/** $1 slug, $2 everywhere, $3 organisations */
const COURSE_TO_EDIT = `
  select id, published_revision_id as "revisionId" from course
  where slug = $1 and ($2 or organisation_id = any($3)) for no key update`;

/** $1 course, $2 revision, $3 person, $4 now */
const START = `
  insert into course_draft (course_id, base_revision_id, started_by, started_at) values ($1, $2, $3, $4)
  on conflict do nothing returning id`;
