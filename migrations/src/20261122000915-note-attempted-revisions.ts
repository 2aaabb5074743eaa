import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which revision's quiz an attempt was graded; null while it is under way, on the learner's own revision. */
export class NoteAttemptedRevisions20261122000915 implements MigrationInterface {
  name = 'NoteAttemptedRevisions20261122000915';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table quiz_attempt add column revision_id uuid references course_revision;
      update quiz_attempt set revision_id = enrolment.revision_id
      from enrolment where enrolment.id = enrolment_id and submitted_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table quiz_attempt drop column revision_id');
  }
}
