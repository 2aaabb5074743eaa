import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { materialReadiness } from '@inclusive/course-content/material-readiness';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { type Accepted, DraftReview } from '../../shared/drafts/draft-review.ts';
import { type Fault, type Refused, refused } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { type StaleText, staleToPublish } from './basis.rules.ts';
import type { MaterialRef } from './changes.graphql.ts';
import { reachOf } from './making.reader.ts';
import { DRAFT_TO_CHANGE, type LockedMaterial } from './making.sql.ts';
import { Publisher } from './publisher.ts';

@Injectable()
export class ReviewService extends DraftReview<LockedMaterial> {
  protected readonly work = 'material';
  protected readonly reachOf = reachOf;

  constructor(
    database: DataSource,
    private readonly publisher: Publisher,
    private readonly search: SearchRefresh,
    audit: Audit,
    clock: Clock,
  ) {
    super({ database, audit, clock });
  }

  /** Nobody finds the material any more; harvesters hear that it is gone. */
  async withdraw(actor: Actor, slug: string): Promise<MaterialRef | Refused> {
    const { database, clock } = this.tools;
    return database.transaction(async (em) => {
      const [rows] = await em.query<[Withdrawn[], number]>(WITHDRAW, [slug, ...reachOf(actor), clock.now()]);
      const [row] = rows;
      if (!row) return refused('NOT_PUBLISHED');
      await this.search.ask(em, 'material', row.id);
      return this.noted(em, actor, row, 'withdrawn');
    });
  }

  protected async lock(em: EntityManager, actor: Actor, slug: string): Promise<LockedMaterial | undefined> {
    const [draft] = await em.query<LockedMaterial[]>(DRAFT_TO_CHANGE, [slug, ...reachOf(actor)]);
    return draft;
  }

  protected async toRevision(em: EntityManager, actor: Actor, draft: LockedMaterial): Promise<string> {
    const revisionId = await this.publisher.publish(em, actor, draft, materialReadiness(draft.content).whole);
    await this.search.ask(em, 'material', draft.id);
    return revisionId;
  }

  protected doubts({ content, sourceLocale }: LockedMaterial, { acceptsStale }: Accepted): Refused | undefined {
    const stale = acceptsStale ? [] : staleToPublish(content, sourceLocale);
    return stale.length ? refused('STALE_TEXTS', stale.map(staleFault)) : undefined;
  }

  protected async notReady({ content, sourceLocale }: LockedMaterial): Promise<Refused | undefined> {
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
}

type Withdrawn = Pick<LockedMaterial, 'id' | 'slug' | 'organisationId'>;

function staleFault({ variant, field }: StaleText): Fault {
  return { field: fieldAt(variant, field), code: 'STALE' };
}

function fieldAt(variant: string | undefined, field: string): string {
  return variant ? `${variant}#${field}` : field;
}

/** $1 slug, $2 everywhere, $3 organisations, $4 now */
const WITHDRAW = `
  update material set status = 'withdrawn', changed_at = $4
  where slug = $1 and ($2 or organisation_id = any($3)) and status = 'published'
  returning id, slug, organisation_id as "organisationId"`;
