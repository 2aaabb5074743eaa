import type { Answer, Question } from '@inclusive/grading/question';

export interface QuizRow {
  id: string;
  questions: Question[];
}

/** $1 revision, $2 quiz */
export const QUIZ = 'select id, questions from course_quiz where revision_id = $1 and key = $2';

export interface AttemptRow {
  id: string;
  /** Counts from 1 with each revision. */
  number: number;
  /** By whose quiz it was graded; null while it is under way. */
  revisionId: string | null;
  seed: string;
  startedAt: string;
  submittedAt: string | null;
  right: number | null;
  isPassed: boolean | null;
  answers: Record<string, Answer>;
}

/** What a new revision leaves of the attempts at its forerunners' quizzes: one that passed. */
function counts(attempt: string): string {
  return `(${attempt}.is_passed or ${attempt}.revision_id is null
    or ${attempt}.revision_id = (select revision_id from enrolment where id = ${attempt}.enrolment_id))`;
}

const ATTEMPTS = `
  select id, seed, revision_id as "revisionId",
    (
      select count(*)::integer from quiz_attempt earlier
      where earlier.enrolment_id = quiz_attempt.enrolment_id and earlier.quiz = quiz_attempt.quiz
        and earlier.number <= quiz_attempt.number and ${counts('earlier')}
    ) as number, started_at as "startedAt", submitted_at as "submittedAt", right_answers as right,
    is_passed as "isPassed",
    coalesce((select jsonb_object_agg(question, answer) from quiz_answer where attempt_id = quiz_attempt.id), '{}') as answers
  from quiz_attempt`;

/** $1 enrolment, $2 quiz */
export const LATEST_ATTEMPT = `
  ${ATTEMPTS} where enrolment_id = $1 and quiz = $2 and ${counts('quiz_attempt')} order by quiz_attempt.number desc limit 1`;

/** $1 attempt */
export const ATTEMPT = `${ATTEMPTS} where id = $1`;

/** $1 enrolment, $2 quiz, $3 seed, $4 now */
export const START = `
  insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at)
  select $1, $2, coalesce(max(number), 0) + 1, $3, $4 from quiz_attempt where enrolment_id = $1 and quiz = $2
  on conflict (enrolment_id, quiz) where submitted_at is null do nothing`;

/** Whose attempt it is, and which quiz of which revision. $1 attempt, $2 person */
export const OWN_ATTEMPT = `
  select a.enrolment_id as "enrolmentId", a.quiz, a.seed, a.submitted_at is not null as "isSubmitted", e.revision_id as "revisionId", c.slug
  from quiz_attempt a
  join enrolment e on e.id = a.enrolment_id
  join course c on c.id = e.course_id
  where a.id = $1 and e.person_id = $2 and e.left_at is null`;

export interface OwnAttempt {
  enrolmentId: string;
  quiz: string;
  seed: string;
  isSubmitted: boolean;
  revisionId: string;
  slug: string;
}

/** $1 enrolment, $2 quiz, $3 question */
export const REMEMBER_QUIZ = 'update enrolment set place_part = $2, place_block = $3 where id = $1';

/** Keeps an attempt from being handed in until the transaction ends; no row when it is handed in. $1 attempt */
export const HOLD_OPEN = 'select id from quiz_attempt where id = $1 and submitted_at is null for share';

/** $1 attempt, $2 question, $3 answer, $4 now */
export const ANSWER = `
  insert into quiz_answer (attempt_id, question, answer, at) values ($1, $2, $3, $4)
  on conflict (attempt_id, question) do update set answer = excluded.answer, at = excluded.at`;

/** How each answer went, kept for the author's figures. $1 attempt, $2 verdicts by question */
export const NOTE_VERDICTS = `
  update quiz_answer set verdict = given.verdict from jsonb_each_text($2) given(question, verdict)
  where attempt_id = $1 and quiz_answer.question = given.question`;

/** $1 enrolment, $2 quiz */
export const HANDED_IN = `
  select is_passed as "isPassed", submitted_at as "submittedAt" from quiz_attempt
  where enrolment_id = $1 and quiz = $2 and submitted_at is not null and ${counts('quiz_attempt')}`;

/** Texts in every language and variant: what a typed answer is held against. $1 owner */
export const ALL_TEXTS = 'select fields from translation where owner_id = $1';

/** $1 enrolment, $2 lesson, $3 block, $4 answer, $5 now */
export const ANSWER_IN_LESSON = `
  insert into lesson_answer (enrolment_id, lesson, block, answer, at) values ($1, $2, $3, $4, $5)
  on conflict (enrolment_id, lesson, block) do update set answer = excluded.answer, at = excluded.at`;

/** $1 enrolment, $2 lesson, $3 block */
export const TAKE_BACK_IN_LESSON = 'delete from lesson_answer where enrolment_id = $1 and lesson = $2 and block = $3';

/** The question of a block, under the block's id, with the owner of its words. $1 revision, $2 lesson, $3 block */
export const LESSON_QUESTION = `
  select l.id as "ownerId", block->'question' || jsonb_build_object('id', block->>'id') as question
  from course_lesson l cross join jsonb_array_elements(l.blocks) block
  where l.revision_id = $1 and l.key = $2 and block->>'id' = $3 and block->>'type' = 'question'`;

/** $1 enrolment, $2 lesson */
export const LESSON_ANSWERS = 'select block, answer from lesson_answer where enrolment_id = $1 and lesson = $2';

/** $1 attempt, $2 now, $3 right, $4 percent, $5 passed, $6 revision */
export const SUBMIT = `
  update quiz_attempt set submitted_at = $2, right_answers = $3, percent = $4, is_passed = $5, revision_id = $6 where id = $1`;
