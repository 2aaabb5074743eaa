import { joinTexts, textOf } from '../../shared/localised.ts';
import { isRunBy } from '../contest-terms.ts';
import { entryColumns } from '../entries/entry-parts.ts';
import { RELEASES_OF_PHOTO } from '../releases/release.sql.ts';

/** True for a photo `p` of a contest run by one of the organisations; parameters of `reach` by their names. */
export function isOrganised(everywhere: string, organisations: string): string {
  return isRunBy('p.contest_id', everywhere, organisations);
}

/** Entries that look like the photo `p`; others' drafts are their own matter. */
export const LIKES_OF_PHOTO = `
  from photo_likeness l join photo o on o.id = l.other_id and o.state <> 'draft' where l.photo_id = p.id`;

const IS_ANSWERED = `(p.state = 'waiting' and exists (
  select from photo_request r where r.photo_id = p.id and r.answered_at is not null))`;

/** What a mark of the queue means for the photo `p`; `now` is a parameter. */
const marks = (now: string) => ({
  like: `exists (select ${LIKES_OF_PHOTO})`,
  releases: 'not is_released(p.id)',
  answered: IS_ANSWERED,
  overdue: `exists (select from photo_request r where r.photo_id = p.id and r.closed_at is null and r.due_at < ${now})`,
});

/** Columns of the photo `p` in the contest `c` for those who check it; `locale` and `now` are parameters. */
export function queuedColumns(locale: string, now: string): string {
  return `p.id, p.title, p.alt_text as "altText", p.credit, p.locale, ${entryColumns(locale)}, p.licence, p.version,
    p.submitted_by as "submittedBy", p.guardian_name as "guardianName", p.submitted_at as "submittedAt",
    p.width, p.height, p.shows_people as "showsPeople", is_released(p.id) as "isReleased", ${RELEASES_OF_PHOTO} as releases,
    p.state, ${IS_ANSWERED} as "isAnswered", ${marks(now).overdue} as "isOverdue",
    (select ((r.due_at at time zone c.zone)::date - 1)::text from photo_request r
      where r.photo_id = p.id and r.closed_at is null) as "dueOn",
    (select count(*)::int ${LIKES_OF_PHOTO}) as "likeCount",
    c.slug as "contestSlug", ${textOf('title', 'c.source_locale', locale)} as "contestTitle"`;
}

/** Before all others come those whose authors were asked and have answered. */
const PLACE = `case when ${IS_ANSWERED} then p.submitted_at - interval '1000 years' else p.submitted_at end`;

/**
 * The longest waiting first. $1 everywhere, $2 organisations, $3 locale, $4 moment and $5 id of the last one seen,
 * $6 limit, $7 now, $8 state, $9 contest, $10 mark
 */
export const QUEUE = `
  select ${queuedColumns('$3', '$7')}, ${PLACE} as "queuedAt"
  from photo p
  join contest c on c.id = p.contest_id
  ${joinTexts('c.id', 'c.source_locale', '$3')}
  where p.state = $8 and p.state <> 'draft' and p.renditions is not null and ${isOrganised('$1', '$2')}
    and ($9::text is null or c.slug = $9)
    and case $10::text ${casesOf(marks('$7'))} else true end
    and ($4::timestamptz is null or (${PLACE}, p.id) > ($4, $5::uuid))
  order by "queuedAt", p.id
  limit $6`;

/** $1 everywhere, $2 organisations, $3 now, $4 contest, $5 state, $6 mark */
export const QUEUE_LENGTH = `
  select count(*)::int as length from photo p join contest c on c.id = p.contest_id
  where p.state = $5 and p.state <> 'draft' and p.renditions is not null and ${isOrganised('$1', '$2')}
    and ($4::text is null or c.slug = $4)
    and case $6::text ${casesOf(marks('$3'))} else true end`;

const counted = (name: string, condition: string) => `count(*) filter (where ${condition})::int as "${name}"`;
const states = ['waiting', 'correction', 'approved', 'rejected', 'disqualified'];
const isUndecided = `p.state in ('waiting', 'correction')`;

/** $1 everywhere, $2 organisations, $3 now, $4 contest */
export const QUEUE_COUNTS = `
  select ${[
    ...states.map((state) => counted(state, `p.state = '${state}'`)),
    ...Object.entries(marks('$3')).map(([mark, condition]) =>
      counted(mark, `case when ${isUndecided} then ${condition} end`),
    ),
  ].join(',\n    ')}
  from photo p join contest c on c.id = p.contest_id
  where p.state = any('{${states}}') and ${isOrganised('$1', '$2')} and ($4::text is null or c.slug = $4)`;

/** $1 everywhere, $2 organisations, $3 locale */
export const QUEUE_CONTESTS = `
  select c.slug, ${textOf('title', 'c.source_locale', '$3')} as title
  from contest c ${joinTexts('c.id', 'c.source_locale', '$3')}
  where ${isRunBy('c.id', '$1', '$2')} and exists (select from photo p where p.contest_id = c.id)
  order by c.opens_on desc, c.slug limit 50`;

function casesOf(conditions: Record<string, string>): string {
  return Object.entries(conditions)
    .map(([mark, condition]) => `when '${mark}' then ${condition}`)
    .join(' ');
}
