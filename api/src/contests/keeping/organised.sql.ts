import { joinTexts, textOf } from '../../shared/localised.ts';
import { isRunBy, TERMS } from '../contest-terms.ts';
import { jurorState } from './jurors.sql.ts';

const title = textOf('title', 'c.source_locale', '$3');

/** $1 everywhere, $2 organisations, $3 locale, $4 the last one seen, $5 limit. The latest begun first. */
export const ORGANISED_CONTESTS = `
  select c.id, c.slug, c.zone, c.opens_on as "opensOn", c.closes_on as "closesOn", c.published_at as "publishedAt",
    c.judging_at as "judgingAt", c.results_at as "resultsAt", c.exhibition_at as "exhibitionAt", ${title} as title
  from contest c ${joinTexts('c.id', 'c.source_locale', '$3')}
  where ${isRunBy('c.id', '$1', '$2')} and ($4::uuid is null or c.id < $4)
  order by c.id desc limit $5`;

const languages = (ownerId: string, variant = 'standard') => `
  (select jsonb_object_agg(t.locale, jsonb_build_object('fields', t.fields, 'sourceRevision', t.source_revision))
    from translation t where t.owner_id = ${ownerId} and t.variant = '${variant}')`;

const DRAFT = 'select r.id from contest_regulation r where r.contest_id = c.id and r.published_at is null';
const IN_FORCE = `
  select r.id from contest_regulation r where r.contest_id = c.id and r.published_at is not null
  order by r.version desc limit 1`;
const CONSENT = 'select k.id from contest_consent k where k.contest_id = c.id and k.version = c.consent_version';

/** $1 everywhere, $2 organisations, $3 locale, $4 slug */
export const ORGANISED_CONTEST = `
  select ${TERMS}, c.source_locale as "sourceLocale", ${title} as title,
    ${languages('c.id')} as languages, ${languages(`(${CONSENT})`)} as consent,
    exists (${DRAFT}) as "hasDraft", ${languages(`(${DRAFT})`)} as draft, ${languages(`(${DRAFT})`, 'easy')} as "easyDraft",
    ${languages(`(${IN_FORCE})`)} as "inForce", ${languages(`(${IN_FORCE})`, 'easy')} as "easyInForce"
  from contest c ${joinTexts('c.id', 'c.source_locale', '$3')}
  where c.slug = $4 and ${isRunBy('c.id', '$1', '$2')}`;

/** $1 contest */
export const PARTS = `
  select p.*, ${languages('p.id')} as languages from (
    select 1 as turn, position, id, 'category' as kind, null::int as "fromAge", null::int as "toAge", null as "prizeKind",
      null::int as places, null::uuid as "categoryId", null::uuid as "ageGroupId"
    from contest_category where contest_id = $1
    union all
    select 2, position, id, 'ageGroup', from_age, to_age, null, null, null, null from contest_age_group where contest_id = $1
    union all
    select 3, position, id, 'prize', null, null, kind, places, category_id, age_group_id
    from contest_prize where contest_id = $1
  ) p order by p.turn, p.position, p.id`;

/** $1 contest, $2 locale */
export const ORGANISERS = `
  select o.id, o.slug, o.country, ${textOf('name', 'o.source_locale', '$2')} as name
  from contest_organiser k join organisation o on o.id = k.organisation_id ${joinTexts('o.id', 'o.source_locale', '$2')}
  where k.contest_id = $1 order by not o.is_lead, o.slug`;

/** $1 contest, $2 locale, $3 now */
export const JURORS = `
  select j.id, u.name, j.email, j.country, ${textOf('name', 'o.source_locale', '$2')} as organisation,
    ${jurorState('$3')} as state, j.is_shown as "isShown", j.invited_at as "invitedAt"
  from contest_juror j left join auth."user" u on u.id = j.person_id
  left join organisation o on o.id = j.organisation_id ${joinTexts('o.id', 'o.source_locale', '$2')}
  where j.contest_id = $1 order by j.state = 'removed', u.name nulls last, j.id`;

/** $1 contest, $2 the last one seen, $3 limit */
export const CHANGES = `
  select k.id, k.change, k.detail, k.at, u.name as "personName"
  from contest_change k left join auth."user" u on u.id = k.person_id
  where k.contest_id = $1 and ($2::uuid is null or k.id < $2) order by k.id desc limit $3`;

/** $1 id, $2 locale, $3 e-mail address, $4 person, $5 now */
export const JURY_INVITATION = `
  select j.id, ${textOf('title', 'c.source_locale', '$2')} as "contestTitle", c.slug as "contestSlug",
    ${jurorState('$5')} as state,
    (j.email = $3 or j.person_id = $4) is true as "isMine"
  from contest_juror j join contest c on c.id = j.contest_id ${joinTexts('c.id', 'c.source_locale', '$2')}
  where j.id = $1`;
