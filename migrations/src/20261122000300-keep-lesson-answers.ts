import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to the questions inside lessons, and of each handed-in answer how it went. */
export class KeepLessonAnswers20261122000300 implements MigrationInterface {
  name = 'KeepLessonAnswers20261122000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lesson_answer (
        enrolment_id uuid not null references enrolment on delete cascade,
        lesson text not null,
        block text not null,
        answer jsonb not null check (jsonb_typeof(answer) = 'object'),
        at timestamptz not null,
        primary key (enrolment_id, lesson, block)
      );

      alter table quiz_answer add column verdict text check (verdict in ('right', 'partly', 'wrong'));
    `);
    await runner.query(verdictsOfOldAnswers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table quiz_answer drop column verdict;
      drop table lesson_answer;
    `);
  }
}

/** Only choices exist so far: right when exactly the right ones are chosen, partly when some of them and no other. */
const verdictsOfOldAnswers = `
  update quiz_answer kept set verdict = case
    when graded.chosen = graded.rights then 'right'
    when graded.chosen <@ graded.rights and graded.chosen <> '{}' then 'partly'
    else 'wrong'
  end
  from (
    select given.attempt_id, given.question,
      array(select distinct jsonb_array_elements_text(
        case jsonb_typeof(asked->'correct') when 'array' then asked->'correct' else jsonb_build_array(asked->'correct') end
      ) order by 1) as rights,
      array(select distinct jsonb_array_elements_text(
        coalesce(answer->'options', jsonb_build_array(coalesce(answer->'option', answer->'value')))
      ) order by 1) as chosen
    from quiz_answer given
    join quiz_attempt attempt on attempt.id = given.attempt_id and attempt.submitted_at is not null
    join enrolment on enrolment.id = attempt.enrolment_id
    join course_quiz quiz on quiz.revision_id = enrolment.revision_id and quiz.key = attempt.quiz
    cross join jsonb_array_elements(quiz.questions) asked
    where asked->>'id' = given.question
  ) graded
  where graded.attempt_id = kept.attempt_id and graded.question = kept.question`;
