import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { Clock } from '../shared/clock.ts';
import { Prepared } from '../shared/database/prepared.ts';
import type { Opening } from './opening.graphql.ts';
import { openDays, openNow, type OpenRange } from './opening.rules.ts';

const WEEK = 7;
const OUTLOOK_DAYS = 60;

/** $1 resource, $2 first day, $3 last day, $4 zone; a range that ends at midnight closes at 24:00. */
const RANGES = `
  select lower(span) as "from", upper(span) as "to", (lower(span) at time zone $4)::date as day,
    to_char(lower(span) at time zone $4, 'HH24:MI') as opens,
    replace(to_char(upper(span) at time zone $4, 'HH24:MI'), '00:00', '24:00') as closes
  from unnest(opening_of($1, $2, $3)) span
  order by span`;

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
    if (!resource) return { isOpenNow: false, changesAt: null, week: [], exceptions: [] };
    const today = wallTime(now, resource.zone).day;
    const last = addDays(today, OUTLOOK_DAYS);
    const ranges = await this.database.query<OpenRange[]>(RANGES, [resource.id, today, last, resource.zone]);
    const departing = await this.exceptionsOf(resource.id, today, last);
    const week = Array.from({ length: WEEK }, (_, offset) => addDays(today, offset));
    return {
      ...openNow(ranges, now),
      week: openDays(week, ranges, new Set(departing)),
      exceptions: openDays(departing, ranges, new Set(departing)),
    };
  }

  private async exceptionsOf(resourceId: string, first: string, last: string): Promise<string[]> {
    const days = await this.database.query<{ day: string }[]>(
      'select distinct day from opening_exception where resource_id = $1 and day between $2 and $3 order by day',
      [resourceId, first, last],
    );
    return days.map(({ day }) => day);
  }
}
