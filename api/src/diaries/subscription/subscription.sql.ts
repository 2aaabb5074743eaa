import { roomLocale, wordsOf } from '../../shared/localised.ts';

/** $1 diary */
export const SUBSCRIPTION = `
  select created_at as "createdAt", last_used_at as "lastUsedAt" from calendar_subscription where resource_id = $1`;

/** $1 diary, $2 person, $3 hash of the token, $4 locale, $5 now */
export const RENEW = `
  insert into calendar_subscription (resource_id, person_id, token_hash, locale, created_at) values ($1, $2, $3, $4, $5)
  on conflict (resource_id) do update set person_id = excluded.person_id, token_hash = excluded.token_hash,
    locale = excluded.locale, created_at = excluded.created_at, last_used_at = null, content_hash = null,
    changed_at = null`;

/**
 * Nothing is read by an account that the diary no longer belongs to, or that no longer keeps one there. $1 hash of the
 * token
 */
export const BY_TOKEN = `
  select resource.id, resource.zone, subscription.locale, subscription.last_used_at as "lastUsedAt",
    encode(subscription.content_hash, 'hex') as "contentHash", subscription.changed_at as "changedAt"
  from calendar_subscription subscription
  join resource on resource.id = subscription.resource_id and resource.person_id = subscription.person_id
  where token_hash = $1 and exists (
    select from membership where membership.person_id = subscription.person_id
      and membership.organisation_id = resource.organisation_id and roles && array['consultant', 'coordinator']
  )`;

/** $1 diary, $2 now, $3 hash of the content, $4 when it changed */
export const USED = `
  update calendar_subscription set last_used_at = $2, content_hash = $3, changed_at = $4 where resource_id = $1`;

/**
 * The visits that claim a diary, from a month ago on. The bookings of one session of a group are one entry. What is
 * cancelled stays as cancelled, so that calendars take it out. $1 diary, $2 now, $3 locale
 */
export const ENTRIES = `
  select case when service.places > 1 then session_of(offer.id, starts_at) else min(booking.id::text)::uuid end as id,
    starts_at as "startsAt", ends_at as "endsAt", booking.zone, sum(booking.sequence)::int as sequence,
    max(coalesce(cancelled_at, created_at)) as stamp, bool_and(booking.state = 'cancelled') as "isCancelled",
    case when count(distinct channel) = 1 then min(channel) else 'on-site' end as channel,
    to_char(local_start, 'YYYY-MM-DD') as day, room.address,
    ${wordsOf('room.id', roomLocale, '$3', 'library')} ->> 'text' as library
  from booking
  join offer on offer.id = booking.offer_id
  join service on service.id = offer.service_id
  join room on room.id = offer.room_id
  where starts_at > $2::timestamptz - interval '31 days' and exists (
    select from claim where claim.booking_id = booking.id and claim.resource_id = $1
      and (claim.state = 'active' or booking.state = 'cancelled')
  )
  group by offer.id, service.places, starts_at, ends_at, booking.zone, local_start, room.id,
    case when service.places > 1 then null else booking.id end
  order by starts_at, 1`;
