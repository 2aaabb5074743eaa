import type { Outline } from '@inclusive/course-content/outline';
import type { Locale } from '@inclusive/localisation/locale';
import type { PracticeVerdict } from './practice/practice.rules.ts';
import { verdictOf } from './practice/practice.sql.ts';
import { joinTexts, textOf } from '../shared/localised.ts';

export interface EnrolmentRow {
  id: string;
  slug: string;
  revisionId: string;
  sourceLocale: Locale;
  outline: Outline;
  placePart: string | null;
  placeBlock: string | null;
  startedAt: string;
  completedAt: string | null;
  creditedMinutes: number | null;
  /** Ids of the lessons that are done. */
  done: string[];
  /** Of the attempts at this revision's quiz, unless an earlier one's is passed already. */
  best: { percent: number; right: number; questions: number; isPassed: boolean } | null;
  isQuizUnderWay: boolean;
  /** Verdict of the latest round of each practice task that was handed in, by its key; `waiting` without one. */
  practice: Record<string, PracticeVerdict | 'waiting'>;
  /** A revision newer than the learner's is published. */
  hasNewRevision: boolean;
}

const COLUMNS = `
  e.id, c.slug, e.revision_id as "revisionId", c.source_locale as "sourceLocale", r.outline,
  e.place_part as "placePart", e.place_block as "placeBlock",
  e.started_at as "startedAt", e.completed_at as "completedAt", e.credited_minutes as "creditedMinutes",
  array(select lesson from lesson_completion where enrolment_id = e.id) as done,
  (
    select jsonb_build_object('percent', percent, 'right', right_answers, 'isPassed', is_passed, 'questions', (
      select jsonb_array_length(questions) from course_quiz
      where revision_id = coalesce(a.revision_id, e.revision_id) and key = a.quiz
    ))
    from quiz_attempt a
    where enrolment_id = e.id and submitted_at is not null
      and (is_passed or a.revision_id is null or a.revision_id = e.revision_id)
    order by is_passed desc, percent desc limit 1
  ) as best,
  exists (select from quiz_attempt where enrolment_id = e.id and submitted_at is null) as "isQuizUnderWay",
  coalesce((
    select jsonb_object_agg(lesson || '/' || block, coalesce(${verdictOf('verdict')}, 'waiting')) from (
      select distinct on (lesson, block) lesson, block, verdict from practice_round
      where enrolment_id = e.id order by lesson, block, number desc
    ) latest
  ), '{}') as practice,
  c.status = 'published' and c.published_revision_id <> e.revision_id and e.completed_at is null as "hasNewRevision"`;

const ENROLMENTS = `
  from enrolment e
  join course c on c.id = e.course_id
  join course_revision r on r.id = e.revision_id`;

/** $1 person, $2 slug */
export const ONE = `select ${COLUMNS} ${ENROLMENTS} where e.person_id = $1 and c.slug = $2 and e.left_at is null`;

/** $1 person, $2 locale, $3 after, $4 limit */
export const LIST = `
  select ${COLUMNS}, ${textOf('title', 'c.source_locale', '$2')} as title
  ${ENROLMENTS}
  ${joinTexts('c.id', 'c.source_locale', '$2')}
  where e.person_id = $1 and e.left_at is null and ($3::uuid is null or e.id < $3)
  order by e.id desc
  limit $4`;

/** $1 person */
export const TOTAL = `
  select count(*) as courses, coalesce(sum(credited_minutes), 0)::integer as minutes from enrolment
  where person_id = $1 and completed_at is not null`;

/** $1 person, $2 slug, $3 now */
export const ENROL = `
  insert into enrolment (person_id, course_id, revision_id, started_at)
  select $1, id, published_revision_id, $3 from course where slug = $2 and status = 'published'
  on conflict (person_id, course_id) do update set left_at = null`;

/** $1 person, $2 slug, $3 now */
export const LEAVE = `
  update enrolment set left_at = $3
  where person_id = $1 and course_id = (select id from course where slug = $2) and left_at is null and completed_at is null
  returning id`;

/** $1 person, $2 slug */
export const LOCK = `
  select id from enrolment
  where person_id = $1 and course_id = (select id from course where slug = $2) and left_at is null
  for update`;

/** $1 person, $2 slug, $3 lesson or quiz, $4 block or question */
export const REMEMBER = `
  update enrolment e set place_part = $3, place_block = $4
  where e.person_id = $1 and e.course_id = (select id from course where slug = $2) and e.left_at is null
    and exists (
      select from (
        select key, blocks as pieces from course_lesson where revision_id = e.revision_id
        union all
        select key, questions from course_quiz where revision_id = e.revision_id
      ) part
      where part.key = $3 and ($4::text is null or part.pieces @> jsonb_build_array(jsonb_build_object('id', $4::text)))
    )
  returning id`;

/** Moves the learner on to the published revision; the block of the place is forgotten where it is gone. $1 enrolment */
export const MOVE = `
  update enrolment e set revision_id = c.published_revision_id,
    place_block = (
      select e.place_block from (
        select key, blocks as pieces from course_lesson where revision_id = c.published_revision_id
        union all
        select key, questions from course_quiz where revision_id = c.published_revision_id
      ) part
      where part.key = e.place_part and part.pieces @> jsonb_build_array(jsonb_build_object('id', e.place_block))
    )
  from course c where c.id = e.course_id and e.id = $1`;

/** Forgets answers of the attempt under way to questions that ask something else now. $1 enrolment, $2 revision before */
export const FORGET_CHANGED_ANSWERS = `
  delete from quiz_answer a using quiz_attempt t, enrolment e
  where a.attempt_id = t.id and t.enrolment_id = e.id and t.submitted_at is null and e.id = $1
    and not exists (
      select from course_quiz before, jsonb_array_elements(before.questions) old, course_quiz after
      where before.revision_id = $2 and before.key = t.quiz and old->>'id' = a.question
        and after.revision_id = e.revision_id and after.key = t.quiz and after.questions @> jsonb_build_array(old)
    )`;

/** $1 enrolment, $2 lesson, $3 now */
export const NOTE_DONE = `
  insert into lesson_completion (enrolment_id, lesson, at) values ($1, $2, $3)
  on conflict do nothing returning lesson`;
