import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { codeOf } from '@inclusive/calendar/codes';
import { Clock } from '../shared/clock.ts';
import { LookUps } from '../shared/look-ups.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { type BookingDetails, countFaults, faultsOf, keyFaults, tidied } from './booking.rules.ts';
import { Diary } from './bookings.diary.ts';
import type { BookConsultationInput, BookedConsultation, Booking, FoundBooking } from './bookings.graphql.ts';
import { BookingsReader, type OwnBooking } from './bookings.reader.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { Claims } from './claims.ts';
import { Holds } from './holds.service.ts';
import { OffersReader } from './offers.reader.ts';
import { Reminders } from './reminders.ts';

@Injectable()
export class BookingsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly offers: OffersReader,
    private readonly claims: Claims,
    private readonly holds: Holds,
    private readonly bookings: BookingsReader,
    private readonly diary: Diary,
    private readonly letters: ConsultationLetters,
    private readonly reminders: Reminders,
    private readonly lookUps: LookUps,
  ) {}

  async book(input: BookConsultationInput): Promise<BookedConsultation | Refused> {
    const details = tidied(input);
    const choices = await this.offers.choices(input.offerId);
    const faults = [
      ...keyFaults(input.idempotencyKey),
      ...countFaults('places', input.places, choices.places),
      ...faultsOf(details, choices),
    ];
    if (faults.length) return refusedInput(faults);
    const earlier = await this.earlier(input, details);
    if (earlier) return earlier;
    const { refusal, hasChoice } = await this.holds.chosen(input.offerId, input.startsAt, input.hold);
    const own = refusal ? undefined : await this.take(input, details, hasChoice);
    if (own) return bookedOf(own);
    return (await this.earlier(input, details)) ?? refused(refusal ?? 'SLOT_TAKEN');
  }

  /** The link of the booking that a code belongs to. */
  async findByCode(typed: string, address: string): Promise<FoundBooking | Refused> {
    const code = codeOf(typed);
    if (!code) return refusedInput([{ field: 'code', code: typed.trim() ? 'INVALID_CODE' : 'REQUIRED' }]);
    const own = await this.lookUps.find('code', address, () => this.bookings.byCode(code));
    return own ? { token: own.details.token } : refused('BOOKING_UNKNOWN');
  }

  /** Cancelling twice is cancelling once. */
  async cancel(token: string, address: string): Promise<Booking | Refused> {
    const own = await this.ownOf(token, address);
    if (!own) return refused('BOOKING_UNKNOWN');
    if (own.booking.state === 'cancelled') return own.booking;
    if (!own.booking.canBeCancelled) return refused('BOOKING_PAST');
    return this.database.transaction(async (em) => {
      const isCancelled = await this.diary.release(em, own.booking.id, this.clock.now());
      const cancelled = await this.bookings.byId(own.booking.id, em);
      if (isCancelled) await this.letters.cancelled(em, cancelled);
      return cancelled.booking;
    });
  }

  ownOf(token: string, address: string): Promise<OwnBooking | undefined> {
    return this.lookUps.find('token', address, () => this.bookings.byToken(token));
  }

  private take(
    input: BookConsultationInput,
    details: BookingDetails,
    hasChoice: boolean,
  ): Promise<OwnBooking | undefined> {
    const { offerId, startsAt } = input;
    return this.claims.attempt({ offerId, starts: [startsAt], hasChoice }, async (em, [id = ''], choice) => {
      await this.diary.book(em, { input, details, visits: [{ startsAt, owner: id }], choice });
      const own = await this.bookings.byId(id, em);
      await this.letters.booked(em, own);
      await this.reminders.plan(em, own);
      return own;
    });
  }

  /** What the same form was answered before; a key that comes with other words is refused. */
  private async earlier(
    input: BookConsultationInput,
    details: BookingDetails,
  ): Promise<BookedConsultation | Refused | undefined> {
    const own = await this.bookings.byIdempotencyKey(input.idempotencyKey);
    if (!own) return undefined;
    const { token: _token, ...known } = own.details;
    const isSame =
      own.booking.offerId === input.offerId &&
      Date.parse(own.booking.startsAt) === input.startsAt.getTime() &&
      own.booking.places === input.places &&
      isDeepStrictEqual(known, details);
    return isSame ? bookedOf(own) : refused('FORM_ALREADY_USED');
  }
}

function bookedOf({ booking, details }: OwnBooking): BookedConsultation {
  return { booking, token: details.token };
}
