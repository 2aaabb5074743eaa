import { anyExpired, claimsInTheWay, WAITED_FOR } from './claims.sql.ts';

/**
 * Free visits of an offer as a relation `free(starts_at, ends_at, wall)`. Parameters: $1 offer, $2 first and
 * $3 last local day, $4 the present moment, $5 a booking or hold whose own claims do not count, $6 whether times that
 * others wait for are free too.
 *
 * A visit fits where every resource is open and no claimed one has a claim; of several people to choose from, one has
 * to be free for the whole visit. Claims are widened by the service's buffers, so that the visit itself is what has to
 * fit. Starts lie on the grid of the local clock: candidates come at the greatest step that both the grid and a moved
 * clock (whole hours) share, and those stay whose wall time is a multiple of the service's step. A group's session that
 * has begun to fill stays free while it has places.
 */
const FREE_TIMES = `
  with asked as (
    select offer.id, room_id, room.zone, step_minutes, service.places,
      make_interval(mins => minutes) as lasts,
      make_interval(mins => gcd(step_minutes, 60)) as grain,
      make_interval(mins => buffer_before) as before,
      make_interval(mins => buffer_after) as after,
      $4::timestamptz + make_interval(mins => notice_minutes) as noticed,
      $2::date::timestamp at time zone room.zone as midnight,
      greatest(
        $2::date::timestamp at time zone room.zone, $4::timestamptz + make_interval(mins => {notice})
      ) as earliest,
      (least($3::date, ($4::timestamptz at time zone room.zone)::date + horizon_days) + 1)::timestamp
        at time zone room.zone as latest
    from offer join service on service.id = service_id join room on room.id = room_id
    where offer.id = $1 and offer.is_active and service.is_active and room.status = 'open'
  ), open as (
    select needed.resource_id, needed.is_choice,
      opening_of(needed.resource_id, $2::date, $3::date + 1, room_id) - coalesce((
        select range_agg(tstzrange(lower(during) - after, upper(during) + before))
        from (${claimsInTheWay('$4', '$5')}
          and needed.is_claimed and claim.during && tstzrange(earliest - before, latest + lasts + after)
        ) taken
      ), '{}'){away} as spans
    from asked join offer_resource needed on needed.offer_id = asked.id
    where earliest < latest
  ), all_open as (
    select range_intersect_agg(spans) as spans from open where not is_choice
  ), gap as (
    select unnest(coalesce(all_open.spans * one.spans, all_open.spans, one.spans)
      * tstzmultirange(tstzrange(earliest, latest + lasts))) as span
    from asked cross join all_open left join open one on one.is_choice
    where earliest < latest
  ), start as (
    select starts_at from asked, gap, generate_series(
      date_bin(grain, lower(span) + grain - interval '1 microsecond', midnight), upper(span) - lasts, grain
    ) starts_at
    union
    select lower(during) + before
    from asked join offer_resource needed on needed.offer_id = asked.id and is_claimed
    join claim on claim.resource_id = needed.resource_id and seat is not null and state = 'active'
      and (expires_at is null or expires_at > $4) and during && tstzrange(earliest, latest + lasts)
    where asked.places > 1 and share = session_of(asked.id, lower(during) + before)
      and lower(during) + before >= earliest
    group by during, before, asked.places having count(*) < asked.places
  ), free as (
    select starts_at, starts_at + lasts as ends_at, starts_at at time zone zone as wall
    from asked, start
    where starts_at < latest
      and (extract(epoch from (starts_at at time zone zone)::time)::int / 60) % step_minutes = 0
      and ($6{beforehand} or not ${WAITED_FOR.replaceAll('offer.id', 'asked.id').replaceAll('room.zone', 'zone')})
  )`;

/**
 * At the information point the notice is left out: what lies within it is offered to nobody on the waiting list. A
 * person who is away (`away`, a multirange over `needed`) is not open meanwhile.
 */
export function freeTimesWith({ isAtDesk = false, away = '' } = {}): string {
  return FREE_TIMES.replace('{notice}', isAtDesk ? '0' : 'notice_minutes')
    .replace('{beforehand}', isAtDesk ? ' or starts_at < noticed' : '')
    .replace('{away}', away && ` - ${away}`);
}

export const freeTimes = freeTimesWith();

/**
 * Everything that decides whether this very time can be booked. $1 offer, $2 start, $3 now, $4 a booking or hold whose
 * own claims do not count.
 */
export const ASKED = `
  select $2::timestamptz + lasts as "endsAt", wall::date as day, to_char(wall, 'HH24:MI') as time, zone,
    notice_minutes as "noticeMinutes", ($3::timestamptz at time zone zone)::date + horizon_days as "lastDay",
    extract(epoch from wall::time) % (step_minutes * 60) = 0 as "isOnGrid",
    is_active and coalesce(is_open and could, false) as "isOpen",
    not coalesce(is_free and can, true) as "isTaken", has_choice as "hasChoice", is_waited_for as "isWaitedFor",
    ${anyExpired('$3')} as "hasExpired"
  from (
    select offer.id, room_id, zone, $2 at time zone zone as wall, step_minutes, notice_minutes, horizon_days, service.places,
      offer.is_active and service.is_active and room.status = 'open' as is_active,
      make_interval(mins => minutes) as lasts, make_interval(mins => buffer_before) as before,
      make_interval(mins => buffer_after) as after, ${WAITED_FOR.replaceAll('starts_at', '$2::timestamptz')} as is_waited_for
    from offer join service on service.id = service_id join room on room.id = room_id
    where offer.id = $1
  ) asked
  cross join lateral (
    select coalesce(bool_and(open) filter (where not is_choice), true) and bool_or(is_claimed) as is_open,
      coalesce(bool_and(free) filter (where not is_choice), true) as is_free,
      coalesce(bool_or(open) filter (where is_choice), true) as could,
      coalesce(bool_or(open and free) filter (where is_choice), true) as can,
      coalesce(bool_or(is_choice), false) as has_choice
    from (
      select is_claimed, is_choice,
        opening_of(resource_id, wall::date, wall::date + 1, asked.room_id) @> tstzrange($2, $2 + lasts) as open,
        not exists (
          select from (${claimsInTheWay('$3', '$4')}
            and needed.is_claimed and claim.during && tstzrange($2 - before, $2 + lasts + after)
          ) taken
          where asked.places = 1 or share <> session_of(asked.id, $2)
        ) and (asked.places = 1 or asked.places > (
          select count(*) from claim
          where claim.resource_id = needed.resource_id and share = session_of(asked.id, $2) and seat is not null
            and state = 'active' and (expires_at is null or expires_at > $3)
        )) as free
      from offer_resource needed where offer_id = asked.id
    ) each
  ) whole`;

/** The same with what a visitor may choose from, and which forms were taken already, all at one moment. $5 their keys */
export const ASKED_BY_FORM = `
  select slot.*, service.channels, service.languages, service.adjustments, service.places,
    service.most_repeats as "mostRepeats", room.country,
    array(select idempotency_key::text from booking where idempotency_key = any($5::uuid[])) as known
  from (${ASKED}) slot, offer join service on service.id = service_id join room on room.id = room_id
  where offer.id = $1`;

/** $1 offer, $2 first start, $3 weeks. Wall times become instants here, so that a moved clock moves the visits too. */
export const WEEKLY = `
  select ((($2::timestamptz at time zone zone) + make_interval(weeks => week)) at time zone zone) as at
  from offer join room on room.id = room_id, generate_series(0, $3::int - 1) week
  where offer.id = $1 order by week`;
