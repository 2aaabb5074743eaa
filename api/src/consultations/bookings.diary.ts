import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newCode } from '@inclusive/calendar/codes';
import { Config } from '../shared/config.ts';
import { Seal } from '../shared/secrets/seal.ts';
import type { BookingDetails } from './booking.rules.ts';
import type { BookConsultationInput } from './bookings.graphql.ts';
import { hashOf, type SealedDetails } from './bookings.reader.ts';
import { CLAIM, DROP_EXPIRED, INSERT_BOOKING, RELEASE } from './bookings.sql.ts';

const TOKEN_BYTES = 24;
const MOST_CODES = 3;

/** Somebody else has the time, or this very form is being sent twice at once: undoes the transaction. */
export class Taken extends Error {}

/** Writes into the diaries; always within the caller's transaction. */
@Injectable()
export class Diary {
  constructor(
    private readonly config: Config,
    private readonly seal: Seal,
  ) {}

  /**
   * Claims all resources and keeps the booking; answers its id.
   * @throws Taken when one of them belongs to somebody else
   */
  async claim(em: EntityManager, input: BookConsultationInput, details: BookingDetails, now: Date): Promise<string> {
    await em.query(DROP_EXPIRED, [input.offerId, input.startsAt, now]);
    const [claimed] = await em.query<{ id: string | null }[]>(CLAIM, [input.offerId, input.startsAt]);
    if (!claimed?.id) throw new Taken();
    for (let left = MOST_CODES; left > 0; left -= 1) {
      const kept = await em.query<unknown[]>(INSERT_BOOKING, this.valuesOf(claimed.id, input, details));
      if (kept.length) return claimed.id;
    }
    throw new Taken();
  }

  /** Gives the time free again; false when that had happened before. */
  async release(em: EntityManager, bookingId: string, now: Date): Promise<boolean> {
    const cancelled = await em.query<unknown[]>(RELEASE, [bookingId, now]);
    return cancelled.length > 0;
  }

  private valuesOf(id: string, input: BookConsultationInput, details: BookingDetails): unknown[] {
    const { channel, language, forWhom, hasGuardian } = details;
    const sealed: SealedDetails = { ...details, token: randomBytes(TOKEN_BYTES).toString('base64url') };
    return [
      id,
      input.offerId,
      input.startsAt,
      this.config.bookingDetailsDays,
      channel,
      language,
      forWhom,
      hasGuardian,
      input.locale,
      newCode(),
      hashOf(sealed.token),
      input.idempotencyKey,
      this.seal.seal(JSON.stringify(sealed)),
    ];
  }
}
