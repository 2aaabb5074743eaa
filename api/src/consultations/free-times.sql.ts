/**
 * Free visits of an offer as a relation `free(starts_at, ends_at, wall)`. Parameters: $1 offer, $2 first and
 * $3 last local day, $4 the present moment.
 *
 * A visit fits where every resource is open and no claimed one has a claim; claims are widened by the service's
 * buffers, so that the visit itself is what has to fit. Starts lie on the grid of the local clock: candidates
 * come at the greatest step that both the grid and a moved clock (whole hours) share, and those stay whose wall
 * time is a multiple of the service's step.
 */
export const freeTimes = `
  with asked as (
    select offer.id, room.zone, step_minutes,
      make_interval(mins => minutes) as lasts,
      make_interval(mins => gcd(step_minutes, 60)) as grain,
      make_interval(mins => buffer_before) as before,
      make_interval(mins => buffer_after) as after,
      $2::date::timestamp at time zone room.zone as midnight,
      greatest(
        $2::date::timestamp at time zone room.zone, $4::timestamptz + make_interval(mins => notice_minutes)
      ) as earliest,
      (least($3::date, ($4::timestamptz at time zone room.zone)::date + horizon_days) + 1)::timestamp
        at time zone room.zone as latest
    from offer join service on service.id = service_id join room on room.id = room_id
    where offer.id = $1 and offer.is_active and service.is_active and room.status = 'open'
  ), open as (
    select range_intersect_agg(
      opening_of(needed.resource_id, $2::date, $3::date + 1) - coalesce((
        select range_agg(tstzrange(lower(during) - after, upper(during) + before))
        from claim
        where needed.is_claimed and claim.resource_id = needed.resource_id and state = 'active'
          and (expires_at is null or expires_at > $4)
          and during && tstzrange(earliest - before, latest + lasts + after)
      ), '{}')
    ) as spans
    from asked join offer_resource needed on needed.offer_id = asked.id
    where earliest < latest
  ), gap as (
    select unnest(spans * tstzmultirange(tstzrange(earliest, latest + lasts))) as span
    from asked, open where earliest < latest
  ), free as (
    select starts_at, starts_at + lasts as ends_at, starts_at at time zone zone as wall
    from asked, gap, generate_series(
      date_bin(grain, lower(span) + grain - interval '1 microsecond', midnight), upper(span) - lasts, grain
    ) starts_at
    where starts_at < latest
      and (extract(epoch from (starts_at at time zone zone)::time)::int / 60) % step_minutes = 0
  )`;
