import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { type AskedSlot, whyNotBookable } from './booking.rules.ts';
import { freeTimes } from './free-times.sql.ts';
import type { ChosenTime, FreeDay, FreeTime } from './offers.graphql.ts';

/** The longest stretch of days that one question is answered for. */
export const MOST_DAYS = 62;
const NEAR_DAYS = 21;
const MOST_NEAR = 12;

const WALL = `to_char(wall, 'HH24:MI')`;

const BY_DAY = `${freeTimes}
  select wall::date as day, count(*)::int as count, string_agg(
    to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z "') || ${WALL}, ',' order by starts_at
  ) as listed
  from free group by 1 order by 1`;

/** $5 the moment to be near to, $6 how many */
const NEAREST = `${freeTimes}, near as (
    select starts_at, wall from free order by abs(extract(epoch from starts_at - $5::timestamptz)), starts_at limit $6
  )
  select starts_at as "startsAt", wall::date as day, ${WALL} as time from near order by starts_at`;

/** $5 the moment to come after */
const NEXT = `${freeTimes}
  select starts_at as "startsAt", wall::date as day, ${WALL} as time
  from free where starts_at > $5 order by starts_at limit 1`;

/** $1 offer, $2 start, $3 now: everything that decides whether this very time can be booked. */
const ASKED = `
  select $2::timestamptz + lasts as "endsAt", wall::date as day, ${WALL} as time, zone,
    notice_minutes as "noticeMinutes", ($3::timestamptz at time zone zone)::date + horizon_days as "lastDay",
    extract(epoch from wall::time) % (step_minutes * 60) = 0 as "isOnGrid",
    is_active and coalesce((
      select bool_and(opening_of(resource_id, wall::date, wall::date + 1) @> tstzrange($2, $2 + lasts))
        and bool_or(is_claimed)
      from offer_resource where offer_id = asked.id
    ), false) as "isOpen",
    exists (
      select from offer_resource needed join claim using (resource_id)
      where offer_id = asked.id and needed.is_claimed and state = 'active'
        and (expires_at is null or expires_at > $3) and during && tstzrange($2 - before, $2 + lasts + after)
    ) as "isTaken"
  from (
    select offer.id, zone, $2 at time zone zone as wall, step_minutes, notice_minutes, horizon_days,
      offer.is_active and service.is_active and room.status = 'open' as is_active,
      make_interval(mins => minutes) as lasts, make_interval(mins => buffer_before) as before,
      make_interval(mins => buffer_after) as after
    from offer join service on service.id = service_id join room on room.id = room_id
    where offer.id = $1
  ) asked`;

type AskedRow = Omit<AskedSlot, 'startsAt'> & { endsAt: string; time: string; zone: string };

interface DayRow {
  day: string;
  count: number;
  listed: string;
}

@Injectable()
export class FreeTimesReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  async days(offerId: string, from: string, to: string): Promise<FreeDay[]> {
    const latest = addDays(from, MOST_DAYS - 1);
    const last = to < latest ? to : latest;
    if (last < from) return [];
    const rows = await this.database.query<DayRow[]>(BY_DAY, [offerId, from, last, this.clock.now()]);
    return rows.map(({ day, count, listed }) => ({ day, count, times: timesOf(day, listed) }));
  }

  /** Free times around a moment, the nearest of them, in the order of time. */
  async near(offerId: string, moment: Date, count: number): Promise<FreeTime[]> {
    const day = moment.toISOString().slice(0, 10);
    const [from, to] = [addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS)];
    const most = Math.min(Math.max(count, 1), MOST_NEAR);
    return this.database.query(NEAREST, [offerId, from, to, this.clock.now(), moment, most]);
  }

  /** The first free time after a moment, within two months of it. */
  async next(offerId: string, moment: Date): Promise<FreeTime | null> {
    const day = addDays(moment.toISOString().slice(0, 10), -1);
    const asked = [offerId, day, addDays(day, MOST_DAYS), this.clock.now(), moment];
    const [first] = await this.database.query<FreeTime[]>(NEXT, asked);
    return first ?? null;
  }

  /** @throws NotFound when there is no such offer */
  async chosen(offerId: string, startsAt: Date): Promise<ChosenTime & { zone: string }> {
    const now = this.clock.now();
    const [row] = await this.database.query<AskedRow[]>(ASKED, [offerId, startsAt, now]);
    if (!row) throw new NotFound('offer');
    const { endsAt, day, time, zone } = row;
    return { startsAt, endsAt, day, time, zone, refusal: whyNotBookable({ ...row, startsAt }, now) ?? null };
  }
}

function timesOf(day: string, listed: string): FreeTime[] {
  return listed.split(',').map((entry) => {
    const [startsAt = '', time = ''] = entry.split(' ');
    return { startsAt, day, time };
  });
}
