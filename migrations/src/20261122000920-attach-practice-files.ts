import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that learners attach to a round of a practice task, also before they hand it in. */
export class AttachPracticeFiles20261122000920 implements MigrationInterface {
  name = 'AttachPracticeFiles20261122000920';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table practice_file (
        id uuid primary key default uuidv7(),
        enrolment_id uuid not null references enrolment on delete cascade,
        lesson text not null,
        block text not null,
        number integer not null check (number > 0),
        sealed_name text not null,
        ending text not null check (ending ~ '^[a-z0-9]{2,5}$'),
        bytes integer not null check (bytes >= 0),
        attached_at timestamptz not null
      );
      create index practice_file_task on practice_file (enrolment_id, lesson, block);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table practice_file');
  }
}
