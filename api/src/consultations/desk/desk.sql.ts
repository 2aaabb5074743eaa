import { oneText } from './visits.sql.ts';

const THROUGH = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Points that somebody serves, or keeps a diary at. $1 everywhere, $2 organisations, $3 person, $4 locale */
export const POINTS = `
  select room.id, room.slug, room.zone, room.organisation_id as "organisationId", $1 or room.organisation_id = any($2) as "isServed",
    ${oneText('room.id', 'name')} as name, ${oneText('room.id', 'library')} as library
  from room
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where room.status = 'open' and ($1 or room.organisation_id = any($2) or exists (
    select from offer join offer_resource on offer_id = offer.id
    join resource mine on mine.id = resource_id and mine.person_id = $3
    where offer.room_id = room.id
  ))`;

const clock = (moment: string) => `
  case when ${moment} = upper(point.whole) then '24:00' else to_char(${moment} at time zone point.zone, 'HH24:MI') end`;

/** Stretches of the day, in their order, as JSON. */
const spans = (multirange: string) => `
  coalesce((
    select jsonb_agg(jsonb_build_object('from', ${clock('lower(span)')}, 'to', ${clock('upper(span)')}) order by span)
    from unnest(${multirange}) span where upper(span) - lower(span) >= interval '5 minutes'
  ), '[]')`;

/**
 * The diaries of a day at a point. $1 everywhere, $2 organisations, $3 person, $4 locale, $5 now, $6 room, $7 day. A
 * visit stands there with its own time, free is what its buffers leave.
 */
export const DIARIES = `
  with point as (
    select room.id, room.zone, room.organisation_id, case room.country when 'LV' then 'lv' else 'lt' end as own_locale,
      tstzrange($7::date::timestamp at time zone zone, ($7::date + 1)::timestamp at time zone zone) as whole
    from room where room.id = $6
  ), thing as (
    select resource.id, kind, slug, above, person_id from resource, point
    where (resource.room_id = point.id and kind in ('room', 'space') or resource.id in (
        select resource_id from offer_resource join offer on offer.id = offer_id
        where offer.room_id = point.id and is_claimed
      )) and ($1 or point.organisation_id = any($2) or resource.person_id = $3)
  )
  select thing.id, kind, ${oneText('thing.id', 'name')} as name,
    ${spans('open.during')} as open, ${spans(`open.during * tstzmultirange(tstzrange($5, null)) - taken.during`)} as free,
    coalesce(entries.list, '[]') as entries
  from thing cross join point
  cross join lateral (
    select opening_of(thing.id, $7::date, $7::date, point.id) * tstzmultirange(whole) as during
  ) open
  cross join lateral (
    select coalesce(range_agg(claim.during), '{}') as during
    from claim
    where claim.resource_id = any(array_append(thing.above, thing.id)) and state = 'active' and during && whole
      and (share <> ${THROUGH} or claim.resource_id = thing.id) and (expires_at is null or expires_at > $5)
  ) taken
  cross join lateral (
    select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'reason', reason,
      'from', ${clock('greatest(starts, lower(point.whole))')}, 'to', ${clock('least(ends, upper(point.whole))')},
      'until', to_char(until at time zone point.zone, 'HH24:MI')) order by starts, kind, id) as list
    from (
      select distinct case when claim.kind = 'hold' and hold.entry_id is not null then 'offer'
          when claim.kind = 'booking' then 'visit' else claim.kind end as kind,
        coalesce(booking.id, blocked.id) as id, blocked.reason, hold.expires_at as until,
        coalesce(booking.starts_at, lower(claim.during)) as starts, coalesce(booking.ends_at, upper(claim.during)) as ends
      from claim
      left join booking on booking.id = claim.booking_id
      left join hold on hold.id = claim.hold_id
      left join block blocked on blocked.id = claim.block_id
      where claim.resource_id = thing.id and claim.state = 'active' and claim.during && point.whole
        and share <> ${THROUGH} and (claim.expires_at is null or claim.expires_at > $5)
    ) entry
  ) entries
  order by kind = 'space', kind = 'room', slug`;

/** $4 locale, $6 room, $7 day */
export const WAITING_OF_DAY = `
  select ${oneText('service.id', 'title')} as service, count(*)::int as waiting,
    (count(*) filter (where entry.state = 'offered'))::int as offered
  from waiting_entry entry
  join offer on offer.id = entry.offer_id join service on service.id = offer.service_id
  join room on room.id = offer.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where room.id = $6 and entry.state in ('waiting', 'offered') and $7::date between first_day and last_day
    and ($1 or room.organisation_id = any($2) or exists (
      select from offer_resource join resource mine on mine.id = resource_id and mine.person_id = $3
      where offer_id = offer.id
    )) and $5::timestamptz is not null
  group by service.id, service.position, own_locale order by service.position, service.id`;

/** What somebody may book for others. As POINTS; $4 room */
export const OFFERS_TO_BOOK = `
  select offer.id from offer join room on room.id = offer.room_id join service on service.id = offer.service_id
  where room.slug = $4 and offer.is_active and service.is_active and room.status = 'open'
    and ($1 or room.organisation_id = any($2) or exists (
      select from offer_resource join resource mine on mine.id = resource_id and mine.person_id = $3
      where offer_id = offer.id
    ))
  order by service.kind, service.position, service.slug`;

/** $4 offer */
export const MAY_BOOK = `
  select room.organisation_id as "organisationId", room.zone
  from offer join room on room.id = offer.room_id
  where offer.id = $4 and ($1 or room.organisation_id = any($2) or exists (
    select from offer_resource join resource mine on mine.id = resource_id and mine.person_id = $3
    where offer_id = offer.id
  ))`;
