import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { Diary } from './bookings.diary.ts';
import type { BookedConsultation } from './bookings.graphql.ts';
import { BookingsReader } from './bookings.reader.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { Holds, type LockedHold } from './holds.service.ts';
import { Reminders } from './reminders.ts';
import { type OwnEntry, WaitingReader } from './waiting.reader.ts';
import { CLOSE_BOOKED, LOCK_OFFER } from './waiting.sql.ts';

/** From an offer to a booking, under the same code and link. */
@Injectable()
export class WaitingTaking {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly reader: WaitingReader,
    private readonly bookings: BookingsReader,
    private readonly diary: Diary,
    private readonly holds: Holds,
    private readonly letters: ConsultationLetters,
    private readonly reminders: Reminders,
  ) {}

  /** Taking it again answers the same booking. */
  async take(token: string): Promise<BookedConsultation | Refused> {
    const own = await this.reader.byToken(token);
    const isTaken = own ? await this.book(own) : true;
    const booked = await this.bookings.byToken(token);
    if (booked) return { booking: booked.booking, token };
    return refused(isTaken ? 'BOOKING_UNKNOWN' : 'OFFER_OVER');
  }

  private book(own: OwnEntry): Promise<boolean> {
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      const [hold] = await em.query<Omit<LockedHold, 'share'>[]>(LOCK_OFFER, [own.id, now]);
      if (!hold) return false;
      const { token, ...details } = own.details;
      const input = { ...own.entry, places: hold.places, locale: own.locale };
      const startsAt = new Date(hold.startsAt);
      const [made] = await em.query<{ id: string }[]>('select uuidv7() as id');
      const id = made?.id ?? '';
      await em.query(CLOSE_BOOKED, [own.id, now]);
      await this.holds.use(em, hold, id);
      const known = { code: own.entry.code ?? '', token };
      const booked = await this.diary.insert(em, { id, startsAt, input, details, counted: own.counted, known });
      await this.letters.booked(em, booked);
      await this.reminders.plan(em, booked);
      return true;
    });
  }
}
