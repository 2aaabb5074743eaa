import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What learners write inside lessons: notes for themselves, and practice tasks that others review. */
export class CreateNotesAndPractice20261122000400 implements MigrationInterface {
  name = 'CreateNotesAndPractice20261122000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notes);
    await runner.query(practice);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index enrolment_completed;
      drop table practice_round;
      drop table lesson_note;
    `);
  }
}

/** Sealed: the database holds no readable word of a note. `sealed_other` is the text that a newer one took the place of. */
const notes = `
  create table lesson_note (
    id uuid primary key default uuidv7(),
    enrolment_id uuid not null references enrolment on delete cascade,
    lesson text not null,
    block text not null,
    sealed_text text not null,
    sealed_other text,
    version integer not null check (version > 0),
    written_at timestamptz not null,
    unique (enrolment_id, lesson, block)
  );
`;

const practice = `
  create table practice_round (
    id uuid primary key default uuidv7(),
    enrolment_id uuid not null references enrolment on delete cascade,
    revision_id uuid not null references course_revision,
    lesson text not null,
    block text not null,
    number integer not null check (number > 0),
    sealed_text text not null,
    handed_in_at timestamptz not null,
    changed_at timestamptz not null,
    reviewer_id uuid references auth."user" on delete set null,
    held_until timestamptz,
    verdict text check (verdict in ('accepted', 'to-improve')),
    marks jsonb check (jsonb_typeof(marks) = 'array'),
    words text check (char_length(words) <= 4000),
    reviewed_at timestamptz,
    unique (enrolment_id, lesson, block, number),
    check ((reviewed_at is null) = (verdict is null) and (verdict is null) = (marks is null)),
    check (held_until is null or verdict is null)
  );
  create unique index practice_round_open on practice_round (enrolment_id, lesson, block) where reviewed_at is null;
  create index practice_round_queue on practice_round (handed_in_at, id) where reviewed_at is null;
  create index practice_round_revision on practice_round (revision_id);
  create index practice_round_reviewer on practice_round (reviewer_id) where reviewer_id is not null;
  create index enrolment_completed on enrolment (course_id, person_id) where completed_at is not null;
`;
