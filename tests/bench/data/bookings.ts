const modelServices = `array['pasvalys-psychologist', 'pasvalys-social-worker', 'pasvalys-guided-visit']`;

/** Two consultations and one room session an organisation, like the demo's. */
export const services = `
  insert into service (slug, organisation_id, kind, position, minutes, step_minutes, buffer_before, buffer_after,
    notice_minutes, horizon_days, languages, channels, adjustments)
  select 'bulk-' || organisation.slug || '-' || model.slug, organisation.id, kind, position, minutes, step_minutes,
    buffer_before, buffer_after, notice_minutes, horizon_days, languages, channels, adjustments
  from organisation, service model where model.slug = any(${modelServices})`;

export const serviceTexts = `
  insert into translation (owner_id, locale, variant, fields)
  select made.id, locale, variant, fields
  from service made
  join service model on made.slug like 'bulk-%-' || model.slug
  join translation on owner_id = model.id and variant = 'standard'`;

export const offers = `
  insert into offer (service_id, room_id)
  select service.id, room.id from room join service using (organisation_id)
  where room.slug like 'bulk-%' and room.status = 'open' and service.slug like 'bulk-%'`;

/** Each service claims a person of its own, or the room; the room has to be open for all of them. */
export const offerResources = `
  insert into offer_resource (offer_id, resource_id, is_claimed)
  select offer.id, resource.id, not is_room or service.kind = 'room-session'
  from offer join service on service.id = offer.service_id join room on room.id = offer.room_id
  join resource on resource.room_id = room.id, cast(resource.kind = 'room' as boolean) is_room
  where room.slug like 'bulk-%'
    and (is_room or resource.slug = room.slug || '-person-' || case
      when service.slug like '%psychologist' then 1 when service.slug like '%social-worker' then 2 end)`;

/**
 * $1 how many: up to two a day on the open days of the coming two months, the nearer the more, the rest by chance over
 * the two years before.
 * Those of the last month still hold their details, older ones are purged; a twelfth is cancelled.
 */
export const bookings = `
  with visit as (
    select offer.id as offer_id, room.zone, minutes, day,
      day + opens + make_interval(hours => 3 * nth + (hashtext(offer.id::text || day || nth) & 1)) as local_start,
      closes, hashtext(day || offer.id::text || nth) & 8388607 as chance, service.languages[1] as language, room.country
    from offer join service on service.id = service_id join room on room.id = room_id
    join resource on resource.room_id = room.id and resource.kind = 'room'
    join opening_rule on resource_id = resource.id,
      generate_series(current_date - 730, current_date + 60, interval '1 day') each, cast(each as date) day,
      generate_series(0, 1) nth
    where room.slug like 'bulk-%' and extract(isodow from day) = weekday
  ), made as (
    select * from visit where local_start::time + make_interval(mins => minutes) <= closes
      and (day < current_date or chance % 60 >= day - current_date)
  ), chosen as (
    select *, row_number() over (order by day >= current_date desc, chance) as n from made
    order by day >= current_date desc, chance limit $1
  ), dated as (
    select *, local_start at time zone zone as starts_at, chance % 12 = 0 as is_cancelled, day < current_date - 30 as is_purged
    from chosen
  )
  insert into booking (offer_id, starts_at, ends_at, local_start, zone, state, channel, language, for_whom, has_guardian,
    locale, code, token_hash, idempotency_key, sealed_details, purge_after, created_at, cancelled_at, purged_at)
  select offer_id, starts_at, starts_at + make_interval(mins => minutes), local_start, zone,
    case when is_cancelled then 'cancelled' else 'booked' end, 'on-site', language,
    (array['self', 'self', 'self', 'other', 'minor'])[1 + chance % 5], chance % 5 = 4, lower(country),
    case when not is_purged then pg_temp.code(n) end,
    case when not is_purged then sha256(('token ' || n)::bytea) end,
    case when not is_purged then gen_random_uuid() end,
    case when not is_purged then repeat(md5(n::text), 8) end,
    starts_at + interval '30 days', least(now(), starts_at) - interval '3 days',
    case when is_cancelled then least(now(), starts_at) - interval '1 day' end,
    case when is_purged then starts_at + interval '30 days' end
  from dated`;

/** The nth booking's code of eight characters. */
export const codeFunction = `
  create function pg_temp.code(n bigint) returns text language sql immutable as $$
    select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n / (30 ^ place)::bigint % 30)::int, 1), '' order by place desc)
    from generate_series(0, 7) place
  $$`;

/** A claim lasts from the buffer before the visit to the buffer after it. */
export const claims = `
  insert into claim (resource_id, during, kind, state, booking_id)
  select resource_id,
    tstzrange(starts_at - make_interval(mins => buffer_before), ends_at + make_interval(mins => buffer_after)), 'booking',
    case booking.state when 'booked' then 'active' else 'released' end, booking.id
  from booking join offer on offer.id = booking.offer_id join service on service.id = offer.service_id
  join offer_resource needed on needed.offer_id = offer.id
  where is_claimed and not exists (select from claim where booking_id = booking.id)`;
