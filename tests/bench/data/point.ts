/** An information point with ten consultants, each with a service of their own, and one service of whoever is free. */
export const point = `
  with place as (
    select id, organisation_id, zone from room where slug like 'bulk-%' and status = 'open' order by slug desc limit 1
  ), person as (
    insert into resource (slug, kind, organisation_id, room_id, zone)
    select 'point-' || nth, 'person', organisation_id, id, zone from place, generate_series(1, 10) nth
    returning id, slug
  ), hours as (
    insert into opening_rule (resource_id, weekday, opens, closes)
    select id, weekday, '09:00', '17:00' from person, generate_series(1, 5) weekday
  ), made as (
    insert into service (slug, organisation_id, kind, minutes, step_minutes, horizon_days, languages, channels)
    select 'point-' || nth, organisation_id, 'consultation', 30, 30, 60, '{lv}', '{on-site}'
    from place, generate_series(0, 10) nth returning id, slug
  ), offered as (
    insert into offer (service_id, room_id) select made.id, place.id from made, place returning id, service_id
  )
  insert into offer_resource (offer_id, resource_id, is_claimed, is_choice)
  select offered.id, person.id, true, made.slug = 'point-0'
  from offered join made on made.id = service_id join person on made.slug in ('point-0', person.slug)`;

/** Visits at the point: $1 first and $2 last day from today, $3 how many, by chance among all half hours. */
export const visits = `
  with slot as (
    select offer.id as offer_id, needed.resource_id, day + time '09:00' + nth * interval '30 minutes' as local_start, room.zone
    from offer join service on service.id = service_id and service.slug like 'point-%' and service.slug <> 'point-0'
    join offer_resource needed on needed.offer_id = offer.id join room on room.id = room_id,
      generate_series(current_date + $1::int, current_date + $2::int, interval '1 day') day, generate_series(0, 15) nth
    where extract(isodow from day) < 6
    order by hashtext(needed.resource_id::text || day || nth) limit $3
  ), booked as (
    insert into booking (offer_id, starts_at, ends_at, local_start, zone, channel, language, for_whom, locale, purge_after,
      purged_at)
    select offer_id, local_start at time zone zone, (local_start + interval '30 minutes') at time zone zone, local_start,
      zone, 'on-site', 'lv', 'self', 'lv', local_start, local_start
    from slot returning id, offer_id, starts_at, ends_at
  )
  insert into claim (resource_id, during, kind, booking_id)
  select resource_id, tstzrange(starts_at, ends_at), 'booking', id from booked join offer_resource using (offer_id)`;

export const pointOffers = `
  select offer.id from offer join service on service.id = service_id where service.slug like 'point-%' order by service.slug`;
