import { oneText } from './visits.sql.ts';

/** What somebody may block: what belongs to the organisations they serve, and their own diary. $1, $2, $3 as for VISITS */
const MINE = `($1 or resource.organisation_id = any($2) or resource.person_id = $3)`;

/** $4 resource */
export const MAY_BLOCK = `
  select organisation_id as "organisationId" from resource where id = $4 and ${MINE}`;

/**
 * $1 resource, $2 first day, $3 from, $4 last day, $5 to, $6 reason, $7 key, $8 person, $9 now. Wall times become
 * instants here; nothing comes back when the key is in use.
 */
export const INSERT_BLOCK = `
  insert into block (resource_id, during, reason, idempotency_key, person_id, created_at)
  select id, tstzrange(
      ($2::date + $3::interval) at time zone zone, ($4::date + $5::interval) at time zone zone
    ), $6, $7, $8, $9
  from resource where id = $1
  on conflict (idempotency_key) do nothing returning id`;

export const FILL_BLOCK = `select fill_block($1, during) from block where id = $1`;

/** $1 key, $2 person */
export const BLOCK_OF_KEY = 'select id from block where idempotency_key = $1 and person_id = $2';

const local = (moment: string) => `${moment} at time zone resource.zone`;

/** $4 locale, $5 block. Midnight at its end belongs to the day before. */
export const BLOCK = `
  select block.id, resource.id as "resourceId", resource.kind, resource.organisation_id as "organisationId", reason,
    block.during::text as span, ${oneText('resource.id', 'name')} as name,
    (${local('lower(during)')})::date as "firstDay", to_char(${local('lower(during)')}, 'HH24:MI') as from,
    (${local('upper(during)')} - interval '1 microsecond')::date as "lastDay",
    case when (${local('upper(during)')})::time = '00:00' then '24:00'
      else to_char(${local('upper(during)')}, 'HH24:MI') end as to
  from block join resource on resource.id = block.resource_id
  left join room on room.id = resource.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  where block.id = $5 and ${MINE}`;

/** Visits to come that stand in a block, whoever has waited longest first. $1 block, $2 now */
export const VISITS_IN_BLOCK = `
  select booking.id, booking.offer_id as "offerId", booking.starts_at as "startsAt", booking.ends_at as "endsAt",
    coalesce((
      select bool_or(is_choice) from offer_resource
      where offer_id = booking.offer_id and resource_id = block.resource_id
    ), false) as "hasOthers"
  from block
  join resource thing on thing.id = block.resource_id
  join booking on booking.state = 'booked' and booking.starts_at > $2
    and tstzrange(booking.starts_at, booking.ends_at) && block.during
  where block.id = $1 and exists (
    select from claim
    where claim.booking_id = booking.id and claim.state = 'active'
      and claim.resource_id = any(array_append(thing.above, thing.id))
      and (share <> '00000000-0000-0000-0000-000000000000' or claim.resource_id = thing.id)
  )
  order by booking.created_at, booking.id`;

/** $1 block; its claims go with it. */
export const DROP_BLOCK = 'with gone as (delete from block where id = $1 returning id) select id from gone';
