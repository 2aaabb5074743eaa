/** The share of claims on what lies around a space: many may pass through it, nobody may have it to themselves. */
const THROUGH = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Whether somebody on the waiting list comes before whoever asks now; over offer, room and `starts_at`. */
export const WAITED_FOR = `exists (
  select from waiting_entry waiting
  where waiting.offer_id = offer.id and waiting.state = 'waiting'
    and (starts_at at time zone room.zone)::date between waiting.first_day and waiting.last_day
    and starts_at <> all (waiting.passed)
)`;

/**
 * Claims that stand in the way of a resource of an offer: all upon itself, and those around it which are not mere ways
 * through. Those of one owner do not count. Over `needed`; a relation `claim`.
 */
export const claimsInTheWay = (now: string, owner: string) => `
  select claim.during, claim.share
  from resource thing
  cross join lateral unnest(array_append(thing.above, thing.id)) place(id)
  join claim on claim.resource_id = place.id
  where thing.id = needed.resource_id and claim.state = 'active'
    and (claim.share <> ${THROUGH} or place.id = thing.id)
    and (claim.expires_at is null or claim.expires_at > ${now})
    and (${owner}::uuid is null or coalesce(claim.booking_id, claim.hold_id, claim.id) <> ${owner})`;

/**
 * Bookings and holds of an offer stand beside each other; whoever joins its waiting list, or gives out what has become
 * free, stands alone. Comes first in a transaction, before any claim; what follows looks up a few rows by their keys, so
 * that planning it anew would take longer than doing it. $1 offer
 */
export const BESIDE = `
  select pg_advisory_xact_lock_shared(hashtextextended($1::text, 0)),
    set_config('plan_cache_mode', 'force_generic_plan', true)`;
export const ALONE = `select pg_advisory_xact_lock(hashtextextended($1::text, 0))`;

/**
 * A constraint cannot ask the clock, so holds whose time is over are taken out of the way, in a transaction of its own:
 * nobody who claims waits for one who deletes. $1 offer, $2 starts, $3 now
 */
export const DROP_EXPIRED = `
  delete from hold where id in (
    select hold.id
    from offer join service on service.id = service_id
    cross join unnest($2::timestamptz[]) visit(starts_at)
    join offer_resource needed on needed.offer_id = offer.id and needed.is_claimed
    join resource thing on thing.id = needed.resource_id
    cross join lateral unnest(array_append(thing.above, thing.id)) place(id)
    join claim on claim.resource_id = place.id and claim.during && tstzrange(
      visit.starts_at - make_interval(mins => buffer_before), visit.starts_at + make_interval(mins => minutes + buffer_after))
    join hold on hold.id = claim.hold_id
    where offer.id = $1 and claim.state = 'active' and hold.expires_at <= $3 and hold.entry_id is null
    for update of hold skip locked
  )`;

/** Looked at first, because even a deletion of nothing tells every process of a change. */
export const anyExpired = (now: string) => `exists (select from hold where expires_at <= ${now} and entry_id is null)`;

/**
 * Claims all that visits need, each resource in the order of the ids and then of time, so that rivals never wait for
 * each other in a ring. Around a space everything is claimed as a way through. A session of a group is one share, and
 * its places are counted as seats on the first resource: all free ones are taken, and the surplus given back.
 *
 * $1 offer, $2 starts, $3 owners (ids of bookings or of a hold), $4 kind, $5 end of a hold, $6 share that the owner has
 * already, $7 places, $8 the choice among several people, $9 whether the waiting list is passed by.
 * Answers the owners that got everything, with their claims.
 */
export const CLAIM = `
  with visit as (
    select owner, service.places as capacity, tstzrange(
        starts_at - make_interval(mins => buffer_before), starts_at + make_interval(mins => minutes + buffer_after)
      ) as during,
      case when service.places > 1 then session_of(offer.id, starts_at) else coalesce($6::uuid, owner) end as share
    from offer join service on service.id = service_id join room on room.id = room_id
    cross join unnest($2::timestamptz[], $3::uuid[]) asked(starts_at, owner)
    where offer.id = $1 and ($9 or not ${WAITED_FOR})
  ), needed as (
    select resource_id from offer_resource
    where offer_id = $1 and is_claimed and (not is_choice or resource_id = $8::uuid)
  ), thing as (
    select id, bool_and(is_through) as is_through
    from (
      select resource_id as id, false as is_through from needed
      union all
      select unnest(above), true from needed join resource on resource.id = resource_id
    ) each
    group by id
  ), lead as (
    select id from thing where not is_through order by id limit 1
  ), claimed as (
    insert into claim (resource_id, during, kind, expires_at, share, seat, booking_id, hold_id)
    select thing.id, during, $4, $5::timestamptz, case when is_through then ${THROUGH} else share end, seat,
      case when $4 = 'booking' then owner end, case when $4 = 'hold' then owner end
    from visit cross join thing
    left join lateral generate_series(1, capacity) seat on capacity > 1 and thing.id = (select id from lead)
    order by thing.id, lower(during), seat
    on conflict do nothing
    returning id, resource_id, coalesce(booking_id, hold_id) as owner, seat
  )
  select owner, capacity, array_agg(id order by seat nulls first) as claims
  from visit join claimed using (owner)
  group by owner, capacity
  having count(distinct resource_id) = (select count(*) from thing) and (capacity = 1 or count(seat) >= $7)`;

/** $1 claims, $2 how many seats of them stay. */
export const GIVE_BACK_SEATS = `
  delete from claim where id in (
    select id from claim where id = any($1) and seat is not null order by seat offset $2
  )`;

/**
 * Those among several people who could be asked, in a fair order: who is free, who has the fewest visits in that week,
 * who has had the longest rest. $1 offer, $2 start, $3 now, $4 booking that one of them
 * has already
 */
export const CHOICES = `
  select needed.resource_id as id
  from offer join service on service.id = service_id join room on room.id = room_id
  join offer_resource needed on needed.offer_id = offer.id and is_choice
  cross join lateral (
    select tstzrange($2::timestamptz, $2::timestamptz + make_interval(mins => minutes)) as visit,
      ($2::timestamptz at time zone zone)::date as day, date_trunc('week', $2::timestamptz at time zone zone) as monday
  ) chosen
  cross join lateral (
    select count(*) filter (where during && tstzrange(monday at time zone zone, (monday + interval '7 days') at time zone zone))
        as visits, max(lower(during)) filter (where lower(during) < $2) as latest,
      bool_or(during && visit and (expires_at is null or expires_at > $3)) as is_busy
    from claim where claim.resource_id = needed.resource_id and state = 'active'
      and during && tstzrange((monday - interval '28 days') at time zone zone, (monday + interval '7 days') at time zone zone)
  ) diary
  where offer.id = $1 and opening_of(needed.resource_id, day, day + 1, offer.room_id) @> visit
  order by exists (
      select from claim where booking_id = $4::uuid and claim.resource_id = needed.resource_id and state = 'active'
    ) desc, is_busy nulls first, visits, latest nulls first, needed.resource_id`;
