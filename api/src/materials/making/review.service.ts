import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { materialReadiness } from '@inclusive/course-content/material-readiness';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Fault, type Refused, refused } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { whyNotToDecide } from '../../shared/review.rules.ts';
import type { MaterialRef, SendBackMaterialInput, SubmitMaterialInput } from './changes.graphql.ts';
import { type StaleText, staleToPublish } from './basis.rules.ts';
import { reachOf } from './making.reader.ts';
import { DRAFT_TO_CHANGE, type LockedMaterial } from './making.sql.ts';
import { Publisher } from './publisher.ts';

const submitting = z.object({ material: z.string(), changeNote: z.string().trim().max(500) });
const sendingBack = z.object({ material: z.string(), note: z.string().trim().min(1).max(2000) });

type Decision = 'submitted' | 'taken-back' | 'sent-back' | 'published' | 'withdrawn';

/** From draft to published revision: one person hands in, another one decides. Of two who decide, the first one does. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: DataSource,
    private readonly publisher: Publisher,
    private readonly search: SearchRefresh,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async submit(actor: Actor, input: SubmitMaterialInput): Promise<MaterialRef | Refused> {
    const { value, refused: faulty } = checked(submitting, input);
    if (faulty) return faulty;
    return this.deciding(actor, value.material, async (em, draft) => {
      if (draft.state === 'submitted') return refused('UNDER_REVIEW');
      const notReady = await this.notReady(draft);
      if (notReady) return notReady;
      await em.query(SUBMIT, [draft.id, actor.personId, this.clock.now(), value.changeNote]);
      return this.noted(em, actor, draft, 'submitted', value.changeNote);
    });
  }

  /** The author goes on writing. */
  async takeBack(actor: Actor, slug: string): Promise<MaterialRef | Refused> {
    return this.deciding(actor, slug, async (em, draft) => {
      if (draft.state !== 'submitted') return refused('NOT_SUBMITTED');
      await em.query(REOPEN, [draft.id]);
      return this.noted(em, actor, draft, 'taken-back');
    });
  }

  async sendBack(actor: Actor, input: SendBackMaterialInput): Promise<MaterialRef | Refused> {
    const { value, refused: faulty } = checked(sendingBack, input);
    if (faulty) return faulty;
    return this.deciding(actor, value.material, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      await em.query(REOPEN, [draft.id]);
      return this.noted(em, actor, draft, 'sent-back', value.note);
    });
  }

  /** @param acceptsStale that texts go out although their original has changed since */
  async publish(actor: Actor, slug: string, acceptsStale: boolean): Promise<MaterialRef | Refused> {
    return this.deciding(actor, slug, async (em, draft) => {
      const own = whyNotToDecide(actor, draft);
      if (own) return refused(own);
      const notReady = await this.notReady(draft);
      if (notReady) return notReady;
      const stale = acceptsStale ? [] : staleToPublish(draft.content, draft.sourceLocale);
      if (stale.length) return refused('STALE_TEXTS', stale.map(staleFault));
      const revisionId = await this.publisher.publish(em, actor, draft, materialReadiness(draft.content).whole);
      await this.search.ask(em, 'material', draft.id);
      return this.noted(em, actor, draft, 'published', '', revisionId);
    });
  }

  /** Nobody finds the material any more; harvesters hear that it is gone. */
  async withdraw(actor: Actor, slug: string): Promise<MaterialRef | Refused> {
    return this.database.transaction(async (em) => {
      const values = [slug, ...reachOf(actor), this.clock.now()];
      const [rows] = await em.query<[Noted[], number]>(WITHDRAW, values);
      const [row] = rows;
      if (!row) return refused('NOT_PUBLISHED');
      await this.search.ask(em, 'material', row.id);
      return this.noted(em, actor, row, 'withdrawn');
    });
  }

  private deciding(
    actor: Actor,
    slug: string,
    decide: (em: EntityManager, draft: LockedMaterial) => Promise<MaterialRef | Refused>,
  ): Promise<MaterialRef | Refused> {
    return this.database.transaction(async (em) => {
      const values = [slug, ...reachOf(actor)];
      const [draft] = await em.query<LockedMaterial[]>(DRAFT_TO_CHANGE, values);
      if (draft) return decide(em, draft);
      const [known] = await em.query<unknown[]>(KNOWN, values);
      if (!known) throw new NotFound('material');
      return refused('NO_DRAFT');
    });
  }

  private async notReady({ content, sourceLocale }: LockedMaterial): Promise<Refused | undefined> {
    const { faults, variants } = materialReadiness(content);
    const gone = await this.publisher.mediaGone(content);
    const found: Fault[] = faults.map(({ place: { variant, field }, code }) => ({
      field: fieldAt(variant, field),
      code,
    }));
    if (found.length || gone.length) return refused('NOT_READY', [...found, ...gone].slice(0, 50));
    const missing = variants.find(({ variant }) => variant === sourceLocale)?.missing ?? [];
    const faultsOfSource = missing.map((field) => ({ field: fieldAt(sourceLocale, field), code: 'MISSING' }));
    return missing.length ? refused('NOT_WHOLE', faultsOfSource) : undefined;
  }

  private async noted(
    em: EntityManager,
    actor: Actor,
    { id, slug, organisationId }: Noted,
    decision: Decision,
    note = '',
    revisionId?: string,
  ): Promise<MaterialRef> {
    await em.query(DECIDE, [id, revisionId ?? null, decision, note, actor.personId, this.clock.now()]);
    await this.audit.note(em, actor, `material.${decision.replace('-', '_')}`, { organisationId, id });
    return { id, slug };
  }
}

type Noted = Pick<LockedMaterial, 'id' | 'slug' | 'organisationId'>;

function staleFault({ variant, field }: StaleText): Fault {
  return { field: fieldAt(variant, field), code: 'STALE' };
}

function fieldAt(variant: string | undefined, field: string): string {
  return variant ? `${variant}#${field}` : field;
}

/** $1 material, $2 person, $3 now, $4 change note */
const SUBMIT = `
  update material_draft set state = 'submitted', submitted_by = $2, submitted_at = $3, change_note = $4 where material_id = $1`;

const REOPEN = `update material_draft set state = 'editing', submitted_by = null, submitted_at = null where material_id = $1`;

/** $1 slug, $2 everywhere, $3 organisations */
const KNOWN = 'select id from material where slug = $1 and ($2 or organisation_id = any($3))';

/** $1 slug, $2 everywhere, $3 organisations, $4 now */
const WITHDRAW = `
  update material set status = 'withdrawn', changed_at = $4
  where slug = $1 and ($2 or organisation_id = any($3)) and status = 'published'
  returning id, slug, organisation_id as "organisationId"`;

/** $1 material, $2 revision, $3 decision, $4 note, $5 person, $6 now */
const DECIDE = `
  insert into material_review (material_id, revision_id, decision, note, decided_by, decided_at)
  values ($1, $2, $3, $4, $5, $6)`;
