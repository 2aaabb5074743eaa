/** $1 id, $2 offer, $3 start, $4 hash of the token, $5 whose address, $6 end, $7 now, $8 how many one address may have */
export const INSERT_HOLD = `
  insert into hold (id, offer_id, starts_at, token_hash, holder, expires_at)
  select $1, $2, $3, $4, $5, $6
  where (select count(*) from hold where holder = $5 and expires_at > $7) < $8
  returning id`;

/** $1 hash of the token, $2 now. Locks the hold, so that nobody extends, uses and releases it at once. */
export const LOCK_HOLD = `
  select id, offer_id as "offerId", starts_at as "startsAt", places,
    (select share from claim where hold_id = hold.id and share <> '00000000-0000-0000-0000-000000000000' limit 1) as share
  from hold where token_hash = $1 and expires_at > $2 for update`;

export const HOLD = `
  select hold.id, hold.offer_id as "offerId", starts_at as "startsAt", expires_at as "expiresAt", extended, zone,
    (starts_at at time zone zone)::date as day, to_char(starts_at at time zone zone, 'HH24:MI') as time,
    to_char(expires_at at time zone zone, 'HH24:MI') as until
  from hold join offer on offer.id = offer_id join room on room.id = room_id
  where token_hash = $1 and expires_at > $2`;

/** $1 hash of the token, $2 now, $3 new end, $4 how often at most */
export const EXTEND_HOLD = `
  with longer as (
    update hold set expires_at = greatest(expires_at, $3), extended = extended + 1
    where token_hash = $1 and expires_at > $2 and extended < $4
    returning id, expires_at
  ), claimed as (
    update claim set expires_at = longer.expires_at from longer where hold_id = longer.id
  )
  select id from longer`;

/** $1 hold, $2 booking: from now on the time is booked. Answers the claims. */
export const USE_HOLD = `
  update claim set kind = 'booking', booking_id = $2, hold_id = null, expires_at = null
  where hold_id = $1 and state = 'active' returning id`;

export const DROP_HOLD = `delete from hold where id = $1`;

/** $1 hash of the token */
export const RELEASE_HOLD = `delete from hold where token_hash = $1 returning offer_id as "offerId"`;

/** $1 now. Several processes sweep beside each other. */
export const SWEEP_HOLDS = `
  delete from hold where id in (
    select id from hold where expires_at <= $1 and entry_id is null order by id limit 500 for update skip locked
  ) returning offer_id as "offerId"`;
