/**
 * $1 offer, $2 first and $3 last day … $8 sealed details, $9 days that they are kept, $10 key, $11 age
 * and $12 municipality; nothing comes back when code or key are in use.
 */
export const INSERT_ENTRY = `
  insert into waiting_entry (offer_id, first_day, last_day, places, locale, code, token_hash, sealed_details, purge_after,
    idempotency_key, age_band, municipality)
  values ($1, $2, $3, $4, $5, $6, $7, $8, ($3::date + 1 + $9::int)::timestamptz, $10, $11, $12)
  on conflict do nothing
  returning id`;

export const ENTRY = `
  select entry.id, entry.offer_id as "offerId", state, first_day as "firstDay", last_day as "lastDay", entry.places, locale,
    code, sealed_details as sealed, age_band as "ageBand", municipality, room.country, hold.starts_at as "startsAt",
    (hold.starts_at at time zone room.zone)::date as day, to_char(hold.starts_at at time zone room.zone, 'HH24:MI') as time,
    hold.expires_at as "expiresAt", (hold.expires_at at time zone room.zone)::date as "untilDay",
    to_char(hold.expires_at at time zone room.zone, 'HH24:MI') as "untilTime", ahead.position,
    ahead.is_offered as "isOfferedToEarlier"
  from waiting_entry entry
  join offer on offer.id = entry.offer_id join room on room.id = offer.room_id
  left join hold on hold.entry_id = entry.id and hold.expires_at > $2
  cross join lateral (
    select 1 + count(*) filter (where earlier.state = 'waiting')::int as position,
      coalesce(bool_or(earlier.state = 'offered'), false) as is_offered
    from waiting_entry earlier
    where earlier.offer_id = entry.offer_id and earlier.number < entry.number
      and earlier.state in ('waiting', 'offered')
      and daterange(earlier.first_day, earlier.last_day, '[]') && daterange(entry.first_day, entry.last_day, '[]')
  ) ahead`;

/** The list of an offer in its order. $1 offer */
export const WAITING = `
  select id, offer_id as "offerId", first_day as "firstDay", last_day as "lastDay", places, passed
  from waiting_entry where offer_id = $1 and state = 'waiting' order by number`;

/** All lists that somebody waits on, the longest waiting first. */
export const LISTS = `
  select offer_id as "offerId" from waiting_entry where state in ('waiting', 'offered') group by offer_id order by min(number)`;

/** Lists that may use what has become free at an offer: its own, and those that need the same people or rooms. $1 offer */
export const LISTS_BESIDE = `
  select offer_id as "offerId" from waiting_entry
  where state = 'waiting' and (offer_id = $1 or offer_id in (
    select theirs.offer_id from offer_resource mine join offer_resource theirs using (resource_id)
    where mine.offer_id = $1 and mine.is_claimed and theirs.is_claimed
  ))
  group by offer_id order by min(number)`;

/** $1 offer, $2 now, $3 how many may be missed. Whose offer is over waits on, or has let too many pass. */
export const END_OFFERS = `
  with gone as (
    delete from hold where offer_id = $1 and entry_id is not null and expires_at <= $2 returning entry_id, starts_at
  )
  update waiting_entry set missed = missed + 1, passed = passed || gone.starts_at,
    state = case when missed + 1 < $3 then 'waiting' else 'lapsed' end,
    closed_at = case when missed + 1 < $3 then null else $2::timestamptz end
  from gone where id = entry_id and state = 'offered'`;

/** $1 offer, $2 now. The days that they waited for are over. */
export const END_WAITING = `
  update waiting_entry entry set state = 'lapsed', closed_at = $2
  from offer join room on room.id = room_id
  where entry.offer_id = $1 and offer.id = $1 and state = 'waiting' and last_day < ($2::timestamptz at time zone zone)::date`;

/** When an offer has to be answered. $1 offer, $2 start, $3 now */
export const HOURS = `
  select $2::timestamptz - make_interval(mins => notice_minutes) as latest, coalesce((
    select jsonb_agg(jsonb_build_object('from', lower(span), 'to', upper(span)) order by span)
    from resource,
      unnest(opening_of(resource.id, ($3::timestamptz at time zone room.zone)::date,
        ($3::timestamptz at time zone room.zone)::date + 14)) span
    where resource.room_id = room.id and resource.kind = 'room' and upper(span) > $3
  ), '[]') as open, exists (select from offer_resource where offer_id = offer.id and is_choice) as "hasChoice"
  from offer join service on service.id = service_id join room on room.id = room_id where offer.id = $1`;

/** $1 entry, $2 offer, $3 start, $4 places, $5 end */
export const OFFER_TIME = `
  with offered as (
    update waiting_entry set state = 'offered' where id = $1 and state = 'waiting' returning id
  )
  insert into hold (offer_id, starts_at, places, entry_id, expires_at)
  select $2, $3, $4, id, $5 from offered returning id`;

/** $1 entry, $2 now: the offer that stands, for this transaction alone. */
export const LOCK_OFFER = `
  select id, offer_id as "offerId", starts_at as "startsAt", places from hold
  where entry_id = $1 and expires_at > $2 for update`;

/** $1 entry, $2 now. The booking goes on under the same code and link. */
export const CLOSE_BOOKED = `
  update waiting_entry set state = 'booked', closed_at = $2, code = null, token_hash = null where id = $1`;

/** $1 entry: says no to this time alone. */
export const PASS_OFFER = `
  with gone as (
    delete from hold where entry_id = $1 returning starts_at
  )
  update waiting_entry set state = 'waiting', passed = passed || gone.starts_at
  from gone where id = $1 and state = 'offered' returning id`;

/** $1 entry, $2 now */
export const LEAVE = `
  with gone as (
    delete from hold where entry_id = $1
  )
  update waiting_entry set state = 'left', closed_at = $2 where id = $1 and state in ('waiting', 'offered') returning id`;

/** $1 now */
export const PURGE_ENTRIES = `
  update waiting_entry set sealed_details = null, code = null, token_hash = null, idempotency_key = null
  where sealed_details is not null and closed_at is not null and purge_after <= $1`;
