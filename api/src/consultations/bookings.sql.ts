/** The visit with its buffers, as it is kept free in the diaries. $1 offer, $2 start */
const SPAN = `
  select offer.id, tstzrange(
    $2::timestamptz - make_interval(mins => buffer_before),
    $2::timestamptz + make_interval(mins => minutes + buffer_after)
  ) as during
  from offer join service on service.id = service_id where offer.id = $1`;

/** A constraint cannot ask the clock, so holds whose time is over are taken out of the way. $3 now */
export const DROP_EXPIRED = `
  delete from claim where id in (
    select claim.id from (${SPAN}) visit
    join offer_resource needed on needed.offer_id = visit.id and needed.is_claimed
    join claim on claim.resource_id = needed.resource_id and claim.during && visit.during
    where claim.state = 'active' and claim.expires_at <= $3
    for update of claim skip locked
  )`;

/**
 * Claims every resource of the offer for a new booking, in the order of their ids, so that rivals never wait for
 * each other in a ring. Answers the booking's id, or null when one of the resources is somebody else's.
 */
export const CLAIM = `
  with booking as (
    select uuidv7() as id
  ), visit as (${SPAN}
  ), needed as (
    select resource_id from offer_resource where offer_id = $1 and is_claimed
  ), claimed as (
    insert into claim (resource_id, during, kind, booking_id)
    select resource_id, during, 'booking', booking.id from booking, visit, needed order by resource_id
    on conflict on constraint claim_without_overlap do nothing
    returning resource_id
  )
  select case when count(*) > 0 and count(*) = (select count(*) from needed) then (select id from booking) end as id
  from claimed`;

/** $1 id, $2 offer, $3 start, $4 days that details are kept; nothing comes back when code or key are in use. */
export const INSERT_BOOKING = `
  insert into booking (id, offer_id, starts_at, ends_at, local_start, zone, purge_after, channel, language, for_whom,
    has_guardian, locale, code, token_hash, idempotency_key, sealed_details)
  select $1, offer.id, $3::timestamptz, $3::timestamptz + lasts, $3::timestamptz at time zone zone, zone,
    $3::timestamptz + lasts + make_interval(days => $4), $5, $6, $7, $8, $9, $10, $11, $12, $13
  from offer
  join service on service.id = service_id
  join room on room.id = room_id
  cross join lateral (select make_interval(mins => minutes) as lasts) length
  where offer.id = $2
  on conflict do nothing
  returning id`;

/** $1 booking, $2 now; answers nothing when it was cancelled before. */
export const RELEASE = `
  with cancelled as (
    update booking set state = 'cancelled', cancelled_at = $2, sequence = sequence + 1
    where id = $1 and state = 'booked'
    returning id
  ), released as (
    update claim set state = 'released' where booking_id in (select id from cancelled) and state = 'active'
  )
  select id from cancelled`;

/** $1 now. Counts stay: when, where, which service, which language; nothing that leads to a person. */
export const PURGE = `
  update booking set sealed_details = null, code = null, token_hash = null, idempotency_key = null, purged_at = $1
  where purged_at is null and purge_after <= $1`;
