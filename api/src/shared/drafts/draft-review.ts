import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Audit } from '../audit/audit.ts';
import type { Clock } from '../clock.ts';
import { NotFound } from '../failures.ts';
import { checked } from '../input.ts';
import { type Refused, refused } from '../refused.ts';
import { whyNotToDecide } from '../review.rules.ts';
import { type DraftedWork, draftStatements } from './draft.sql.ts';

/** What a draft is about. */
export interface WorkRef {
  id: string;
  slug: string;
}

/** A draft whose row is locked by who decides about it. */
export interface LockedDraft extends WorkRef {
  organisationId: string;
  state: 'editing' | 'submitted';
  changeNote: string;
  submittedBy: string | null;
}

export type Decision = 'submitted' | 'taken-back' | 'sent-back' | 'published' | 'withdrawn';

/** What the one who decides knows and agrees to. */
export interface Accepted {
  /** Texts whose source has changed since. */
  acceptsStale: boolean;
}

export interface ReviewTools {
  database: DataSource;
  audit: Audit;
  clock: Clock;
}

const changeNoteOf = z.string().trim().max(500);
const noteOf = z.object({ note: z.string().trim().min(1).max(2000) });

/** From draft to published revision: one person hands in, another one decides. Of two who decide, the first one does. */
export abstract class DraftReview<D extends LockedDraft> {
  protected abstract readonly work: DraftedWork;

  constructor(protected readonly tools: ReviewTools) {}

  /** The draft that the actor may decide about, its row locked. */
  protected abstract lock(em: EntityManager, actor: Actor, slug: string): Promise<D | undefined>;

  /** Parameters `everywhere` and `organisations` of a statement. */
  protected abstract reachOf(actor: Actor): [everywhere: boolean, organisations: string[]];

  protected abstract notReady(draft: D): Promise<Refused | undefined> | Refused | undefined;

  /** What stands against publishing beside that, unless it is accepted. */
  protected abstract doubts(draft: D, accepted: Accepted): Refused | undefined;

  /** Turns the draft into the next revision, and gives its id. */
  protected abstract toRevision(em: EntityManager, actor: Actor, draft: D): Promise<string>;

  async submit(actor: Actor, slug: string, changeNote: string): Promise<WorkRef | Refused> {
    const { value, refused: faulty } = checked(z.object({ changeNote: changeNoteOf }), { changeNote });
    if (faulty) return faulty;
    return this.deciding(actor, slug, async (em, draft) => {
      if (draft.state === 'submitted') return refused('UNDER_REVIEW');
      const notReady = await this.notReady(draft);
      if (notReady) return notReady;
      const { submit } = draftStatements(this.work);
      await em.query(submit, [draft.id, actor.personId, this.tools.clock.now(), value.changeNote]);
      return this.noted(em, actor, draft, 'submitted', value.changeNote);
    });
  }

  /** The author goes on writing. */
  async takeBack(actor: Actor, slug: string): Promise<WorkRef | Refused> {
    return this.deciding(actor, slug, async (em, draft) => {
      if (draft.state !== 'submitted') return refused('NOT_SUBMITTED');
      await em.query(draftStatements(this.work).reopen, [draft.id]);
      return this.noted(em, actor, draft, 'taken-back');
    });
  }

  async sendBack(actor: Actor, slug: string, remark: string): Promise<WorkRef | Refused> {
    const { value, refused: faulty } = checked(noteOf, { note: remark });
    if (faulty) return faulty;
    return this.deciding(actor, slug, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      await em.query(draftStatements(this.work).reopen, [draft.id]);
      return this.noted(em, actor, draft, 'sent-back', value.note);
    });
  }

  async publish(actor: Actor, slug: string, accepted: Accepted): Promise<WorkRef | Refused> {
    return this.deciding(actor, slug, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      const notReady = (await this.notReady(draft)) ?? this.doubts(draft, accepted);
      if (notReady) return notReady;
      const revisionId = await this.toRevision(em, actor, draft);
      return this.noted(em, actor, draft, 'published', '', revisionId);
    });
  }

  private deciding(
    actor: Actor,
    slug: string,
    decide: (em: EntityManager, draft: D) => Promise<WorkRef | Refused>,
  ): Promise<WorkRef | Refused> {
    return this.tools.database.transaction(async (em) => {
      const draft = await this.lock(em, actor, slug);
      if (draft) return decide(em, draft);
      const [known] = await em.query<unknown[]>(draftStatements(this.work).known, [slug, ...this.reachOf(actor)]);
      if (!known) throw new NotFound(this.work);
      return refused('NO_DRAFT');
    });
  }

  protected async noted(
    em: EntityManager,
    actor: Actor,
    { id, slug, organisationId }: Pick<LockedDraft, 'id' | 'slug' | 'organisationId'>,
    decision: Decision,
    note = '',
    revisionId?: string,
  ): Promise<WorkRef> {
    const { audit, clock } = this.tools;
    await em.query(draftStatements(this.work).decide, [
      id,
      revisionId ?? null,
      decision,
      note,
      actor.personId,
      clock.now(),
    ]);
    await audit.note(em, actor, `${this.work}.${decision.replace('-', '_')}`, { organisationId, id });
    return { id, slug };
  }
}
