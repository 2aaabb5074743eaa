import type { Answer } from '@inclusive/grading/question';

/**
 * Answers of everybody's first attempt to the questions as they are asked now: a question that was changed since begins
 * anew. $1 course, $2 published revision, $3 quiz
 */
const GIVEN = `
  with asked as (
    select question, question->>'id' as id
    from course_quiz quiz cross join jsonb_array_elements(quiz.questions) question
    where quiz.revision_id = $2 and quiz.key = $3
  ), first_attempt as (
    select distinct on (attempt.enrolment_id) attempt.id, attempt.right_answers,
      coalesce(attempt.revision_id, enrolment.revision_id) as revision_id
    from quiz_attempt attempt join enrolment on enrolment.id = attempt.enrolment_id
    where enrolment.course_id = $1 and attempt.quiz = $3 and attempt.submitted_at is not null
    order by attempt.enrolment_id, attempt.number
  ), given as (
    select asked.id, verdict, answer, (verdict = 'right')::integer as is_right,
      first_attempt.right_answers - (verdict = 'right')::integer as others_right
    from first_attempt
    join quiz_answer on attempt_id = first_attempt.id and verdict is not null
    join asked on asked.id = quiz_answer.question
    join course_quiz taken on taken.revision_id = first_attempt.revision_id and taken.key = $3
      and taken.questions @> jsonb_build_array(asked.question)
  )`;

export const COUNTS = `${GIVEN}
  select id, count(*)::integer as answered, count(*) filter (where verdict = 'right')::integer as right,
    count(*) filter (where verdict = 'partly')::integer as partly, corr(is_right, others_right) as discrimination
  from given group by id`;

export interface CountsRow {
  id: string;
  answered: number;
  right: number;
  partly: number;
  discrimination: number | null;
}

/** What was chosen, matched and ordered, and how often; never what was typed. */
export const CHOSEN = `${GIVEN}
  select id, answer, count(*)::integer as count from given
  where answer->>'type' in ('one', 'several', 'true-false', 'match', 'order') group by id, answer`;

export interface ChosenRow {
  id: string;
  answer: Answer;
  count: number;
}

/** $1 everywhere, $2 organisations, $3 slug */
export const PUBLISHED_QUIZ = `
  select course.id, course.source_locale as "sourceLocale", revision.id as "revisionId", quiz.id as "quizId",
    quiz.key as quiz, coalesce(quiz.questions, '[]') as questions
  from course
  join course_revision revision on revision.id = course.published_revision_id
  left join course_quiz quiz on quiz.revision_id = revision.id and quiz.key = revision.outline->'quiz'->>'id'
  where course.slug = $3 and ($1 or course.organisation_id = any($2))`;
