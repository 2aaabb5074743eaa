import type { Level, Outline } from '@inclusive/course-content/outline';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { joinTexts, textOf } from '../shared/localised.ts';

/** The name of the organisation `organisationId`, in the asked language. */
function organisationName(organisationId: string, asked: string): string {
  return `(
    select ${textOf('name', 'o.source_locale', asked)} from organisation o
    ${joinTexts('o.id', 'o.source_locale', asked)}
    where o.id = ${organisationId}
  )`;
}

/** Greater than the id of any course. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The course `c` is written in easy language too, in the language $1. */
const IS_EASY_TOO = `exists (
  select from translation
  where owner_id = c.published_revision_id and locale = $1 and variant = 'easy' and fields <> '{}'
)`;

/**
 * $1 locale, $2 after, $3 limit, $4 audience, $5 topic, $6 level, $7 language, $8 organisation, $9 minutes above,
 * $10 up to, $11 only those in easy language too
 */
export const COURSES = `
  with page as (
    select * from course c
    where c.status = 'published' and c.id < $2
      and ($4::text is null or c.audiences @> array[$4])
      and ($5::text is null or c.topics @> array[$5])
      and ($6::text is null or c.level = $6)
      and ($7::text is null or c.languages @> array[$7])
      and ($8::text is null or c.organisation_id = (select id from organisation where slug = $8))
      and ($9::integer is null or c.minutes > $9)
      and ($10::integer is null or c.minutes <= $10)
      and (not $11::boolean or ${IS_EASY_TOO})
    order by c.id desc
    limit $3
  ), partner as materialized (
    select o.id, ${textOf('name', 'o.source_locale', '$1')} as name from organisation o
    ${joinTexts('o.id', 'o.source_locale', '$1')}
  )
  select c.id, c.slug, c.level, c.minutes, c.topics, ${IS_EASY_TOO} as "isEasyToo",
    ${textOf('title', 'c.source_locale', '$1')} as title,
    ${textOf('summary', 'c.source_locale', '$1')} as summary,
    partner.name as organisation
  from page c join partner on partner.id = c.organisation_id
  ${joinTexts('c.id', 'c.source_locale', '$1')}
  order by c.id desc`;

/** $1 locale */
export const FACETS = `
  with published as (select * from course where status = 'published')
  select
    (select count(*) from published) as courses,
    exists (select from published c where ${IS_EASY_TOO}) as "hasEasy",
    array(select distinct unnest(audiences) from published order by 1) as audiences,
    array(select distinct unnest(topics) from published order by 1) as topics,
    array(select distinct level from published order by 1) as levels,
    array(select distinct unnest(languages) from published order by 1) as languages,
    coalesce((
      select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', ${textOf('name', 'o.source_locale', '$1')}) order by o.slug)
      from organisation o
      ${joinTexts('o.id', 'o.source_locale', '$1')}
      where o.id in (select organisation_id from published)
    ), '[]') as partners`;

export interface CourseRow {
  id: string;
  slug: string;
  level: Level;
  audiences: string[];
  topics: string[];
  languages: Locale[];
  easyLanguages: Locale[];
  minutes: number;
  sourceLocale: Locale;
  revisionId: string;
  outline: Outline;
  partnerSlug: string;
  partnerName: LocalisedText;
}

/** Languages that have easy words for a revision or one of its lessons. */
export function easyLanguagesOf(revision: string): string {
  return `array(
    select distinct locale from translation
    where variant = 'easy' and fields <> '{}'
      and owner_id in (select ${revision} union all select id from course_lesson where revision_id = ${revision})
    order by 1
  )`;
}

/** $1 slug, $2 locale */
export const COURSE = `
  select c.id, c.slug, c.level, c.audiences, c.topics, c.languages, c.minutes, c.source_locale as "sourceLocale",
    r.id as "revisionId", r.outline, ${easyLanguagesOf('r.id')} as "easyLanguages", p.slug as "partnerSlug",
    ${organisationName('c.organisation_id', '$2')} as "partnerName"
  from course c
  join course_revision r on r.id = c.published_revision_id
  join organisation p on p.id = c.organisation_id
  where c.slug = $1 and c.status = 'published'`;
