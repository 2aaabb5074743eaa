import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { BookingsReader, type OwnBooking } from './bookings.reader.ts';
import { REMIND } from './bookings.sql.ts';
import { ConsultationLetters } from './consultations.letters.ts';

const JOB = 'remind-of-visit';

/** A letter or message on the day before, to those who chose one; planned in the transaction that books or moves. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly bookings: BookingsReader,
    private readonly letters: ConsultationLetters,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, ({ bookingId }: { bookingId: string }) => this.remind(bookingId));
  }

  /** Takes the place of what was planned for an earlier time of the same booking. */
  async plan(em: EntityManager, { booking, details, remindAt }: OwnBooking): Promise<void> {
    const runAt = new Date(remindAt);
    if (!(details.email || details.reach === 'sms') || runAt <= this.clock.now()) return;
    await this.jobs.add(em, JOB, { bookingId: booking.id }, { runAt, key: `${JOB} ${booking.id}` });
  }

  /** Once for each time that a booking has; not when it is cancelled, has begun, or was moved to another day. */
  async remind(bookingId: string): Promise<void> {
    await this.database.transaction(async (em) => {
      const due = await em.query<unknown[]>(REMIND, [bookingId, this.clock.now()]);
      if (due.length) await this.letters.reminder(em, await this.bookings.byId(bookingId, em));
    });
  }
}
