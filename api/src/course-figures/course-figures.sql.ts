import type { Outline } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import { joinTexts, textOf } from '../shared/localised.ts';

/** Greater than the id of any course. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Figures of one course as they are kept: counts by lesson are for every lesson that was ever done. */
export interface TakenFigures {
  begun: number;
  underWay: number;
  left: number;
  completed: number;
  creditedMinutes: number;
  medianDays: number | null;
  months: { month: string; begun: number; completed: number }[];
  lessons: Record<string, number>;
  quiz: { learners: number; attempts: number; passed: number; averagePercent: number | null };
}

/** $1 course, $2 now; counts everything of the course anew and keeps it. */
export const TAKE = `
  with taken as (
    select id, started_at, left_at, completed_at, credited_minutes from enrolment where course_id = $1
  ), month as (
    select to_char(date_trunc('month', $2::timestamptz at time zone 'Europe/Riga') - make_interval(months => back), 'YYYY-MM')
      as month
    from generate_series(11, 0, -1) back
  ), begun as (
    select to_char(started_at at time zone 'Europe/Riga', 'YYYY-MM') as month, count(*) from taken group by 1
  ), completed as (
    select to_char(completed_at at time zone 'Europe/Riga', 'YYYY-MM') as month, count(*) from taken
    where completed_at is not null group by 1
  ), lesson as (
    select lesson, count(*) from lesson_completion join taken on taken.id = enrolment_id group by lesson
  ), attempt as (
    select enrolment_id, percent, is_passed from quiz_attempt join taken on taken.id = enrolment_id
    where submitted_at is not null
  )
  insert into course_figures (course_id, taken_at, figures)
  select $1, $2, jsonb_build_object(
    'begun', count(*), 'left', count(left_at), 'completed', count(completed_at),
    'underWay', count(*) filter (where left_at is null and completed_at is null),
    'creditedMinutes', coalesce(sum(credited_minutes), 0),
    'medianDays', round((percentile_cont(0.5) within group (order by extract(epoch from completed_at - started_at)))::numeric
      / 86400, 1),
    'months', (
      select jsonb_agg(jsonb_build_object(
        'month', month.month, 'begun', coalesce(begun.count, 0), 'completed', coalesce(completed.count, 0)
      ) order by month.month)
      from month left join begun using (month) left join completed using (month)
    ),
    'lessons', (select coalesce(jsonb_object_agg(lesson, count), '{}') from lesson),
    'quiz', (
      select jsonb_build_object(
        'attempts', count(*), 'learners', count(distinct enrolment_id),
        'passed', count(distinct enrolment_id) filter (where is_passed), 'averagePercent', round(avg(percent))
      ) from attempt
    )
  ) from taken
  on conflict (course_id) do update set taken_at = excluded.taken_at, figures = excluded.figures`;

/** $1 courses, $2 the moment before which figures are old: those whose figures are to be taken anew. */
export const OLD = `
  select asked.id from unnest($1::uuid[]) asked(id) left join course_figures on course_id = asked.id
  where taken_at is null or taken_at < $2`;

export interface FiguresRow {
  id: string;
  slug: string;
  status: string;
  sourceLocale: Locale;
  revisionId: string | null;
  outline: Outline | null;
}

const mine = '($1 or course.organisation_id = any($2::uuid[]))';

/** $1 everywhere, $2 organisations, $3 slug */
export const OWN_COURSE = `
  select course.id, course.slug, course.status, course.source_locale as "sourceLocale",
    revision.id as "revisionId", revision.outline
  from course left join course_revision revision on revision.id = published_revision_id
  where ${mine} and course.slug = $3`;

/** $1 everywhere, $2 organisations, $3 after, $4 how many */
export const OWN_COURSES = `
  select course.id from course where ${mine} and published_revision_id is not null and course.id < $3
  order by course.id desc limit $4`;

/** $1 courses, $2 locale */
export const LINES = `
  select course.id, course.slug, course.status, ${textOf('title', 'course.source_locale', '$2')} as title,
    (figures->>'begun')::int as begun, (figures->>'completed')::int as completed,
    (figures->>'creditedMinutes')::int as "creditedMinutes"
  from course join course_figures on course_id = course.id
  ${joinTexts('course.id', 'course.source_locale', '$2')}
  where course.id = any($1::uuid[]) order by course.id desc`;

export const KEPT = `select taken_at as "takenAt", figures from course_figures where course_id = $1`;
