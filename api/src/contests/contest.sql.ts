import { joinTexts, textOf } from '../shared/localised.ts';
import { isRunBy, TERMS } from './contest-terms.ts';

const OWN = 'c.source_locale';
const text = (field: string) => textOf(field, OWN, '$2');
/** A contest that is being made may have no words yet. */
const anyText = (field: string) => `coalesce(${text(field)}, jsonb_build_object('text', '', 'locale', ${OWN}))`;
const contestText = (field: string) => `${anyText(field)} as "${field}"`;

/** An array of the rows of a part of the contest `c`, in their order; `fields` as in jsonb_build_object. */
const partsOf = (table: string, fields: string) => `
  coalesce((
    select jsonb_agg(jsonb_build_object('id', k.id, ${fields}) order by k.position, k.id)
    from ${table} k ${joinTexts('k.id', OWN, '$2')}
    where k.contest_id = c.id
  ), '[]')`;

const CONSENT = `
  select jsonb_build_object('version', k.version, 'sentence', ${anyText('sentence')})
  from contest_consent k ${joinTexts('k.id', OWN, '$2')}
  where k.contest_id = c.id and k.version = c.consent_version`;

const REGULATION = `
  select jsonb_build_object('version', k.version, 'publishedAt', k.published_at, 'text', ${anyText('text')})
  from contest_regulation k ${joinTexts('k.id', OWN, '$2')}
  where k.contest_id = c.id and k.published_at is not null
  order by k.version desc limit 1`;

const ORGANISERS = `
  select jsonb_agg(
    jsonb_build_object('slug', o.slug, 'name', ${textOf('name', 'o.source_locale', '$2')}) order by not o.is_lead, o.slug)
  from contest_organiser k join organisation o on o.id = k.organisation_id
  ${joinTexts('o.id', 'o.source_locale', '$2')}
  where k.contest_id = c.id`;

const JURY = `
  select jsonb_agg(
    jsonb_build_object('name', u.name, 'country', k.country, 'organisation', ${textOf('name', 'o.source_locale', '$2')})
    order by u.name, k.id)
  from contest_juror k join auth."user" u on u.id = k.person_id
  left join organisation o on o.id = k.organisation_id
  ${joinTexts('o.id', 'o.source_locale', '$2')}
  where k.contest_id = c.id and k.state = 'active' and k.is_shown`;

/** Published ones, and those that are not yet for their organisers. $1 slug, $2 locale, $3 everywhere, $4 organisations */
export const CONTEST = `
  select ${TERMS},
    ${['title', 'summary', 'invitation', 'altHelp'].map(contestText).join(', ')},
    (${CONSENT}) as consent,
    (${REGULATION}) as regulation,
    coalesce((${ORGANISERS}), '[]') as organisers,
    coalesce((${JURY}), '[]') as jury,
    ${partsOf('contest_category', `'slug', k.slug, 'name', ${text('name')}, 'description', ${text('description')}`)} as categories,
    ${partsOf('contest_age_group', `'slug', k.slug, 'fromAge', k.from_age, 'toAge', k.to_age, 'name', ${text('name')}`)}
      as "ageGroups",
    ${partsOf(
      'contest_prize',
      `'kind', k.kind, 'places', k.places, 'categoryId', k.category_id, 'ageGroupId', k.age_group_id,
        'name', ${text('name')}, 'description', ${text('description')}`,
    )} as prizes
  from contest c
  ${joinTexts('c.id', OWN, '$2')}
  where c.slug = $1 and (c.published_at is not null or ${isRunBy('c.id', '$3::boolean', '$4::uuid[]')})`;
