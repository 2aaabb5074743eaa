import type { Block } from '@inclusive/course-content/block';
import type { Locale } from '@inclusive/localisation/locale';
import type { PracticeMark, PracticeVerdict } from './practice.rules.ts';

export interface RoundRow {
  id: string;
  lesson: string;
  block: string;
  number: number;
  sealedText: string;
  handedInAt: string;
  heldUntil: string | null;
  verdict: PracticeVerdict | null;
  marks: PracticeMark[] | null;
  words: string | null;
  reviewedAt: string | null;
}

/** The table writes `to-improve`, the schema of the API cannot. */
export function verdictOf(column: string): string {
  return `case ${column} when 'to-improve' then 'toImprove' else ${column} end`;
}

const COLUMNS = `
  p.id, p.lesson, p.block, p.number, p.sealed_text as "sealedText", p.handed_in_at as "handedInAt",
  p.held_until as "heldUntil", ${verdictOf('p.verdict')} as verdict, p.marks, p.words, p.reviewed_at as "reviewedAt"`;

/** Latest first. $1 enrolment, $2 lesson */
export const LESSON_ROUNDS = `
  select ${COLUMNS} from practice_round p where enrolment_id = $1 and lesson = $2 order by block, number desc`;

/** $1 enrolment, $2 lesson, $3 block */
export const ROUNDS = `
  select ${COLUMNS} from practice_round p where enrolment_id = $1 and lesson = $2 and block = $3 order by number desc`;

/** $1 enrolment, $2 revision, $3 lesson, $4 block, $5 number, $6 text, $7 now */
export const HAND_IN = `
  insert into practice_round (enrolment_id, revision_id, lesson, block, number, sealed_text, handed_in_at, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7)`;

/** Only while nobody reads it; whoever held it too long holds it no more. $1 round, $2 text, $3 now, $4 revision */
export const CHANGE = `
  update practice_round set sealed_text = $2, changed_at = $3, revision_id = $4, reviewer_id = null, held_until = null
  where id = $1 and reviewed_at is null and (held_until is null or held_until <= $3)
  returning id`;

const sharedOrganisation = (a: string, b: string) => `exists (
  select from membership one join membership other using (organisation_id)
  where one.person_id = ${a} and other.person_id = ${b}
)`;

/**
 * Rounds that the person $1 may review at the moment $2: not their own, not held by another, of courses that they have
 * completed and learners of other organisations; or, while nobody such has completed the course, of courses of the
 * organisations $3 (all of them if $4) in which they are editor or coordinator.
 */
const OFFERED = `
  from practice_round p
  join enrolment e on e.id = p.enrolment_id
  join course c on c.id = e.course_id
  where p.reviewed_at is null and e.left_at is null and e.person_id <> $1
    and (p.reviewer_id is null or p.reviewer_id = $1 or p.held_until <= $2)
    and (
      exists (select from enrolment own where own.course_id = e.course_id and own.person_id = $1 and own.completed_at is not null)
      and exists (select from membership where person_id = $1) and not ${sharedOrganisation('$1', 'e.person_id')}
      or ($4 or c.organisation_id = any($3)) and not exists (
        select from enrolment peer
        where peer.course_id = e.course_id and peer.completed_at is not null and peer.person_id <> e.person_id
          and exists (select from membership where person_id = peer.person_id)
          and not ${sharedOrganisation('peer.person_id', 'e.person_id')}
      )
    )`;

export interface WaitingRow {
  id: string;
  number: number;
  handedInAt: string;
  heldUntil: string | null;
  lesson: string;
  revisionId: string;
  sourceLocale: Locale;
}

const WAITING_COLUMNS = `
  p.id, p.number, p.handed_in_at as "handedInAt", p.lesson, p.revision_id as "revisionId", c.source_locale as "sourceLocale",
  case when p.reviewer_id = $1 and p.held_until > $2 then p.held_until end as "heldUntil"`;

/** Oldest first. $5 after: the id of a round, $6 limit */
export const WAITING = `
  select ${WAITING_COLUMNS} ${OFFERED}
    and ($5::uuid is null or (p.handed_in_at, p.id) > (select handed_in_at, id from practice_round where id = $5))
  order by p.handed_in_at, p.id
  limit $6`;

/** Holds a round for the person, if it is still to be had. $5 round, $6 held until */
export const TAKE = `
  with free as (select p.id ${OFFERED} and p.id = $5 for update of p)
  update practice_round set reviewer_id = $1, held_until = $6 from free where practice_round.id = free.id
  returning practice_round.id`;

/**
 * Whether a round is there which the person could have reviewed, had others not been quicker. $1 person, $2 round, $3 and
 * $4 as above
 */
export const WAS_OFFERED = `
  select p.id from practice_round p join enrolment e on e.id = p.enrolment_id join course c on c.id = e.course_id
  where p.id = $2 and e.person_id <> $1 and (p.reviewed_at is not null or p.reviewer_id is not null)
    and (
      $4 or c.organisation_id = any($3)
      or not ${sharedOrganisation('$1', 'e.person_id')}
      and exists (select from enrolment own where own.course_id = e.course_id and own.person_id = $1 and own.completed_at is not null)
    )`;

/** $1 person, $2 round */
export const RETURN = `
  update practice_round set reviewer_id = null, held_until = null
  where id = $2 and reviewer_id = $1 and reviewed_at is null returning id`;

export interface ReviewRow extends RoundRow, WaitingRow {
  enrolmentId: string;
  lessonId: string;
  blocks: Block[];
}

/** A round that the person has taken: while they hold it, and after they reviewed it. $1 person, $2 now, $3 round */
export const REVIEW = `
  select ${COLUMNS}, ${WAITING_COLUMNS}, p.enrolment_id as "enrolmentId", l.id as "lessonId", l.blocks
  from practice_round p
  join enrolment e on e.id = p.enrolment_id
  join course c on c.id = e.course_id
  join course_lesson l on l.revision_id = p.revision_id and l.key = p.lesson
  where p.id = $3 and p.reviewer_id = $1`;

export interface ReviewedLearner {
  personId: string;
  slug: string;
  hasLeft: boolean;
  email: string;
  locale: Locale;
  lesson: string;
  block: string;
}

/** Takes the lock of the learner's enrolment, which comes before every other one. $1 round, $2 reviewer */
export const LOCK_LEARNER = `
  select e.person_id as "personId", c.slug, e.left_at is not null as "hasLeft", u.email, u.locale, p.lesson, p.block
  from practice_round p
  join enrolment e on e.id = p.enrolment_id
  join course c on c.id = e.course_id
  join auth."user" u on u.id = e.person_id
  where p.id = $1 and p.reviewer_id = $2
  for update of e`;

/** Nothing happens when somebody else holds the round, or it is reviewed. $1 round, $2 reviewer, $3 verdict, $4 marks, $5 words, $6 now */
export const GIVE = `
  update practice_round set verdict = case $3::text when 'toImprove' then 'to-improve' else $3::text end, marks = $4, words = $5, reviewed_at = $6, held_until = null
  where id = $1 and reviewer_id = $2 and reviewed_at is null
  returning id`;
