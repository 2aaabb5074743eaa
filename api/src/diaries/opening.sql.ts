import { roomLocale, wordsOf } from '../shared/localised.ts';

const pointOf = (roomId: string) => `
  (select ${wordsOf('room.id', roomLocale, '$2', 'name')} from room where room.id = ${roomId})`;

/** $1 diary, $2 locale, $3 today */
export const HOURS_KEPT = `
  select rule.id, rule.weekday, to_char(rule.opens, 'HH24:MI') as opens, to_char(rule.closes, 'HH24:MI') as closes,
    ${pointOf('rule.room_id')} as room,
    case when lower(valid) > $3::date then lower(valid) end as "firstDay", upper(valid) - 1 as "lastDay"
  from opening_rule rule
  where resource_id = $1 and coalesce(upper(valid) > $3::date, true)
  order by weekday, opens, lower(valid) nulls first, rule.id`;

/** $1 diary, $2 locale, $3 today. Days closed together are one line; what of it is over is left out. */
export const DEPARTING = `
  select coalesce(span_id, min(id::text)::uuid) as id, kind, min(day) as "firstDay", max(day) as "lastDay",
    to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes, ${pointOf('room_id')} as room
  from opening_exception
  where resource_id = $1 and day >= $3::date
  group by coalesce(span_id, id), span_id, kind, opens, closes, room_id
  order by min(day), opens`;

/** $1 diary, $2 weekdays, $3 opens, $4 closes, $5 point, $6 first day, $7 last day */
export const ADD_HOURS = `
  insert into opening_rule (resource_id, weekday, opens, closes, room_id, valid)
  select $1, weekday, $3::time, $4::time, $5::uuid, daterange($6::date, $7::date, '[]')
  from (select distinct unnest($2::int[]) as weekday) asked`;

/** What held until yesterday is history, and stays. $1 rule, $2 today */
export const END_HOURS = `
  with begun as (
    update opening_rule set valid = daterange(lower(valid), $2::date)
    where id = $1 and coalesce(lower(valid) < $2::date, true)
    returning id
  )
  delete from opening_rule where id = $1 and lower(valid) >= $2::date and not exists (select from begun)`;

/** $1 rule, $2 opens, $3 closes, $4 last day, $5 today; put down beside the old one, which ends by END_HOURS */
export const CHANGED_HOURS = `
  insert into opening_rule (resource_id, weekday, opens, closes, room_id, valid)
  select resource_id, weekday, $2::time, $3::time, room_id,
    daterange(greatest(lower(valid), $5::date), $4::date, '[]')
  from opening_rule where id = $1 and ($4::date is null or $4::date >= greatest(lower(valid), $5::date))
  returning id`;

/** $1 diary, $2 first day, $3 last day */
export const CLOSE_DAYS = `
  insert into opening_exception (resource_id, day, kind, span_id)
  select $1, $2::date + n, 'closed', span.id
  from generate_series(0, $3::date - $2::date) n, (select uuidv7() as id) span
  where not exists (
    select from opening_exception closed where closed.resource_id = $1 and closed.day = $2::date + n and kind = 'closed'
  )`;

/** $1 diary, $2 day, $3 opens, $4 closes, $5 point */
export const ADD_EXTRA = `
  insert into opening_exception (resource_id, day, kind, opens, closes, room_id)
  values ($1, $2::date, 'extra', $3::time, $4::time, $5::uuid)`;

/** Days of it that are over stay as they were. $1 diary, $2 line, $3 today */
export const DROP_DEPARTING = `
  delete from opening_exception where resource_id = $1 and coalesce(span_id, id) = $2 and day >= $3::date`;

/** $1 diary */
export const NEXT_VERSION = 'update resource set version = version + 1 where id = $1';
