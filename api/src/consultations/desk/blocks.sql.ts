import { oneText } from './visits.sql.ts';

/** What somebody may block: what belongs to the organisations they serve, and their own diary. $1, $2, $3 as for VISITS */
const MINE = `($1 or resource.organisation_id = any($2) or resource.person_id = $3)`;

/** $4 resource */
export const MAY_BLOCK = `
  select organisation_id as "organisationId" from resource where id = $4 and ${MINE}`;

/** Wall times become instants here, so that a moved clock moves no meeting. $2 first day, $3 from, $4 last day, $5 to */
const spanAfter = (days: string) => `tstzrange(
      ($2::date + ${days} + $3::interval) at time zone zone, ($4::date + ${days} + $5::interval) at time zone zone
    )`;

/**
 * $1 resource, $2 to $5 the first span, $6 reason, $7 key, $8 person, $9 days later, $10 now, $11 whether it is one of
 * several. Nothing comes back when the key is in use.
 */
export const INSERT_BLOCK = `
  insert into block (resource_id, during, reason, idempotency_key, person_id, created_at, series_id)
  select id, ${spanAfter('$9::int')}, $6,
    case $9::int when 0 then $7::uuid else md5($7::text || $9::text)::uuid end, $8, $10,
    case when $11 then $7::uuid end
  from resource where id = $1
  on conflict (idempotency_key) do nothing returning id`;

/** What was made with this key by another form. Parameters as above, but $9: days later of all that are asked for. */
export const MADE_OTHERWISE = `
  select from block join resource on resource.id = $1
  where $7::uuid in (series_id, idempotency_key) and (
    resource_id <> $1 or reason <> $6 or block.person_id is distinct from $8
    or during not in (select ${spanAfter('days')} from unnest($9::int[]) days)
  )`;

export const FILL_BLOCK = `select fill_block($1, during) from block where id = $1`;

/** $1 key, $2 person */
export const BLOCK_OF_KEY = 'select id from block where idempotency_key = $1 and person_id = $2';

const local = (moment: string) => `${moment} at time zone resource.zone`;

/** $4 locale, $5 block. Midnight at its end belongs to the day before. */
export const BLOCK = `
  select block.id, resource.id as "resourceId", resource.kind, resource.organisation_id as "organisationId", reason,
    block.during::text as span, block.series_id as "seriesId", ${oneText('resource.id', 'name')} as name,
    (${local('lower(during)')})::date as "firstDay", to_char(${local('lower(during)')}, 'HH24:MI') as from,
    (${local('upper(during)')} - interval '1 microsecond')::date as "lastDay",
    case when (${local('upper(during)')})::time = '00:00' then '24:00'
      else to_char(${local('upper(during)')}, 'HH24:MI') end as to
  from block join resource on resource.id = block.resource_id
  left join room on room.id = resource.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where block.id = $5 and ${MINE}`;

/** Visits to come that stand in blocks. $2 now */
const STANDING = `
  from block
  join resource thing on thing.id = block.resource_id
  join booking on booking.state = 'booked' and booking.starts_at > $2
    and tstzrange(booking.starts_at, booking.ends_at) && block.during
  where exists (
    select from claim
    where claim.booking_id = booking.id and claim.state = 'active'
      and claim.resource_id = any(array_append(thing.above, thing.id))
      and (share <> '00000000-0000-0000-0000-000000000000' or claim.resource_id = thing.id)
  )`;

/** Whoever has waited longest first. $1 block, $2 now */
export const VISITS_IN_BLOCK = `
  select booking.id, booking.offer_id as "offerId", booking.starts_at as "startsAt", booking.ends_at as "endsAt",
    coalesce((
      select bool_or(is_choice) from offer_resource
      where offer_id = booking.offer_id and resource_id = block.resource_id
    ), false) as "hasOthers"
  ${STANDING} and block.id = $1
  order by booking.created_at, booking.id`;

/** Of blocks that were made together, those that are not over. $1 series, $2 now */
export const WEEKS = `
  select week.id, (${local('lower(week.during)')})::date as day,
    (select count(*)::int ${STANDING} and block.id = week.id) as visits
  from block week join resource on resource.id = week.resource_id
  where week.series_id = $1 and upper(week.during) > $2
  order by week.during, week.id`;

/** $1 block; its claims go with it. */
export const DROP_BLOCK = 'with gone as (delete from block where id = $1 returning id) select id from gone';
