import { isPublic, shownColumns } from '../gallery/gallery.sql.ts';

/** By chance, and the same chance for the same seed. $1 contest, $2 locale, $3 seed, $4 the last one seen, $5 limit */
export const SHUFFLED = `
  with order_of_chance as materialized (
    select p.id, md5($3 || p.id::text) as chance from photo p
    where p.contest_id = (select c.id from contest c where c.slug = $1) and ${isPublic('p')}
  ), page as (
    select id, chance from order_of_chance where $4::text is null or chance > $4 order by chance limit $5
  )
  select ${shownColumns('$2')}, page.chance
  from page join photo p on p.id = page.id join contest c on c.id = p.contest_id order by page.chance`;

/** $1 photo, $2 locale */
export const SHOWN_PHOTO = `
  select ${shownColumns('$2')} from photo p join contest c on c.id = p.contest_id where p.id = $1 and ${isPublic('p')}`;

/** $1 contest, $2 photo */
export const IS_SHOWN = `select from photo p where p.contest_id = $1 and p.id = $2 and ${isPublic('p')}`;

/** $1 hash of the token */
export const ASK_BY_TOKEN = `
  select a.id, a.contest_id as "contestId", c.slug, a.photo_id as "photoId", a.email_hash as "emailHash",
    a.network_hash as "networkHash", a.is_throwaway as "isThrowaway", a.asked_at as "askedAt",
    exists (select from public_vote v where v.contest_id = a.contest_id and v.email_hash = a.email_hash
      and v.photo_id = a.photo_id and v.state = 'given') as "isGiven"
  from public_vote_ask a join contest c on c.id = a.contest_id where a.token_hash = $1`;

/**
 * One vote for each address, for whichever photo was asked for last; one that was struck stays struck.
 * $1 contest, $2 email, $3 network, $4 photo, $5 throwaway, $6 asked at, $7 now
 */
export const GIVE = `
  insert into public_vote as v (contest_id, email_hash, network_hash, photo_id, is_throwaway, asked_at, given_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (contest_id, email_hash) do update set photo_id = excluded.photo_id, network_hash = excluded.network_hash,
    is_throwaway = excluded.is_throwaway, asked_at = excluded.asked_at,
    given_at = case when v.photo_id = excluded.photo_id then v.given_at else excluded.given_at end
  where v.state = 'given' and v.asked_at <= excluded.asked_at
  returning id`;

/** $1 contest */
export const VOTES = `
  select v.id, v.photo_id as "photoId", encode(v.network_hash, 'hex') as network, v.is_throwaway as "isThrowaway",
    v.asked_at as "askedAt", v.given_at as "givenAt", v.struck_reason as "struckReason", p.title as "photoTitle"
  from public_vote v left join photo p on p.id = v.photo_id
  where v.contest_id = $1 order by v.given_at desc, v.id`;
