import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../shared/access/actor.ts';
import { Audit } from '../shared/audit/audit.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { whyNotToDecide } from '../shared/review.rules.ts';
import { SearchRefresh } from '../shared/search/search-refresh.ts';
import { partsFrom } from './draft-parts.ts';
import type { CourseRef } from './drafts.graphql.ts';
import { DraftsReader, reachOf } from './drafts.reader.ts';
import { DRAFT_TO_DECIDE, type LockedDraft } from './drafts.sql.ts';
import { Publisher } from './publisher.ts';
import { type PlacedFault, readinessOf, staleIn, wholeVariants } from './readiness.rules.ts';
import type { DraftReadiness, PublishedCourse, SendBackDraftInput } from './review.graphql.ts';

const MOST_PLACES = 100;

const words = z.string().trim().max(2000);
const sendingBack = z.object({
  course: z.string(),
  note: words.min(1),
  comments: z.array(z.object({ place: z.string().max(200), text: words.min(1) })).max(100),
});

type Decision = 'submitted' | 'taken-back' | 'sent-back' | 'published' | 'withdrawn';

/** From draft to published revision: one person hands in, another one decides. Of two who decide, the first one does. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftsReader,
    private readonly publisher: Publisher,
    private readonly audit: Audit,
    private readonly search: SearchRefresh,
    private readonly clock: Clock,
  ) {}

  async readiness(actor: Actor, course: string): Promise<DraftReadiness> {
    const { id, sourceLocale } = await this.drafts.draft(actor, course);
    const contents = await this.drafts.contents(this.database.manager, id);
    const readiness = readinessOf(partsFrom(contents), sourceLocale);
    const variants = readiness.variants.map(({ missing, machine, stale, ...each }) => ({
      ...each,
      missing: missing.slice(0, MOST_PLACES),
      machine: machine.slice(0, MOST_PLACES),
      stale: stale.slice(0, MOST_PLACES),
    }));
    return { faults: readiness.faults.slice(0, 200), variants, whole: wholeVariants(readiness) };
  }

  async submit(actor: Actor, course: string): Promise<CourseRef | Refused> {
    return this.deciding(actor, course, async (em, draft) => {
      if (draft.state === 'submitted') return refused('UNDER_REVIEW');
      const notReady = await this.notReady(em, draft);
      if (notReady) return notReady;
      await em.query(SUBMIT, [draft.id, actor.personId, this.clock.now()]);
      await this.note(em, actor, draft, 'submitted');
      return { id: draft.courseId, slug: draft.slug };
    });
  }

  /** The author goes on writing. */
  async takeBack(actor: Actor, course: string): Promise<CourseRef | Refused> {
    return this.deciding(actor, course, async (em, draft) => {
      if (draft.state !== 'submitted') return refused('NOT_SUBMITTED');
      await em.query(REOPEN, [draft.id]);
      await this.note(em, actor, draft, 'taken-back');
      return { id: draft.courseId, slug: draft.slug };
    });
  }

  async sendBack(actor: Actor, input: SendBackDraftInput): Promise<CourseRef | Refused> {
    const { value, refused: faulty } = checked(sendingBack, input);
    if (faulty) return faulty;
    return this.deciding(actor, value.course, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      await em.query(REOPEN, [draft.id]);
      await this.note(em, actor, draft, 'sent-back', value);
      return { id: draft.courseId, slug: draft.slug };
    });
  }

  /** @param acceptsStale that texts go out although their source has changed since */
  async publish(actor: Actor, course: string, acceptsStale: boolean): Promise<PublishedCourse | Refused> {
    return this.deciding(actor, course, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      const notReady = await this.notReady(em, draft);
      if (notReady) return notReady;
      const parts = partsFrom(await this.drafts.contents(em, draft.id));
      const readiness = readinessOf(parts, draft.sourceLocale);
      const stale = acceptsStale ? [] : staleIn(readiness);
      if (stale.length) return refused('STALE_TEXTS', stale.slice(0, 50).map(faultOf));
      const published = await this.publisher.publish(em, draft, parts, wholeVariants(readiness));
      await this.search.ask(em, 'course', draft.courseId);
      await this.note(em, actor, draft, 'published', { revisionId: published.revisionId });
      return { id: draft.courseId, slug: draft.slug, revision: published.number, languages: published.languages };
    });
  }

  /** Nobody finds the course any more; whoever takes it goes on to the end. */
  async withdraw(actor: Actor, course: string): Promise<CourseRef | Refused> {
    return this.database.transaction(async (em) => {
      const [rows] = await em.query<[CourseRow[], number]>(WITHDRAW, [course, ...reachOf(actor)]);
      const [row] = rows;
      if (!row) return refused('NOT_PUBLISHED');
      await this.search.ask(em, 'course', row.id);
      await this.note(em, actor, { courseId: row.id, organisationId: row.organisationId }, 'withdrawn');
      return { id: row.id, slug: course };
    });
  }

  private deciding<T>(
    actor: Actor,
    course: string,
    decide: (em: EntityManager, draft: LockedDraft) => Promise<T | Refused>,
  ): Promise<T | Refused> {
    return this.database.transaction(async (em) => {
      const values = [course, ...reachOf(actor)];
      const [draft] = await em.query<LockedDraft[]>(DRAFT_TO_DECIDE, values);
      if (draft) return decide(em, draft);
      const [known] = await em.query<unknown[]>(KNOWN, values);
      if (!known) throw new NotFound('course');
      return refused('NO_DRAFT');
    });
  }

  private async notReady(em: EntityManager, { id, sourceLocale }: LockedDraft): Promise<Refused | undefined> {
    const parts = partsFrom(await this.drafts.contents(em, id));
    const readiness = readinessOf(parts, sourceLocale);
    const gone = await this.publisher.mediaGone(parts);
    const faults = [...readiness.faults, ...gone];
    if (faults.length) return refused('NOT_READY', faults.slice(0, 50).map(faultOf));
    const source = readiness.variants.find(({ variant }) => variant === sourceLocale);
    const missing = source?.missing.map((place) => faultOf({ place, code: 'MISSING' })) ?? [];
    return missing.length ? refused('NOT_WHOLE', missing.slice(0, 50)) : undefined;
  }

  private async note(
    em: EntityManager,
    actor: Actor,
    { courseId, organisationId }: Pick<LockedDraft, 'courseId' | 'organisationId'>,
    decision: Decision,
    { note = '', comments = [], revisionId }: { note?: string; comments?: object[]; revisionId?: string } = {},
  ): Promise<void> {
    const now = this.clock.now();
    await em.query(DECIDE, [
      courseId,
      revisionId ?? null,
      decision,
      note,
      JSON.stringify(comments),
      actor.personId,
      now,
    ]);
    await this.audit.note(em, actor, `course.${decision.replace('-', '_')}`, { organisationId, id: courseId });
  }
}

interface CourseRow {
  id: string;
  organisationId: string;
}

function faultOf({ place: { part, id, field }, code }: PlacedFault): { field: string; code: string } {
  return { field: [part, field ?? id].filter(Boolean).join('#'), code };
}

/** $1 draft, $2 person, $3 now */
const SUBMIT = `update course_draft set state = 'submitted', submitted_by = $2, submitted_at = $3 where id = $1`;

const REOPEN = `update course_draft set state = 'editing', submitted_by = null, submitted_at = null where id = $1`;

/** $1 slug, $2 everywhere, $3 organisations */
const KNOWN = 'select id from course where slug = $1 and ($2 or organisation_id = any($3))';

const WITHDRAW = `
  update course set status = 'withdrawn'
  where slug = $1 and ($2 or organisation_id = any($3)) and status = 'published'
  returning id, organisation_id as "organisationId"`;

/** $1 course, $2 revision, $3 decision, $4 note, $5 comments, $6 person, $7 now */
const DECIDE = `
  insert into course_review (course_id, revision_id, decision, note, comments, decided_by, decided_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
