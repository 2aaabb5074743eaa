import { Injectable } from '@nestjs/common';
import type { RoomContent } from '@inclusive/course-content/room';
import { roomReadiness } from '@inclusive/course-content/room-readiness';
import { columnOf, localeOf } from '@inclusive/course-content/variant';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { draftStatements } from '../../shared/drafts/draft.sql.ts';
import { type Accepted, DraftReview } from '../../shared/drafts/draft-review.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { writersReach } from './making.reader.ts';
import { INSERT_REVISION, INSERT_STEPS, INSERT_WORDS, type LockedRoom, OFFER } from './making.sql.ts';
import { lockedRoom } from './making.service.ts';

/** What is told of a room comes before the public when a second person of the organisation has read it. */
@Injectable()
export class RoomReviewService extends DraftReview<LockedRoom> {
  protected readonly work = 'room';
  protected readonly reachOf = writersReach;

  constructor(
    database: DataSource,
    private readonly search: SearchRefresh,
    audit: Audit,
    clock: Clock,
  ) {
    super({ database, audit, clock });
  }

  protected async lock(em: EntityManager, actor: Actor, slug: string): Promise<LockedRoom | undefined> {
    const room = await lockedRoom(em, actor, slug);
    return room.version ? room : undefined;
  }

  protected notReady({ content, sourceLocale }: LockedRoom): Refused | undefined {
    const { faults, variants } = roomReadiness(content, sourceLocale);
    if (faults.length) {
      return refused(
        'NOT_READY',
        faults.map(({ variant, field, code }) => ({ field: `${variant}#${field}`, code })),
      );
    }
    const missing = variants.find(({ variant }) => variant === sourceLocale)?.missing ?? [];
    if (!missing.length) return undefined;
    return refused(
      'NOT_WHOLE',
      missing.map((field) => ({ field: `${sourceLocale}#${field}`, code: 'MISSING' })),
    );
  }

  protected doubts({ content, sourceLocale }: LockedRoom, { acceptsStale }: Accepted): Refused | undefined {
    const { variants, whole } = roomReadiness(content, sourceLocale);
    const isStale = variants.some(({ variant, stale }) => whole.includes(variant) && stale.length > 0);
    return isStale && !acceptsStale ? refused('STALE_TEXTS') : undefined;
  }

  /** Only languages that are whole are published; easy language stands in for the rest of its own by itself. */
  protected async toRevision(em: EntityManager, actor: Actor, draft: LockedRoom): Promise<string> {
    const { id, content, changeNote, sourceLocale } = draft;
    const values = [id, JSON.stringify(content), changeNote, actor.personId, this.tools.clock.now()];
    const [row] = await em.query<{ id: string }[]>(INSERT_REVISION, values);
    if (!row) throw new Error('the revision was not kept');
    await em.query(OFFER, [id, JSON.stringify(content.profile), JSON.stringify(content.kit)]);
    await em.query('delete from room_step where room_id = $1', [id]);
    await em.query(INSERT_STEPS, [id, JSON.stringify(content.story)]);
    await this.putWords(em, id, content, sourceLocale);
    await em.query(draftStatements('room').discard, [id]);
    await this.search.ask(em, 'room', id);
    return row.id;
  }

  private async putWords(em: EntityManager, id: string, content: RoomContent, own: LockedRoom['sourceLocale']) {
    await em.query('delete from translation where owner_id = $1', [id]);
    for (const variant of roomReadiness(content, own).whole) {
      const words = JSON.stringify(content.words[variant] ?? {});
      await em.query(INSERT_WORDS, [id, localeOf(variant), columnOf(variant), words]);
    }
  }
}
