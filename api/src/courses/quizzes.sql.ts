import type { Answer, Question } from '@inclusive/grading/question';

export interface QuizRow {
  id: string;
  questions: Question[];
}

/** $1 revision, $2 quiz */
export const QUIZ = 'select id, questions from course_quiz where revision_id = $1 and key = $2';

export interface AttemptRow {
  id: string;
  number: number;
  seed: string;
  startedAt: string;
  submittedAt: string | null;
  right: number | null;
  isPassed: boolean | null;
  answers: Record<string, Answer>;
}

const ATTEMPTS = `
  select id, number, seed, started_at as "startedAt", submitted_at as "submittedAt", right_answers as right,
    is_passed as "isPassed",
    coalesce((select jsonb_object_agg(question, answer) from quiz_answer where attempt_id = quiz_attempt.id), '{}') as answers
  from quiz_attempt`;

/** $1 enrolment, $2 quiz */
export const LATEST_ATTEMPT = `${ATTEMPTS} where enrolment_id = $1 and quiz = $2 order by number desc limit 1`;

/** $1 attempt */
export const ATTEMPT = `${ATTEMPTS} where id = $1`;

/** $1 enrolment, $2 quiz, $3 seed, $4 now */
export const START = `
  insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at)
  select $1, $2, coalesce(max(number), 0) + 1, $3, $4 from quiz_attempt where enrolment_id = $1 and quiz = $2
  on conflict (enrolment_id, quiz) where submitted_at is null do nothing`;

/** Whose attempt it is, and which quiz of which revision. $1 attempt, $2 person */
export const OWN_ATTEMPT = `
  select a.enrolment_id as "enrolmentId", a.quiz, a.submitted_at is not null as "isSubmitted", e.revision_id as "revisionId", c.slug
  from quiz_attempt a
  join enrolment e on e.id = a.enrolment_id
  join course c on c.id = e.course_id
  where a.id = $1 and e.person_id = $2 and e.left_at is null`;

export interface OwnAttempt {
  enrolmentId: string;
  quiz: string;
  isSubmitted: boolean;
  revisionId: string;
  slug: string;
}

/** Keeps an attempt from being handed in until the transaction ends; no row when it is handed in. $1 attempt */
export const HOLD_OPEN = 'select id from quiz_attempt where id = $1 and submitted_at is null for share';

/** $1 attempt, $2 question, $3 answer, $4 now */
export const ANSWER = `
  insert into quiz_answer (attempt_id, question, answer, at) values ($1, $2, $3, $4)
  on conflict (attempt_id, question) do update set answer = excluded.answer, at = excluded.at`;

/** $1 attempt, $2 now, $3 right, $4 percent, $5 passed */
export const SUBMIT = `
  update quiz_attempt set submitted_at = $2, right_answers = $3, percent = $4, is_passed = $5 where id = $1`;
