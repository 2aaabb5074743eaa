import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { type Holiday, holidaysOf } from '@inclusive/calendar/holidays';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { type ManagedRoom, managedRoom } from './facts.service.ts';
import type {
  CloseHolidaysInput,
  HolidaysClosed,
  RoomHoliday,
  RoomVisitsArgs,
  VisitOfDay,
} from './holidays.graphql.ts';

const YEARS_AHEAD = 3;
/** As many as are closed at once. */
const MOST_DAYS = 400;

/** Rooms closed on public holidays: first it is said who is booked then, and nothing that was not seen is closed over. */
@Injectable()
export class RoomHolidaysService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFound when the room is not the actor's to keep */
  async list(actor: Actor, slug: string, year: number, locale: Locale): Promise<RoomHoliday[]> {
    return this.database.transaction(async (em) => {
      const room = await managedRoom(em, actor, slug);
      const coming = this.comingHolidays(room, year);
      const days = coming.map(({ day }) => day);
      const visits = await visitsOn(em, room, days, locale);
      const closed = await em.query<{ day: string }[]>(CLOSED, [room.id, days]);
      return coming.map((holiday) => ({
        ...holiday,
        isClosed: closed.some(({ day }) => day === holiday.day),
        visits: visits.filter(({ day }) => day === holiday.day),
      }));
    });
  }

  /** Visits of some days, to be seen before the room is closed on them. */
  async visits(actor: Actor, { slug, firstDay, lastDay, locale }: RoomVisitsArgs): Promise<VisitOfDay[]> {
    return this.database.transaction(async (em) => {
      const room = await managedRoom(em, actor, slug);
      return visitsOn(em, room, daysFrom(firstDay, lastDay), locale);
    });
  }

  async close(actor: Actor, input: CloseHolidaysInput): Promise<HolidaysClosed | Refused> {
    const { room: slug, days, seenVisits, expectedVersion } = input;
    return this.database.transaction(async (em) => {
      const room = await managedRoom(em, actor, slug);
      const [diary] = await em.query<{ version: number }[]>(LOCK_DIARY, [room.id]);
      if (diary && diary.version !== (expectedVersion ?? diary.version)) return refused('CHANGED_MEANWHILE');
      const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
      const known = years.flatMap((year) => this.comingHolidays(room, year));
      const chosen = known.filter(({ day }) => days.includes(day));
      if (!days.length) return refusedInput([{ field: 'days', code: 'REQUIRED' }]);
      if (chosen.length !== new Set(days).size) return refusedInput([{ field: 'days', code: 'INVALID' }]);
      const unseen = (await visitsOn(em, room, days, 'en')).filter(({ id }) => !seenVisits.includes(id));
      if (unseen.length) return refused('VISITS_UNSEEN');
      return this.closeOn(em, actor, room, chosen);
    });
  }

  private async closeOn(em: EntityManager, actor: Actor, room: ManagedRoom, chosen: Holiday[]) {
    const closed = await em.query<unknown[]>(CLOSE, [room.id, JSON.stringify(chosen)]);
    await em.query('update room set is_kept = true where id = $1', [room.id]);
    await em.query(NEXT_VERSION, [room.id]);
    const subject = { organisationId: room.organisationId, id: room.id };
    await this.audit.note(em, actor, 'room.holidays_closed', subject, { days: closed.length });
    return { closed: closed.length };
  }

  private comingHolidays({ country, zone }: ManagedRoom, year: number): Holiday[] {
    const today = wallTime(this.clock.now(), zone).day;
    const thisYear = Number(today.slice(0, 4));
    if (year < thisYear || year > thisYear + YEARS_AHEAD) return [];
    return holidaysOf(country, year).filter(({ day }) => day >= today);
  }
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

function visitsOn(
  em: EntityManager,
  room: ManagedRoom,
  days: readonly string[],
  locale: Locale,
): Promise<VisitOfDay[]> {
  return em.query(VISITS, [locale, room.id, days]);
}

/** Bookings need not wait. $1 room */
const LOCK_DIARY = `select version from resource where room_id = $1 and kind = 'room' for no key update`;

const NEXT_VERSION = `update resource set version = version + 1 where room_id = $1 and kind = 'room'`;

/** Visits to come that need the room open. $1 locale, $2 room, $3 days */
const VISITS = `
  select booking.id, booking.local_start::date as day, to_char(booking.local_start, 'HH24:MI') as time,
    ${textOf('title', 'o.source_locale', '$1')} as service
  from booking
  join offer on offer.id = booking.offer_id
  join service on service.id = offer.service_id
  join organisation o on o.id = service.organisation_id
  ${joinTexts('service.id', 'o.source_locale', '$1')}
  where offer.room_id = $2 and booking.state = 'booked' and booking.local_start::date = any($3::date[])
  order by booking.local_start`;

/** Days on which nothing is open anyway. $1 room, $2 days */
const CLOSED = `
  select day from unnest($2::date[]) day join resource on resource.room_id = $1 and resource.kind = 'room'
  where isempty(opening_of(resource.id, day, day))`;

/** Other hours of those days go as well: a closed day is closed. $1 room, $2 holidays */
const CLOSE = `
  with chosen as (
    select resource.id as resource_id, holiday.day, holiday.code
    from jsonb_to_recordset($2::jsonb) as holiday(day date, code text)
    join resource on resource.room_id = $1 and resource.kind = 'room'
  ), gone as (
    delete from opening_exception using chosen
    where opening_exception.resource_id = chosen.resource_id and opening_exception.day = chosen.day
  )
  insert into opening_exception (resource_id, day, kind, holiday)
  select resource_id, day, 'closed', code from chosen returning day`;
