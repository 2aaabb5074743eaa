import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import type { OwnBooking } from '../bookings.reader.ts';

/** $1 booking, $2 news, $3 former start, $4 now. Who was not called yet learns of the latest change alone. */
const TO_CALL = `
  insert into visit_call (booking_id, news, former_start, created_at) values ($1, $2, $3, $4)
  on conflict (booking_id) do update set news = excluded.news, created_at = excluded.created_at,
    former_start = case when visit_call.called_at is null then visit_call.former_start else excluded.former_start end,
    called_at = null, called_by = null`;

/** Visitors to whom no letter can be sent: they are called, or told when they come. */
@Injectable()
export class Calls {
  constructor(private readonly clock: Clock) {}

  async toCall(em: EntityManager, own: OwnBooking, news: 'moved' | 'cancelled', formerStart: string): Promise<void> {
    if (own.details.email) return;
    await em.query(TO_CALL, [own.booking.id, news, formerStart, this.clock.now()]);
  }
}
