import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { TextMessages } from '../../shared/sms/text-messages.ts';
import type { OwnBooking } from '../bookings.reader.ts';
import type { Call } from './calls.graphql.ts';
import { VisitsReader } from './visits.reader.ts';

/** $1 booking, $2 news, $3 former start, $4 now. Who was not called yet learns of the latest change alone. */
const TO_CALL = `
  insert into visit_call (booking_id, news, former_start, created_at) values ($1, $2, $3, $4)
  on conflict (booking_id) do update set news = excluded.news, created_at = excluded.created_at,
    former_start = case when visit_call.called_at is null then visit_call.former_start else excluded.former_start end,
    called_at = null, called_by = null`;

/** $1 booking, $2 now. Who has cancelled knows it; who has to be called already is told all at once. */
const NOT_REACHED = `
  insert into visit_call (booking_id, news, former_start, created_at)
  select id, case state when 'cancelled' then 'cancelled' else 'unreached' end, starts_at, $2 from booking
  where id = $1 and starts_at > $2 and cancelled_by is distinct from 'visitor' and purged_at is null
  on conflict (booking_id) do update set news = excluded.news, former_start = excluded.former_start,
    created_at = excluded.created_at, called_at = null, called_by = null
  where visit_call.called_at is not null`;

/** $1 room, $2 now. Those to be called first, then those who were called today. */
const CALLS = `
  select booking.id, call.news, call.called_at as "calledAt",
    (former_start at time zone booking.zone)::date as "formerDay",
    to_char(former_start at time zone booking.zone, 'HH24:MI') as "formerTime"
  from visit_call call
  join booking on booking.id = call.booking_id and sealed_details is not null
  join offer on offer.id = booking.offer_id join room on room.id = offer.room_id
  where room.slug = $1 and (called_at is null or called_at > $2::timestamptz - interval '1 day')
  order by called_at nulls first, least(former_start, booking.starts_at), booking.id limit 200`;

/** $1 booking, $2 when, $3 who */
const CALLED = `update visit_call set called_at = $2, called_by = $3 where booking_id = $1`;

/** Visitors to whom no letter can be sent: they are called, or told when they come. */
@Injectable()
export class Calls implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly visits: VisitsReader,
    private readonly messages: TextMessages,
  ) {}

  onModuleInit(): void {
    this.messages.whenUnreached(async (about) => {
      await this.database.query(NOT_REACHED, [about, this.clock.now()]);
    });
  }

  async toCall(em: EntityManager, own: OwnBooking, news: 'moved' | 'cancelled', formerStart: string): Promise<void> {
    if (own.details.email || own.details.reach === 'sms') return;
    await em.query(TO_CALL, [own.booking.id, news, formerStart, this.clock.now()]);
  }

  /** At a point, as far as the actor may know of the visits. */
  async list(actor: Actor, room: string, locale: Locale): Promise<Call[]> {
    type Row = Omit<Call, 'visit'> & { id: string };
    const rows = await this.database.query<Row[]>(CALLS, [room, this.clock.now()]);
    const known = await this.visits.some(
      actor,
      rows.map(({ id }) => id),
      locale,
    );
    return rows.flatMap(({ id, ...call }) => {
      const visit = known.find((each) => each.id === id);
      return visit ? [{ ...call, visit }] : [];
    });
  }

  /** @throws NotFound for those who may not know of the visit */
  async called(actor: Actor, id: string, isCalled: boolean): Promise<boolean> {
    await this.visits.visit(actor, id, 'en');
    await this.database.query(CALLED, [id, isCalled ? this.clock.now() : null, isCalled ? actor.personId : null]);
    return isCalled;
  }
}
