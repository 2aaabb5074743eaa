import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { codeOf } from '@inclusive/calendar/codes';
import { Clock } from '../shared/clock.ts';
import { LookUps } from '../shared/look-ups.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { AfterFirst } from './after-first.ts';
import { type BookingDetails, countFaults, type Ease, faultsOf, keyFaults, tidied } from './booking.rules.ts';
import { Diary } from './bookings.diary.ts';
import type { BookConsultationInput, BookedConsultation, Booking, FoundBooking } from './bookings.graphql.ts';
import { BookingsReader, type OwnBooking } from './bookings.reader.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { countedFaults, countedOf } from './counted.rules.ts';
import { Claims } from './claims.ts';
import { type Chosen, type Form, FreeTimesReader } from './free-times.reader.ts';
import { Holds } from './holds.service.ts';
import { OffersReader } from './offers.reader.ts';
import { Reminders } from './reminders.ts';
import { Promoter } from './waiting.promoter.ts';
import { WaitingReader } from './waiting.reader.ts';

/** What is added within the transaction of a change. */
export type Afterwards = (em: EntityManager, own: OwnBooking) => Promise<void>;

/** Who books for a visitor. */
export interface AtDesk {
  ease: Ease;
  afterwards: Afterwards;
}

@Injectable()
export class BookingsService {
  private readonly rivals = new AfterFirst();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly offers: OffersReader,
    private readonly claims: Claims,
    private readonly times: FreeTimesReader,
    private readonly holds: Holds,
    private readonly bookings: BookingsReader,
    private readonly diary: Diary,
    private readonly letters: ConsultationLetters,
    private readonly waiting: WaitingReader,
    private readonly promoter: Promoter,
    private readonly reminders: Reminders,
    private readonly lookUps: LookUps,
  ) {}

  book(input: BookConsultationInput, desk?: AtDesk): Promise<BookedConsultation | Refused> {
    return this.rivals.run(input.offerId, input.startsAt, () => this.bookNow(input, desk));
  }

  /** The link of the booking that a code belongs to. */
  async findByCode(typed: string, address: string): Promise<FoundBooking | Refused> {
    const code = codeOf(typed);
    if (!code) return refusedInput([{ field: 'code', code: typed.trim() ? 'INVALID_CODE' : 'REQUIRED' }]);
    const search = async () => (await this.bookings.byCode(code)) ?? (await this.waiting.byCode(code));
    const own = await this.lookUps.find('code', address, search);
    return own ? { token: own.details.token } : refused('BOOKING_UNKNOWN');
  }

  /** Cancelling twice is cancelling once. */
  async cancel(token: string, address: string): Promise<Booking | Refused> {
    const own = await this.ownOf(token, address);
    return own ? this.cancelOwn(own) : refused('BOOKING_UNKNOWN');
  }

  /** For the visitor, or by those who receive them. */
  async cancelOwn({ booking }: OwnBooking, afterwards?: Afterwards): Promise<Booking | Refused> {
    if (booking.state === 'cancelled') return booking;
    if (!booking.canBeCancelled) return refused('BOOKING_PAST');
    return this.database.transaction(async (em) => {
      const by = afterwards ? 'library' : 'visitor';
      const isCancelled = await this.diary.release(em, booking.id, this.clock.now(), by);
      const cancelled = await this.bookings.byId(booking.id, em);
      if (isCancelled) {
        await this.letters.cancelled(em, cancelled, by);
        await this.promoter.tell(em, cancelled.booking.offerId);
        await afterwards?.(em, cancelled);
      }
      return cancelled.booking;
    });
  }

  ownOf(token: string, address: string): Promise<OwnBooking | undefined> {
    return this.lookUps.find('token', address, () => this.bookings.byToken(token));
  }

  private async bookNow(input: BookConsultationInput, desk?: AtDesk): Promise<BookedConsultation | Refused> {
    const details = tidied(input);
    const wrongKey = keyFaults(input.idempotencyKey);
    const { choices, chosen: first, isKnown } = await this.form(input, desk, wrongKey.length > 0);
    const faults = [
      ...wrongKey,
      ...countFaults('places', input.places, choices.places),
      ...countFaults('repeats', input.repeats, choices.mostRepeats),
      ...faultsOf(details, { ...choices, reaches: this.offers.reaches }),
      ...countedFaults(countedOf(input)),
    ];
    if (faults.length) return refusedInput(faults);
    const earlier = isKnown ? await this.earlier(input, details) : undefined;
    if (earlier) return earlier;
    const chosen = [first, ...(await this.others(input, desk))];
    if (chosen.some(({ refusal }) => refusal)) {
      const meanwhile = chosen.length > 1 ? await this.earlier(input, details) : undefined;
      return meanwhile ?? refusalOf(chosen);
    }
    const own = await this.take(input, details, chosen, desk);
    return own ? bookedOf(own) : this.whyNot(input, details, desk);
  }

  private form(input: BookConsultationInput, desk?: AtDesk, hasWrongKey = false): Promise<Form> {
    const { offerId, startsAt, hold } = input;
    const key = hasWrongKey ? null : input.idempotencyKey;
    if (desk) return this.times.form(offerId, startsAt, key, { ease: desk.ease });
    return this.holds.form(offerId, startsAt, key, hold);
  }

  /** The visits of a series after the first. */
  private async others({ offerId, startsAt, repeats, hold }: BookConsultationInput, desk?: AtDesk): Promise<Chosen[]> {
    const [, ...starts] = await this.times.weekly(offerId, startsAt, repeats);
    return Promise.all(
      starts.map((at) =>
        desk ? this.times.chosen(offerId, at, { ease: desk.ease }) : this.holds.chosen(offerId, at, hold),
      ),
    );
  }

  /** Somebody was faster: this very form, sent twice at once, or somebody else. */
  private async whyNot(input: BookConsultationInput, details: BookingDetails, desk?: AtDesk) {
    const { chosen, isKnown } = await this.form(input, desk);
    const earlier = isKnown ? await this.earlier(input, details) : undefined;
    return earlier ?? refusalOf([chosen, ...(await this.others(input, desk))]);
  }

  /** All visits or none; answers the first. */
  private take(
    input: BookConsultationInput,
    details: BookingDetails,
    chosen: readonly Chosen[],
    desk?: AtDesk,
  ): Promise<OwnBooking | undefined> {
    const starts = chosen.map(({ startsAt }) => startsAt);
    const hasChoice = chosen[0]?.hasChoice ?? false;
    const hasExpired = chosen.some((each) => each.hasExpired);
    const isFirst = desk !== undefined && chosen.every(({ isSoon }) => isSoon);
    return this.claims.attempt({ offerId: input.offerId, starts, hasChoice, hasExpired }, async (em, ids, choice) => {
      const visits = starts.map((startsAt, place) => ({ startsAt, owner: ids[place] ?? '' }));
      const booked = await this.diary.book(em, { input, details, visits, choice, isFirst });
      for (const own of booked) {
        await this.letters.booked(em, own);
        await this.reminders.plan(em, own);
        await desk?.afterwards(em, own);
      }
      return booked[0];
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
      own.booking.repeats === input.repeats &&
      isDeepStrictEqual(known, details) &&
      isDeepStrictEqual(own.counted, countedOf(input));
    return isSame ? bookedOf(own) : refused('FORM_ALREADY_USED');
  }
}

function bookedOf({ booking, details }: OwnBooking): BookedConsultation {
  return { booking, token: details.token };
}

/** For several visits, each date that cannot be with its reason. */
function refusalOf(chosen: readonly Chosen[]): Refused {
  if (chosen.length === 1) return refused(chosen[0]?.refusal ?? 'SLOT_TAKEN');
  const faults = chosen.flatMap(({ startsAt, refusal }) =>
    refusal ? [{ field: startsAt.toISOString(), code: refusal }] : [],
  );
  return refused('SERIES_NOT_FREE', faults);
}
