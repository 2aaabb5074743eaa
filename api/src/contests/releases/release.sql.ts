import { joinTexts, textOf, wordsOf } from '../../shared/localised.ts';
import { entryColumns } from '../entries/entry-parts.ts';

/** After those who were asked before. $1 photo, $2 role, $3 sealed details, $4 token, $5 locale, $6 now */
export const INSERT_RELEASE = `
  insert into release (photo_id, role, position, sealed_details, token_hash, locale, asked_at)
  select $1, $2, (select coalesce(max(position) + 1, 0) from release where photo_id = $1), $3,
    sha256(convert_to($4, 'UTF8')), $5, $6
  returning id`;

/** Somebody who was asked about a photo of one's own. $1 release, $2 author */
export const OWN_RELEASE = `
  select r.state, r.asked_at as "askedAt", r.asked_times as "askedTimes", r.sealed_details as "sealedDetails"
  from release r join photo p on p.id = r.photo_id
  where r.id = $1 and p.author_id = $2
  for update of r`;

/** $1 release, $2 sealed details, $3 token, $4 now */
export const ASK_AGAIN = `
  update release set sealed_details = $2, token_hash = sha256(convert_to($3, 'UTF8')), asked_at = $4,
    asked_times = asked_times + 1
  where id = $1`;

/** $1 token, $2 locale */
export const RELEASE = `
  select r.id, r.role, r.state, r.sealed_details as "sealedDetails", p.id as "photoId", p.title, p.alt_text as "altText",
    p.locale, p.credit, ${entryColumns('$2')}, p.licence, p.consent_version as "consentVersion", p.width, p.height, p.renditions,
    p.renditions is not null as "isReady", p.state = 'approved' and is_released(p.id) as "isShown",
    coalesce(u.name, '') as "authorName", c.slug as "contestSlug",
    ${textOf('title', 'c.source_locale', '$2')} as "contestTitle",
    ${wordsOf('k.id', 'c.source_locale', '$2', 'sentence')} as "consentSentence"
  from release r
  join photo p on p.id = r.photo_id
  join contest c on c.id = p.contest_id
  join contest_consent k on k.contest_id = p.contest_id and k.version = p.consent_version
  left join auth."user" u on u.id = p.author_id
  ${joinTexts('c.id', 'c.source_locale', '$2')}
  where r.token_hash = sha256(convert_to($1, 'UTF8')) and p.state not in ('unreadable', 'withdrawn')`;

/** $1 release, $2 state, $3 version of the consent that was read, $4 now */
export const ANSWER = `
  update release set state = $2, consent_version = case when $2 = 'given' then $3::int end, answered_at = $4
  where id = $1 and state <> $2 returning id`;

/** Everybody who was asked about the photo `p`, as an array of rows with sealed details. */
export const RELEASES_OF_PHOTO = `
  coalesce((
    select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'state', r.state, 'locale', r.locale,
      'sealedDetails', r.sealed_details) order by r.position)
    from release r where r.photo_id = p.id
  ), '[]')`;

/** Marks those who have had time to answer. $1 asked before, $2 now */
export const TAKE_UNANSWERED = `
  update release r set reminded_at = $2 from photo p
  where p.id = r.photo_id and p.state in ('processing', 'waiting', 'correction', 'approved')
    and r.state = 'asked' and r.reminded_at is null and r.asked_at < $1
  returning r.id`;

/** What a letter about a release needs. $1 release */
export const LETTER = `
  select r.role, r.locale, r.sealed_details as "sealedDetails", p.title, c.slug as contest, c.id as "contestId",
    u.name as author, u.email as "authorEmail", u.locale as "authorLocale",
    ${textOf('title', 'c.source_locale', 'r.locale')} ->> 'text' as "contestTitle"
  from release r
  join photo p on p.id = r.photo_id
  join contest c on c.id = p.contest_id
  join auth."user" u on u.id = p.author_id
  ${joinTexts('c.id', 'c.source_locale', 'r.locale')}
  where r.id = $1`;

/** Coordinators of the organisations that run the contest. $1 contest */
export const ORGANISERS = `
  select distinct u.email, u.locale
  from contest_organiser o
  join membership m on m.organisation_id = o.organisation_id and 'coordinator' = any(m.roles)
  join auth."user" u on u.id = m.person_id
  where o.contest_id = $1 and u.email_verified
  order by u.email limit 20`;
