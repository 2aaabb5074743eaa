import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newCode } from '@inclusive/calendar/codes';
import type { Locale } from '@inclusive/localisation/locale';
import { Config } from '../shared/config.ts';
import { allEnded } from '../shared/database/all-ended.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { Seal } from '../shared/secrets/seal.ts';
import type { BookingDetails } from './booking.rules.ts';
import { type Counted, countedOf } from './counted.rules.ts';
import type { BookConsultationInput, Canceller } from './bookings.graphql.ts';
import { type BookingRow, BookingsReader, hashOf, type OwnBooking, type SealedDetails } from './bookings.reader.ts';
import { INSERT_BOOKING, LOCK_BOOKING, RELEASE } from './bookings.sql.ts';
import { Claims, Taken } from './claims.ts';
import { Holds } from './holds.service.ts';

const TOKEN_BYTES = 24;
const MOST_CODES = 3;

export interface ToBook {
  input: BookConsultationInput;
  details: BookingDetails;
  /** Each with the id of its booking. */
  visits: readonly { startsAt: Date; owner: string }[];
  /** Which one of several people. */
  choice?: string | undefined;
  /** Takes what the waiting list could not be offered any more. */
  isFirst?: boolean;
}

interface ToInsert {
  id: string;
  startsAt: Date;
  input: { offerId: string; places: number; locale: Locale };
  details: BookingDetails;
  counted: Counted;
  series?: string | undefined;
  /** How many visits are booked together. */
  repeats?: number;
  key?: string | null;
  /** Code and link that the visitor has already. */
  known?: { code: string; token: string };
}

/** Writes into the diaries; always within the caller's transaction. */
@Injectable()
export class Diary {
  constructor(
    private readonly config: Config,
    private readonly seal: Seal,
    private readonly prepared: Prepared,
    private readonly bookings: BookingsReader,
    private readonly claims: Claims,
    private readonly holds: Holds,
  ) {}

  /**
   * Claims all resources for every visit and keeps the bookings. Several are a series; the first carries the key, and
   * uses the hold where there is one.
   * @throws Taken when one of them belongs to somebody else
   */
  async book(em: EntityManager, { input, details, visits, choice, isFirst = false }: ToBook): Promise<OwnBooking[]> {
    const [first] = visits;
    const hold = await this.holds.lock(em, input.hold);
    const isHeld = hold?.offerId === input.offerId && Date.parse(hold.startsAt) === first?.startsAt.getTime();
    const missing = isHeld ? Math.max(0, input.places - hold.places) : input.places;
    if (isHeld && first) await this.holds.use(em, hold, first.owner);
    const open = missing > 0 ? visits : visits.slice(1);
    const share = isHeld && visits.length === 1 ? hold.share : undefined;
    const toClaim = {
      offerId: input.offerId,
      kind: 'booking',
      places: missing || input.places,
      share,
      choice,
      isFirst,
    } as const;
    const claims = open.length ? (await this.claims.sendClaim(em, { ...toClaim, visits: open })).claims : undefined;
    const [, booked] = await allEnded([claims, this.insertAll(em, { input, details, visits })]);
    return booked;
  }

  private async insertAll(
    em: EntityManager,
    { input, details, visits }: Pick<ToBook, 'input' | 'details' | 'visits'>,
  ): Promise<OwnBooking[]> {
    const [first] = visits;
    const repeats = visits.length;
    const booked: OwnBooking[] = [];
    for (const [place, { owner, startsAt }] of visits.entries()) {
      const series = repeats > 1 ? first?.owner : undefined;
      const key = place ? null : input.idempotencyKey;
      const toInsert = { id: owner, startsAt, series, repeats, key, input, details, counted: countedOf(input) };
      booked.push(await this.insert(em, toInsert));
    }
    return booked;
  }

  /** Gives the time free again; false when that had happened before. */
  async release(em: EntityManager, bookingId: string, now: Date, by: Canceller): Promise<boolean> {
    await em.query(LOCK_BOOKING, [bookingId, now]);
    const cancelled = await em.query<unknown[]>(RELEASE, [bookingId, now, by]);
    return cancelled.length > 0;
  }

  /** @throws Taken when the key of the form is in use */
  async insert(em: EntityManager, booking: ToInsert): Promise<OwnBooking> {
    for (let left = MOST_CODES; left > 0; left -= 1) {
      const [row] = await this.prepared.queryIn<BookingRow[]>(em, INSERT_BOOKING, this.valuesOf(booking));
      if (row) return this.bookings.own(row);
    }
    throw new Taken();
  }

  private valuesOf({ id, startsAt, series, repeats, key, input, details, counted, known }: ToInsert): unknown[] {
    const { channel, language, forWhom, hasGuardian } = details;
    const sealed: SealedDetails = { ...details, token: known?.token ?? randomBytes(TOKEN_BYTES).toString('base64url') };
    return [
      id,
      input.offerId,
      startsAt,
      this.config.bookingDetailsDays,
      channel,
      language,
      forWhom,
      hasGuardian,
      input.locale,
      known?.code ?? newCode(),
      hashOf(sealed.token),
      key ?? null,
      this.seal.seal(JSON.stringify(sealed)),
      input.places,
      series ?? null,
      counted.ageBand,
      counted.municipality,
      repeats ?? 1,
    ];
  }
}
