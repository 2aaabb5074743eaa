import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An upload that may come in pieces. `answer` is what its sender was told when the last byte had come, and is told again
 * when asked again. Each part is a file of the store, `parts/<session>/<name>`.
 */
export class ResumeUploads20261122004100 implements MigrationInterface {
  name = 'ResumeUploads20261122004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table upload_session (
        id uuid primary key default uuidv7(),
        person_id uuid not null references auth."user" on delete cascade,
        bytes integer not null check (bytes > 0),
        received integer not null default 0 check (received between 0 and bytes),
        started_at timestamptz not null,
        answer jsonb,
        check (answer is null or received = bytes)
      );
      create index upload_session_person on upload_session (person_id);
      create index upload_session_started_at on upload_session (started_at);

      create table upload_part (
        session_id uuid not null references upload_session on delete cascade,
        starts_at integer not null check (starts_at >= 0),
        bytes integer not null check (bytes > 0),
        name uuid not null,
        primary key (session_id, starts_at)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table upload_part; drop table upload_session;');
  }
}
