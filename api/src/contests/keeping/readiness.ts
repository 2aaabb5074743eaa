import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { EXHIBITION_COUNTS } from '../exhibition/exhibition.sql.ts';
import type { OrganisedContest } from './kept-contests.ts';
import type { Readiness } from './steps.rules.ts';
import { neededLocales } from './words.rules.ts';

interface Organiser {
  id: string;
  slug: string;
  country: string;
}

export function organisersOf(em: Pick<EntityManager, 'query'>, contestId: string): Promise<Organiser[]> {
  return em.query<Organiser[]>(
    `select o.id, o.slug, o.country from contest_organiser k join organisation o on o.id = k.organisation_id
     where k.contest_id = $1 order by not o.is_lead, o.slug`,
    [contestId],
  );
}

interface Counts {
  worded: Locale[];
  regulated: Locale[];
  hasRegulation: boolean;
  photosToCheck: number;
  photosApproved: number;
  entrants: number;
  jurorCountries: string[];
  isJuryDecided: boolean;
  exhibitionStops: number;
  exhibitionPhotos: number;
}

/** How far a contest is with what its next step needs. */
export async function readinessOf(
  em: Pick<EntityManager, 'query'>,
  contest: OrganisedContest,
  now: Date,
): Promise<Readiness & Pick<Counts, 'entrants'>> {
  const [counts] = await em.query<Counts[]>(COUNTS, [contest.id]);
  if (!counts) throw new Error(`contest ${contest.slug} is gone`);
  const countries = [...new Set((await organisersOf(em, contest.id)).map(({ country }) => country))];
  const needed = neededLocales(countries);
  return {
    closesOn: contest.closesOn,
    today: wallTime(now, contest.zone).day,
    wordsMissing: needed.filter((locale) => !counts.worded.includes(locale)),
    regulationsMissing: needed.filter((locale) => !counts.regulated.includes(locale)),
    photosToCheck: counts.photosToCheck,
    photosApproved: counts.photosApproved,
    entrants: counts.entrants,
    activeJurors: counts.jurorCountries.length,
    votesLeast: contest.votesLeast,
    isJuryDecided: counts.isJuryDecided,
    exhibitionStops: counts.exhibitionStops,
    exhibitionPhotos: counts.exhibitionPhotos,
    voteClosesOn: contest.hasPublicVote ? contest.voteClosesOn : null,
    countriesWithoutJuror: countries.filter((country) => !counts.jurorCountries.includes(country)),
  };
}

/** Parts without a name in a language keep it from being whole. $1 contest */
const COUNTS = `
  select
    array(
      select t.locale from translation t join contest c on c.id = t.owner_id
      where c.id = $1 and t.variant = 'standard' and t.fields ?& '{title,summary,invitation}'
        and exists (select from translation k join contest_consent n on n.id = k.owner_id
          where n.contest_id = c.id and n.version = c.consent_version and k.locale = t.locale and k.fields ? 'sentence')
        and not exists (
          select from (
            select id from contest_category where contest_id = $1 union all
            select id from contest_age_group where contest_id = $1 union all
            select id from contest_prize where contest_id = $1
          ) part where not exists (
            select from translation n where n.owner_id = part.id and n.locale = t.locale and n.fields ? 'name')
        )
    ) as worded,
    array(
      select t.locale from translation t
      where t.variant = 'standard' and t.fields ? 'text' and t.owner_id = (
        select r.id from contest_regulation r where r.contest_id = $1 order by r.version desc limit 1)
    ) as regulated,
    (select count(*) from photo p where p.contest_id = $1 and p.state in ('processing', 'waiting', 'correction')) as "photosToCheck",
    (select count(*) from photo p where p.contest_id = $1 and p.state = 'approved' and is_released(p.id)) as "photosApproved",
    (select count(distinct p.author_id) from photo p where p.contest_id = $1 and p.state not in ('draft', 'withdrawn')) as entrants,
    array(select j.country from contest_juror j where j.contest_id = $1 and j.state = 'active') as "jurorCountries",
    exists (select from jury_commit k where k.contest_id = $1) as "isJuryDecided",
    ${EXHIBITION_COUNTS}`;
