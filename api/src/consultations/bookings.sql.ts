/** Of somebody who receives the visitor. Over a booking. */
export const VIDEO_URL = `(
  select person.video_url from claim join resource person on person.id = claim.resource_id
  where claim.booking_id = booking.id and claim.state = 'active' and person.video_url is not null
  order by person.slug limit 1)`;

/** When a visitor is reminded: the day before, in the morning of the place. Over a booking. */
const REMIND_AT = `(local_start::date - 1 + time '10:00') at time zone zone`;

/** What is known of a booking, and how many visits were booked together. */
const columnsWith = (repeats: string) => `
  id, offer_id as "offerId", state, starts_at as "startsAt", ends_at as "endsAt", local_start::date as day,
    to_char(local_start, 'HH24:MI') as time, zone, channel, language, code, sequence, places, locale,
    cancelled_by as "cancelledBy", case when channel = 'video' then ${VIDEO_URL} end as "videoUrl",
    series_id as "seriesId", ${repeats} as repeats,
    sealed_details as sealed, age_band as "ageBand", municipality, ${REMIND_AT} as "remindAt"`;

const REPEATS = `(
  select count(*)::int from booking other where other.id = booking.id or other.series_id = booking.series_id)`;

export const BOOKING = `select ${columnsWith(REPEATS)} from booking`;

/**
 * $1 id, $2 offer, $3 start, $4 days that details are kept, $18 visits that are booked together, which are not all there
 * yet. Answers the booking, after its claims; nothing when code or key are in use.
 */
export const INSERT_BOOKING = `
  insert into booking (id, offer_id, starts_at, ends_at, local_start, zone, purge_after, channel, language, for_whom,
    has_guardian, locale, code, token_hash, idempotency_key, sealed_details, places,
    series_id, age_band, municipality)
  select $1, offer.id, $3::timestamptz, $3::timestamptz + lasts, $3::timestamptz at time zone zone, zone,
    $3::timestamptz + lasts + make_interval(days => $4), $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
  from offer
  join service on service.id = service_id
  join room on room.id = room_id
  cross join lateral (select make_interval(mins => minutes) as lasts) length
  where offer.id = $2
  on conflict do nothing
  returning ${columnsWith('$18::int')}`;

/**
 * A visit to come, for this transaction alone. Stands before whatever changes its claims, so that claims made by a move
 * meanwhile are seen. $1 booking, $2 now
 */
export const LOCK_BOOKING = `
  select starts_at as "startsAt", places, (
      select share from claim
      where booking_id = booking.id and state = 'active' and share <> '00000000-0000-0000-0000-000000000000' limit 1
    ) as share
  from booking where id = $1 and state = 'booked' and starts_at > $2 for update`;

/** $1 booking, $2 new start, $3 the claims for it; all others go. */
export const MOVE = `
  with moved as (
    update booking set starts_at = $2, ends_at = $2::timestamptz + make_interval(mins => minutes), reminded_for = null,
      local_start = $2::timestamptz at time zone zone, purge_after = purge_after + ($2::timestamptz - starts_at),
      sequence = sequence + 1
    from offer join service on service.id = service_id
    where booking.id = $1 and offer.id = booking.offer_id
  )
  update claim set state = 'released' where booking_id = $1 and state = 'active' and id <> all ($3)`;

/** $1 booking, $2 now, $3 by whom; answers nothing when it was cancelled before. */
export const RELEASE = `
  with cancelled as (
    update booking set state = 'cancelled', cancelled_at = $2, cancelled_by = $3, sequence = sequence + 1
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

/** $1 booking, $2 now. Answers the booking once for each time that it has, and on the day before alone. */
export const REMIND = `
  with reminded as (
    update booking set reminded_for = starts_at
    where id = $1 and state = 'booked' and purged_at is null and reminded_for is distinct from starts_at
      and $2 >= ${REMIND_AT} and $2 < local_start::date::timestamp at time zone zone
    returning id
  )
  select id from reminded`;
