import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { type Refused, refused } from '../shared/refused.ts';
import type { Booking } from './bookings.graphql.ts';
import { BookingsReader, type OwnBooking } from './bookings.reader.ts';
import { type Afterwards, BookingsService } from './bookings.service.ts';
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

/** What those who receive the visitors may ask of a move. */
export interface DeskMove {
  /** Somebody who receives the visitor no more, also where the time stays. */
  without?: string | undefined;
  afterwards: Afterwards;
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
    return own ? this.moveOwn(own, startsAt) : refused('BOOKING_UNKNOWN');
  }

  /** For the visitor, or by those who receive them. */
  async moveOwn(own: OwnBooking, startsAt: Date, desk?: DeskMove): Promise<Booking | Refused> {
    if (!own.booking.canBeCancelled)
      return refused(own.booking.state === 'cancelled' ? 'BOOKING_CANCELLED' : 'BOOKING_PAST');
    const { id, offerId } = own.booking;
    const isSame = Date.parse(own.booking.startsAt) === startsAt.getTime();
    if (isSame && !desk?.without) return own.booking;
    const ease = desk && 'desk';
    const { refusal, hasChoice, hasExpired } = await this.times.chosen(offerId, startsAt, { id, ease });
    if (refusal) return refused(refusal);
    if (isSame && !hasChoice) return own.booking;
    const attempt = { offerId, starts: [startsAt], hasChoice, hasExpired, mine: id, without: desk?.without };
    const moved = await this.claims.attempt(attempt, (em, _ids, choice) =>
      this.moveTo(em, own, startsAt, choice, desk),
    );
    return moved ?? refused('SLOT_TAKEN');
  }

  private async moveTo(
    em: EntityManager,
    { booking: { id, offerId } }: OwnBooking,
    startsAt: Date,
    choice: string | undefined,
    desk: DeskMove | undefined,
  ): Promise<Booking | Refused> {
    const [locked] = await em.query<Locked[]>(LOCK_BOOKING, [id, this.clock.now()]);
    if (!locked) return refused('BOOKING_PAST');
    const isSame = Date.parse(locked.startsAt) === startsAt.getTime();
    if (desk?.without || !isSame) {
      const visits = [{ startsAt, owner: id }];
      const { share, places } = locked;
      const claims = await this.claims.claim(em, { offerId, visits, kind: 'booking', share, places, choice });
      await em.query(MOVE, [id, startsAt, claims]);
      const moved = await this.bookings.byId(id, em);
      await (isSame ? this.letters.handedOver(em, moved) : this.letters.moved(em, moved));
      await this.reminders.plan(em, moved);
      await this.promoter.tell(em, offerId);
      await desk?.afterwards(em, moved);
    }
    return (await this.bookings.byId(id, em)).booking;
  }
}
