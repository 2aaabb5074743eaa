/** $1 id, $2 offer, $3 start, $4 days that details are kept; nothing comes back when code or key are in use. */
export const INSERT_BOOKING = `
  insert into booking (id, offer_id, starts_at, ends_at, local_start, zone, purge_after, channel, language, for_whom,
    has_guardian, locale, code, token_hash, idempotency_key, sealed_details, places,
    series_id)
  select $1, offer.id, $3::timestamptz, $3::timestamptz + lasts, $3::timestamptz at time zone zone, zone,
    $3::timestamptz + lasts + make_interval(days => $4), $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
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
