import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import type { Doors, Opening } from './opening.graphql.ts';
import { openDays, openNow, type OpenRange, ordinaryWeek } from './opening.rules.ts';

const WEEK = 7;
const OUTLOOK_DAYS = 60;
const NO_DIARY = { zone: 'UTC', isOpenNow: false, changesAt: null };

@Injectable()
export class OpeningReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  /** Opening hours of a room's coming weeks; a room without a diary is always closed. */
  async openingOf(roomId: string): Promise<Opening> {
    const now = this.clock.now();
    const [resource] = await this.database.query<{ id: string; zone: string }[]>(
      `select id, zone from resource where room_id = $1 and kind = 'room'`,
      [roomId],
    );
    if (!resource) return { ...NO_DIARY, ...clockIn('UTC', now), week: [], exceptions: [], ordinary: [] };
    const { today, time } = clockIn(resource.zone, now);
    const last = addDays(today, OUTLOOK_DAYS);
    const ranges = await this.database.query<OpenRange[]>(RANGES, [resource.id, today, last, resource.zone]);
    const departing = await this.exceptionsOf(resource.id, today, last);
    const week = Array.from({ length: WEEK }, (_, offset) => addDays(today, offset));
    return {
      ...openNow(ranges, now),
      ...{ today, time, zone: resource.zone },
      week: openDays(week, ranges, departing),
      exceptions: openDays([...departing.keys()], ranges, departing),
      ordinary: ordinaryWeek(await this.database.query(ORDINARY, [resource.id, today])),
    };
  }

  /** Whether rooms are open just now, by their ids; one statement for all of them. */
  async doorsOf(roomIds: readonly string[]): Promise<Map<string, Doors>> {
    const now = this.clock.now();
    const rows = await this.database.query<DoorRow[]>(DOORS, [roomIds, now]);
    return new Map(
      rows.map(({ roomId, zone, ranges }) => [roomId, { zone, ...clockIn(zone, now), ...openNow(ranges, now) }]),
    );
  }

  private async exceptionsOf(resourceId: string, first: string, last: string): Promise<Map<string, string | null>> {
    const days = await this.database.query<{ day: string; holiday: string | null }[]>(EXCEPTIONS, [
      resourceId,
      first,
      last,
    ]);
    return new Map(days.map(({ day, holiday }) => [day, holiday]));
  }
}

function clockIn(zone: string, now: Date): { today: string; time: string } {
  const { day, time } = wallTime(now, zone);
  return { today: day, time };
}

interface DoorRow {
  roomId: string;
  zone: string;
  ranges: { from: string; to: string }[];
}

/** $1 resource, $2 first day, $3 last day, $4 zone; a range that ends at midnight closes at 24:00. */
const RANGES = `
  select lower(span) as "from", upper(span) as "to", (lower(span) at time zone $4)::date as day,
    to_char(lower(span) at time zone $4, 'HH24:MI') as opens,
    replace(to_char(upper(span) at time zone $4, 'HH24:MI'), '00:00', '24:00') as closes
  from unnest(opening_of($1, $2, $3)) span
  order by span`;

/** $1 resource, $2 first day, $3 last day */
const EXCEPTIONS = `
  select day, max(holiday) as holiday from opening_exception
  where resource_id = $1 and day between $2 and $3 group by day order by day`;

/** $1 resource, $2 day */
const ORDINARY = `
  select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes
  from opening_rule where resource_id = $1 and valid @> $2::date`;

const iso = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The coming two weeks say enough, unless a room is closed for longer. $1 rooms, $2 now */
const DOORS = `
  select room.id as "roomId", room.zone, coalesce((
    select jsonb_agg(jsonb_build_object('from', ${iso('lower(span)')}, 'to', ${iso('upper(span)')}) order by span)
    from resource cross join lateral unnest(opening_of(
      resource.id, ($2::timestamptz at time zone room.zone)::date, ($2::timestamptz at time zone room.zone)::date + 14
    )) span
    where resource.room_id = room.id and resource.kind = 'room' and upper(span) > $2
  ), '[]') as ranges
  from room where room.id = any($1)`;
