import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { AfterFirst } from './after-first.ts';
import { hashOf } from './bookings.reader.ts';
import { Claims } from './claims.ts';
import { type Chosen, type Form, FreeTimesReader } from './free-times.reader.ts';
import { HoldAnswers } from './hold-answers.ts';
import type { HeldTime, Hold } from './holds.graphql.ts';
import { heldUntil, MOST_EXTENSIONS, MOST_HELD_BY_ONE } from './holds.rules.ts';
import {
  DROP_HOLD,
  EXTEND_HOLD,
  HOLD,
  INSERT_HOLD,
  LOCK_HOLD,
  RELEASE_HOLD,
  SWEEP_HOLDS,
  USE_HOLD,
} from './holds.sql.ts';

const TOKEN_BYTES = 18;

/** A hold that belongs to this transaction alone. */
export interface LockedHold {
  id: string;
  offerId: string;
  startsAt: string;
  places: number;
  share: string;
}

interface HoldRow extends Hold {
  id: string;
  extended: number;
}

/** Times kept for one visitor at a time. */
@Injectable()
export class Holds {
  private readonly rivals = new AfterFirst();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly claims: Claims,
    private readonly times: FreeTimesReader,
    private readonly answers: HoldAnswers,
  ) {}

  /** `instead` is a hold that is given up, once the new one is there. */
  hold(offerId: string, startsAt: Date, address: string, instead?: string): Promise<HeldTime | Refused> {
    return this.rivals.run(offerId, startsAt, () => this.holdNow(offerId, startsAt, address, instead));
  }

  private async holdNow(
    offerId: string,
    startsAt: Date,
    address: string,
    instead?: string,
  ): Promise<HeldTime | Refused> {
    const earlier = await this.find(instead);
    const chosen = await this.times.chosen(offerId, startsAt, earlier && { id: earlier.id, isHeld: false });
    if (chosen.refusal) return refused(chosen.refusal);
    const held = await this.claims.attempt(
      { offerId, starts: [startsAt], hasChoice: chosen.hasChoice, hasExpired: chosen.hasExpired },
      async (em, [id = ''], choice) => {
        const given = await this.lock(em, instead);
        const now = this.clock.now();
        const expiresAt = heldUntil(now);
        const token = randomBytes(TOKEN_BYTES).toString('base64url');
        const values = [id, offerId, startsAt, hashOf(token), this.holder(address), expiresAt, now, MOST_HELD_BY_ONE];
        if ((await em.query<unknown[]>(INSERT_HOLD, values)).length === 0) return refused('TOO_MANY_HELD');
        await this.claims.claim(em, {
          offerId,
          visits: [{ startsAt, owner: id }],
          kind: 'hold',
          expiresAt,
          share: given?.share,
          choice,
        });
        if (given) {
          await this.answers.carry(em, given.id, id);
          await em.query(DROP_HOLD, [given.id]);
        }
        return token;
      },
    );
    if (typeof held !== 'string') return held ?? refused('SLOT_TAKEN');
    const hold = await this.find(held);
    return hold ? { token: held, hold } : refused('SLOT_TAKEN');
  }

  async find(token: string | undefined): Promise<(Hold & { id: string }) | undefined> {
    if (!token) return undefined;
    const [row] = await this.database.query<HoldRow[]>(HOLD, [hashOf(token), this.clock.now()]);
    return row && { ...row, canBeExtended: row.extended < MOST_EXTENSIONS };
  }

  /** What has become of a time for whoever holds it, or for anybody. */
  async chosen(offerId: string, startsAt: Date, token?: string): Promise<Chosen & { hold: Hold | null }> {
    const { hold, mine } = await this.mine(offerId, startsAt, token);
    return { ...(await this.times.chosen(offerId, startsAt, mine)), hold };
  }

  /** What a form with its key needs to know of the time that it is for. */
  async form(offerId: string, startsAt: Date, key: string | null, token?: string): Promise<Form> {
    const { mine } = await this.mine(offerId, startsAt, token);
    return this.times.form(offerId, startsAt, key, mine);
  }

  async extend(token: string): Promise<Hold | Refused> {
    const now = this.clock.now();
    const extended = await this.database.query<unknown[]>(EXTEND_HOLD, [
      hashOf(token),
      now,
      heldUntil(now),
      MOST_EXTENSIONS,
    ]);
    const hold = await this.find(token);
    if (!hold) return refused('HOLD_OVER');
    return extended.length ? hold : refused('HOLD_EXTENDED_OFTEN');
  }

  /** Gives the time free; a hold that is over is free already. */
  async release(token: string): Promise<void> {
    await this.database.query(RELEASE_HOLD, [hashOf(token)]);
  }

  /** Whose time is over, so that the caches of free times hear of it. */
  async sweep(): Promise<void> {
    await this.database.query(SWEEP_HOLDS, [this.clock.now()]);
  }

  /** The hold of a token while it lasts, for this transaction alone. */
  async lock(em: EntityManager, token: string | undefined): Promise<LockedHold | undefined> {
    if (!token) return undefined;
    const [held] = await em.query<LockedHold[]>(LOCK_HOLD, [hashOf(token), this.clock.now()]);
    return held;
  }

  /** Turns what is held into what is booked. */
  async use(em: EntityManager, hold: Pick<LockedHold, 'id'>, bookingId: string): Promise<void> {
    await em.query(USE_HOLD, [hold.id, bookingId]);
    await em.query(DROP_HOLD, [hold.id]);
  }

  private async mine(offerId: string, startsAt: Date, token: string | undefined) {
    const found = await this.find(token);
    const isThis = found?.offerId === offerId && Date.parse(found.startsAt) === startsAt.getTime();
    return { hold: isThis ? found : null, mine: found && { id: found.id, isHeld: isThis } };
  }

  private holder(address: string): Buffer {
    return createHmac('sha256', this.config.secret).update(`hold ${address}`).digest();
  }
}
