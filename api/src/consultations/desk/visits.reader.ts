import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import type { SealedDetails } from '../bookings.reader.ts';
import { deskReach, readsPast } from './desk.access.ts';
import type { Visit, Visitor } from './visits.graphql.ts';
import { SOME_VISITS, VISIT, VISITS_OF_DAY } from './visits.sql.ts';

interface VisitRow extends Omit<Visit, 'visitor'> {
  organisationId: string;
  isOwn: boolean;
  isPast: boolean;
  sealed: string | null;
}

interface AskedDay {
  room: string;
  day: string;
  state: Visit['state'];
}

/** A visit together with what decides about it. */
export type KnownVisit = Visit & { organisationId: string };

/** The visits that somebody may know of. */
@Injectable()
export class VisitsReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  async ofDay(actor: Actor, { room, day, state }: AskedDay, locale: Locale): Promise<Visit[]> {
    const asked = [...deskReach(actor), locale, this.clock.now(), room, day, state];
    const rows = await this.database.query<VisitRow[]>(VISITS_OF_DAY, asked);
    return rows.map((row) => this.visitOf(row, actor));
  }

  /** Those of some visits that the actor may know of. */
  async some(actor: Actor, ids: readonly string[], locale: Locale): Promise<Visit[]> {
    const asked = [...deskReach(actor), locale, this.clock.now(), ids];
    const rows = await this.database.query<VisitRow[]>(SOME_VISITS, asked);
    return rows.map((row) => this.visitOf(row, actor));
  }

  /** @throws NotFound also for those who may not know of it */
  async visit(
    actor: Actor,
    id: string,
    locale: Locale,
    source: Pick<EntityManager, 'query'> = this.database,
  ): Promise<KnownVisit> {
    const [row] = await source.query<VisitRow[]>(VISIT, [...deskReach(actor), locale, this.clock.now(), id]);
    if (!row) throw new NotFound('visit');
    return this.visitOf(row, actor);
  }

  private visitOf({ isOwn, isPast, sealed, ...visit }: VisitRow, actor: Actor): KnownVisit {
    const isRead = sealed !== null && (!isPast || isOwn || readsPast(actor, visit.organisationId));
    return { ...visit, visitor: isRead ? this.open(sealed, isOwn) : null };
  }

  private open(sealed: string, isOwn: boolean): Visitor {
    const { name, reach: way, phone, email, adjustments, note } = JSON.parse(this.seal.open(sealed)) as SealedDetails;
    return { name, reach: way, phone, email, adjustments, note: isOwn ? note : null };
  }
}
