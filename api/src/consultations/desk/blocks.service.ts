import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { keyFaults } from '../booking.rules.ts';
import type { Block, BlockedWeek, BlockTimeInput } from './blocks.graphql.ts';
import { blockFaults, weeksOf } from './blocks.rules.ts';
import {
  BLOCK,
  BLOCK_OF_KEY,
  DROP_BLOCK,
  FILL_BLOCK,
  INSERT_BLOCK,
  MADE_OTHERWISE,
  MAY_BLOCK,
  VISITS_IN_BLOCK,
  WEEKS,
} from './blocks.sql.ts';
import { deskReach } from './desk.access.ts';
import { VisitsReader } from './visits.reader.ts';

export interface KnownBlock extends Omit<Block, 'visits' | 'weeks'> {
  resourceId: string;
  organisationId: string;
  span: string;
  seriesId: string | null;
}

export interface StandingVisit {
  id: string;
  offerId: string;
  startsAt: string;
  endsAt: string;
  /** Somebody else may receive the visitor. */
  hasOthers: boolean;
}

/** Time that nobody can book; visits that stand in it stay until they are moved. */
@Injectable()
export class Blocks {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly visits: VisitsReader,
    private readonly audit: Audit,
  ) {}

  /**
   * What is free of the span is claimed at once; what becomes free in it later, by the database. The same form again
   * makes what an ended process left out.
   */
  async block(actor: Actor, input: BlockTimeInput, locale: Locale): Promise<Block | Refused> {
    const { resourceId, firstDay, from, lastDay, to, reason, idempotencyKey: key } = input;
    const asked = [...deskReach(actor), resourceId];
    const [owner] = await this.database.query<{ organisationId: string }[]>(MAY_BLOCK, asked);
    if (!owner) throw new NotFound('resource');
    const faults = [...keyFaults(key), ...blockFaults(input)];
    if (faults.length) return refusedInput(faults);
    const form = [resourceId, firstDay, from, lastDay, to, reason, key, actor.personId];
    const weeks = weeksOf(input);
    if ((await this.database.query<unknown[]>(MADE_OTHERWISE, [...form, weeks])).length)
      return refused('FORM_ALREADY_USED');
    if (!(await this.ofKey(actor, key)))
      await this.make(form, weeks, (em, deed) => this.note(em, actor, { ...owner, id: resourceId }, deed, reason));
    const made = await this.ofKey(actor, key);
    return made ? this.see(actor, made, locale) : refused('FORM_ALREADY_USED');
  }

  /** @throws NotFound also for those who may not block it */
  async find(actor: Actor, id: string, locale: Locale): Promise<KnownBlock> {
    const [block] = await this.database.query<KnownBlock[]>(BLOCK, [...deskReach(actor), locale, id]);
    if (!block) throw new NotFound('block');
    return block;
  }

  async see(actor: Actor, id: string, locale: Locale): Promise<Block> {
    const block = await this.find(actor, id, locale);
    const standing = await this.standing(id);
    const weeks = await this.weeks(block);
    return {
      ...block,
      weeks,
      visits: await Promise.all(standing.map((each) => this.visits.visit(actor, each.id, locale))),
    };
  }

  standing(id: string): Promise<StandingVisit[]> {
    return this.database.query(VISITS_IN_BLOCK, [id, this.clock.now()]);
  }

  /** With `all`, also those that were made together with it and are not over. */
  async unblock(actor: Actor, id: string, all: boolean): Promise<boolean> {
    const block = await this.find(actor, id, 'en');
    const { organisationId, resourceId, reason } = block;
    const others = all ? (await this.weeks(block)).filter((week) => week.id !== id) : [];
    for (const other of others) await this.database.query(DROP_BLOCK, [other.id]);
    return this.database.transaction(async (em) => {
      const gone = await em.query<unknown[]>(DROP_BLOCK, [id]);
      if (gone.length) await this.note(em, actor, { organisationId, id: resourceId }, 'unblocked', reason);
      return gone.length > 0;
    });
  }

  private weeks({ seriesId }: KnownBlock): Promise<BlockedWeek[]> {
    return seriesId ? this.database.query(WEEKS, [seriesId, this.clock.now()]) : Promise.resolve([]);
  }

  /**
   * Each week in a transaction of its own, so that it waits for no more than that week's bookings. The first week has
   * the key of the form and comes last: where it stands, all of them do.
   */
  private async make(
    form: readonly unknown[],
    weeks: readonly number[],
    note: (em: EntityManager, deed: string) => Promise<void>,
  ): Promise<void> {
    const isSeries = weeks.length > 1;
    for (const days of weeks.toReversed()) {
      await this.database.transaction(async (em) => {
        const values = [...form, days, this.clock.now(), isSeries];
        const [made] = await em.query<{ id: string }[]>(INSERT_BLOCK, values);
        if (!made) return;
        await em.query(FILL_BLOCK, [made.id]);
        if (days === 0) await note(em, isSeries ? 'blocked_weekly' : 'blocked');
      });
    }
  }

  private async ofKey(actor: Actor, key: string): Promise<string | undefined> {
    const [block] = await this.database.query<{ id: string }[]>(BLOCK_OF_KEY, [key, actor.personId]);
    return block?.id;
  }

  private note(
    em: EntityManager,
    actor: Actor,
    subject: { organisationId: string; id: string },
    deed: string,
    why: string,
  ) {
    return this.audit.note(em, actor, `time.${deed}`, subject, { why });
  }
}
