import { roomLocale, wordsOf } from '../shared/localised.ts';

/** $1 organisation, $2 first day, $3 day after the last, $4 now: what came to pass, or is booked until now */
const OWN = `
  from booking
  join offer on offer.id = offer_id
  join service on service.id = service_id
  where service.organisation_id = $1 and local_start >= $2::date and local_start < $3::date
    and starts_at between $2::date - interval '1 day' and least($4::timestamptz, $3::date + interval '1 day')`;

export const COUNTS = `
  select to_char(local_start, 'YYYY-"Q"Q') as quarter, part.name, part.key, count(*)::int as count
  from (select booking.*, service_id, room_id ${OWN}) visit
  cross join lateral (values
    ('cancelled', case when state = 'cancelled' then '' end),
    ('visits', case when state = 'booked' then '' end),
    ('service', case when state = 'booked' then service_id::text end),
    ('room', case when state = 'booked' then room_id::text end),
    ('language', case when state = 'booked' then language end),
    ('channel', case when state = 'booked' then channel end),
    ('ageBand', case when state = 'booked' then coalesce(age_band, '') end),
    ('municipality', case when state = 'booked' then coalesce(municipality, '') end),
    ('attendance', case when state = 'booked' then coalesce(attendance, '') end)
  ) part(name, key)
  where part.key is not null
  group by 1, 2, 3
  order by 1, 2, 4 desc, 3`;

export const MEDIAN_DAYS = `
  select count(*)::int as count, percentile_cont(0.5) within group (
    order by extract(epoch from starts_at - booking.created_at)::float8 / 86400) as days
  ${OWN} and booking.state = 'booked'`;

/** $1 organisation, $2 first day, $3 day after the last, $4 now */
export const WAITING = `
  select to_char(closed_at, 'YYYY-"Q"Q') as quarter, 'waiting' as name, entry.state as key, count(*)::int as count
  from waiting_entry entry join offer on offer.id = offer_id join service on service.id = service_id
  where service.organisation_id = $1 and closed_at >= $2::date and closed_at < $3::date and closed_at <= $4::timestamptz
  group by 1, 3
  order by 1, 4 desc`;

export const WAITING_DAYS = `
  select count(*)::int as count, percentile_cont(0.5) within group (
    order by extract(epoch from closed_at - entry.created_at)::float8 / 86400) as days
  from waiting_entry entry join offer on offer.id = offer_id join service on service.id = service_id
  where service.organisation_id = $1 and closed_at >= $2::date and closed_at < $3::date and closed_at <= $4::timestamptz
    and entry.state = 'booked'`;

const hoursOf = (spans: string) => `
  (select coalesce(sum(extract(epoch from upper(span) - lower(span))) / 3600, 0)::float8 from unnest(${spans}) span)`;

/** A room is in use while at least one visit takes place in it. $1 organisation, $2 first day, $3 day after the last, $4 now, $5 locale */
export const ROOM_USE = `
  select room.id, ${wordsOf('room.id', roomLocale, '$5', 'name')} as name,
    ${hoursOf('open.spans')} as "openHours", ${hoursOf('open.spans * used.spans')} as "bookedHours"
  from room
  join resource on resource.room_id = room.id and resource.kind = 'room'
  cross join lateral (
    select opening_of(resource.id, $2::date, $3::date - 1) * tstzmultirange(tstzrange(null, $4::timestamptz)) as spans
  ) open
  cross join lateral (
    select coalesce(range_agg(tstzrange(starts_at, ends_at)), '{}') as spans
    from booking join offer on offer.id = offer_id
    where offer.room_id = room.id and booking.state = 'booked' and channel = 'on-site'
      and starts_at between $2::date - interval '1 day' and $3::date + interval '1 day'
  ) used
  where room.organisation_id = $1 and room.status = 'open'
  order by room.slug`;

/** $1 ids of services and rooms, $2 locale, $3 organisation */
export const NAMES = `
  select thing.id, coalesce(${wordsOf('thing.id', 'o.source_locale', '$2', 'title')},
    ${wordsOf('thing.id', 'o.source_locale', '$2', 'name')}) as name
  from unnest($1::uuid[]) thing(id), organisation o where o.id = $3`;

/** $1 everywhere, $2 organisations, $3 organisation or null, $4 locale */
export const ORGANISATION = `
  select o.id, ${wordsOf('o.id', 'o.source_locale', '$4', 'name')} as name
  from organisation o where ($1 or o.id = any($2)) and ($3::uuid is null or o.id = $3)
  order by exists (select from service where organisation_id = o.id) desc, o.slug`;
