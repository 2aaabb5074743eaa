import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { Seal } from '../shared/secrets/seal.ts';
import type { BookingDetails } from './booking.rules.ts';
import type { Booking, SeriesVisit } from './bookings.graphql.ts';
import type { Counted } from './counted.rules.ts';
import { BOOKING } from './bookings.sql.ts';

/** Of what a visitor told us, nothing stands in the clear. */
export type SealedDetails = BookingDetails & { token: string };

export interface BookingRow extends Booking, Counted {
  locale: Locale;
  sealed: string;
  remindAt: string;
}

/** A booking together with what its letters need. */
export interface OwnBooking {
  booking: Booking;
  locale: Locale;
  details: SealedDetails;
  counted: Counted;
  remindAt: string;
}

@Injectable()
export class BookingsReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  byToken(token: string): Promise<OwnBooking | undefined> {
    return this.find('token_hash = $1', hashOf(token));
  }

  byCode(code: string): Promise<OwnBooking | undefined> {
    return this.find('code = $1', code);
  }

  byIdempotencyKey(key: string): Promise<OwnBooking | undefined> {
    return this.find('idempotency_key = $1', key);
  }

  /** The visits that were booked together, in the order of time. */
  async series(seriesId: string): Promise<SeriesVisit[]> {
    const rows = await this.database.query<BookingRow[]>(
      `${BOOKING} where series_id = $1 and sealed_details is not null order by starts_at`,
      [seriesId],
    );
    return rows.map(({ sealed, day, time, state }) => ({ token: this.open(sealed).token, day, time, state }));
  }

  /** Also within the transaction that made or changed it. */
  async byId(id: string, em?: EntityManager): Promise<OwnBooking> {
    const own = await this.find('id = $1', id, em);
    if (!own) throw new NotFound('booking');
    return own;
  }

  private async find(condition: string, value: unknown, em?: EntityManager): Promise<OwnBooking | undefined> {
    const text = `${BOOKING} where ${condition}`;
    const asked = em
      ? this.database.queryIn<BookingRow[]>(em, text, [value])
      : this.database.query<BookingRow[]>(text, [value]);
    const [row] = await asked;
    return row && this.own(row);
  }

  own(row: BookingRow): OwnBooking {
    const { sealed, locale, remindAt, ageBand, municipality, ...booking } = row;
    const canBeCancelled = row.state === 'booked' && Date.parse(row.startsAt) > this.clock.now().getTime();
    return {
      locale,
      remindAt,
      details: this.open(sealed),
      counted: { ageBand, municipality },
      booking: { ...booking, canBeCancelled },
    };
  }

  private open(sealed: string): SealedDetails {
    return JSON.parse(this.seal.open(sealed)) as SealedDetails;
  }
}

/** What the database keeps of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
