import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { type Refused, refused } from '../shared/refused.ts';
import type { Booking } from './bookings.graphql.ts';
import { BookingsReader, type OwnBooking } from './bookings.reader.ts';
import { BookingsService } from './bookings.service.ts';
import { LOCK_BOOKING, MOVE } from './bookings.sql.ts';
import { Claims } from './claims.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { FreeTimesReader } from './free-times.reader.ts';
import { Reminders } from './reminders.ts';
import { Promoter } from './waiting.promoter.ts';

interface Locked {
  startsAt: string;
  places: number;
  share: string;
}

@Injectable()
export class MovesService {
  constructor(
    private readonly clock: Clock,
    private readonly owners: BookingsService,
    private readonly bookings: BookingsReader,
    private readonly times: FreeTimesReader,
    private readonly claims: Claims,
    private readonly letters: ConsultationLetters,
    private readonly reminders: Reminders,
    private readonly promoter: Promoter,
  ) {}

  /** The old time goes only when the new one is theirs; moving again to the same time changes nothing. */
  async move(token: string, startsAt: Date, address: string): Promise<Booking | Refused> {
    const own = await this.owners.ownOf(token, address);
    if (!own) return refused('BOOKING_UNKNOWN');
    if (!own.booking.canBeCancelled)
      return refused(own.booking.state === 'cancelled' ? 'BOOKING_CANCELLED' : 'BOOKING_PAST');
    if (Date.parse(own.booking.startsAt) === startsAt.getTime()) return own.booking;
    const { id, offerId } = own.booking;
    const { refusal, hasChoice } = await this.times.chosen(offerId, startsAt, { id, isHeld: false });
    if (refusal) return refused(refusal);
    const moved = await this.claims.attempt({ offerId, starts: [startsAt], hasChoice, mine: id }, (em, _ids, choice) =>
      this.moveTo(em, own, startsAt, choice),
    );
    return moved ?? refused('SLOT_TAKEN');
  }

  private async moveTo(
    em: EntityManager,
    { booking: { id, offerId } }: OwnBooking,
    startsAt: Date,
    choice: string | undefined,
  ): Promise<Booking | Refused> {
    const [locked] = await em.query<Locked[]>(LOCK_BOOKING, [id, this.clock.now()]);
    if (!locked) return refused('BOOKING_PAST');
    if (Date.parse(locked.startsAt) !== startsAt.getTime()) {
      const visits = [{ startsAt, owner: id }];
      const { share, places } = locked;
      const claims = await this.claims.claim(em, { offerId, visits, kind: 'booking', share, places, choice });
      await em.query(MOVE, [id, startsAt, claims]);
      const moved = await this.bookings.byId(id, em);
      await this.letters.moved(em, moved);
      await this.reminders.plan(em, moved);
      await this.promoter.tell(em, offerId);
    }
    return (await this.bookings.byId(id, em)).booking;
  }
}
