import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { allEnded } from '../shared/database/all-ended.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { ALONE, BESIDE, CHOICES, CLAIM, DROP_EXPIRED, GIVE_BACK_SEATS } from './claims.sql.ts';

/** Somebody else has the time, or this very form is being sent twice at once: undoes the transaction. */
export class Taken extends Error {}

export interface ToClaim {
  offerId: string;
  /** Each with the id of the booking or hold that it is for. */
  visits: readonly { startsAt: Date | string; owner: string }[];
  kind: 'booking' | 'hold';
  expiresAt?: Date | 'infinity';
  /** The share of what the owner has already, so that own claims are not in the way. */
  share?: string | undefined;
  places?: number;
  /** Which one of several people. */
  choice?: string | undefined;
  /** Takes what the waiting list waits for, because it is for somebody on it. */
  isFirst?: boolean;
}

interface Attempt {
  offerId: string;
  starts: readonly (Date | string)[];
  /** Whether one of several people is to be chosen. */
  hasChoice: boolean;
  /** Whether any hold is over that may stand in the way. */
  hasExpired: boolean;
  /** A booking that is there already: whoever receives it is asked first. */
  mine?: string;
  /** Somebody who is not asked. */
  without?: string | undefined;
}

interface Claimed {
  owner: string;
  capacity: number;
  claims: string[];
}

/** Whose time is whose: decided by the constraints of `claim` alone. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: DataSource,
    private readonly prepared: Prepared,
    private readonly clock: Clock,
  ) {}

  /**
   * A transaction which claims; what has expired is taken out of the way before it. Of several people each is tried in
   * turn. The work gets a new id for each start. Undefined when nobody is free.
   */
  async attempt<T>(
    { offerId, starts, hasChoice, hasExpired, mine, without }: Attempt,
    work: (em: EntityManager, ids: readonly string[], choice?: string) => Promise<T>,
  ): Promise<T | undefined> {
    const [first] = starts;
    const now = this.clock.now();
    if (hasExpired) await this.database.query(DROP_EXPIRED, [offerId, starts, now]);
    const people = hasChoice
      ? await this.database.query<{ id: string }[]>(CHOICES, [offerId, first, now, mine ?? null])
      : [undefined];
    for (const person of people) {
      if (without && person?.id === without) continue;
      const done = await this.unlessTaken(offerId, starts.length, (em, ids) => work(em, ids, person?.id));
      if (done !== undefined) return done;
    }
    return undefined;
  }

  /** Nobody else books, holds or joins at this offer meanwhile. */
  async alone(em: EntityManager, offerId: string): Promise<void> {
    await em.query(ALONE, [offerId]);
  }

  /**
   * Claims all or throws; answers the claims of each visit.
   * @throws Taken when one of the resources belongs to somebody else
   */
  async claim(em: EntityManager, toClaim: ToClaim): Promise<string[]> {
    const { claims } = await this.sendClaim(em, toClaim);
    return claims;
  }

  /** Has asked for the claims when it answers; they are there, or it is clear that they are not, when `claims` is. */
  async sendClaim(
    em: EntityManager,
    { offerId, visits, kind, ...more }: ToClaim,
  ): Promise<{ claims: Promise<string[]> }> {
    const places = more.places ?? 1;
    const { rows } = await this.prepared.sendIn<Claimed[]>(em, CLAIM, [
      offerId,
      visits.map(({ startsAt }) => startsAt),
      visits.map(({ owner }) => owner),
      kind,
      more.expiresAt ?? null,
      more.share ?? null,
      places,
      more.choice ?? null,
      more.isFirst ?? false,
    ]);
    return { claims: this.allOf(em, rows, visits.length, places) };
  }

  private async allOf(em: EntityManager, rows: Promise<Claimed[]>, visits: number, places: number): Promise<string[]> {
    const claimed = await rows;
    if (claimed.length < visits) throw new Taken();
    for (const { capacity, claims } of claimed) {
      if (capacity > 1) await em.query(GIVE_BACK_SEATS, [claims, places]);
    }
    return claimed.flatMap(({ claims }) => claims);
  }

  private async unlessTaken<T>(
    offerId: string,
    count: number,
    work: (em: EntityManager, ids: readonly string[]) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await this.database.transaction(async (em) => {
        const { rows } = await this.prepared.sendIn(em, BESIDE, [offerId]);
        const ids = Array.from({ length: count }, () => randomUUIDv7());
        const [, done] = await allEnded([rows, work(em, ids)]);
        return done;
      });
    } catch (error) {
      if (error instanceof Taken) return undefined;
      throw error;
    }
  }
}
