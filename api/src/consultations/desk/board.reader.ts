import { Injectable } from '@nestjs/common';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import { Clock } from '../../shared/clock.ts';
import { Prepared } from '../../shared/database/prepared.ts';
import { NotFound } from '../../shared/failures.ts';
import { wordsOf } from '../../shared/localised.ts';
import type { BoardSpan, RoomBoard } from './board.graphql.ts';

const clock = (moment: string) => `
  case when ${moment} = upper(whole) then '24:00' else to_char(${moment} at time zone zone, 'HH24:MI') end`;

const name = (field: string) => wordsOf('room.id', 'own_locale', '$2', field);

/**
 * $1 room, $2 locale, $3 now, $4 today. The room is in use while somebody is received in it, and while it is blocked; a
 * hold is nobody's yet.
 */
const BOARD = `
  with asked as (
    select room.id, zone, ${name('name')} as name, ${name('library')} as library,
      tstzrange($4::date::timestamp at time zone zone, ($4::date + 1)::timestamp at time zone zone) as whole
    from room cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
    where slug = $1 and status = 'open'
  ), thing as (
    select resource.id from resource, asked where room_id = asked.id and kind = 'room'
  ), used as (
    select coalesce(range_agg(span), '{}') as spans
    from (
      select tstzrange(starts_at, ends_at) as span
      from booking join offer on offer.id = offer_id, asked
      where offer.room_id = asked.id and booking.state = 'booked' and channel = 'on-site'
        and starts_at between lower(whole) - interval '1 day' and upper(whole) and tstzrange(starts_at, ends_at) && whole
      union all
      select during from claim, asked
      where claim.resource_id in (select id from thing) and kind = 'block' and state = 'active' and during && whole
    ) each
  ), open as (
    select coalesce(range_agg(span), '{}') as spans
    from thing, unnest(opening_of(thing.id, $4::date, $4::date, (select id from asked))) span
  ), stretch as (
    select span, false as is_free from used, asked, unnest(spans * tstzmultirange(whole)) span
    union all
    select span, true from used, open, asked, unnest((open.spans - used.spans) * tstzmultirange(whole)) span
  )
  select name, library, coalesce((
    select jsonb_agg(jsonb_build_object('from', ${clock('lower(span)')}, 'to', ${clock('upper(span)')},
      'isFree', is_free) order by span)
    from stretch where upper(span) > $3
  ), '[]') as spans
  from asked`;

/** Read by everybody who passes the door. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  async board(room: string, locale: Locale): Promise<RoomBoard> {
    const now = this.clock.now();
    const [place] = await this.database.query<{ zone: string }[]>('select zone from room where slug = $1', [room]);
    if (!place) throw new NotFound('room');
    const { day, time } = wallTime(now, place.zone);
    type Row = Omit<RoomBoard, 'day' | 'now' | 'spans'> & { spans: BoardSpan[] };
    const [board] = await this.database.query<Row[]>(BOARD, [room, locale, now, day]);
    if (!board) throw new NotFound('room');
    return { ...board, day, now: time };
  }
}
