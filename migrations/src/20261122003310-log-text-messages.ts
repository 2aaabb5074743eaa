import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each text message: neither its words nor its number. */
export class LogTextMessages20261122003310 implements MigrationInterface {
  name = 'LogTextMessages20261122003310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_message (
        id uuid primary key default uuidv7(),
        about uuid not null,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'late')),
        tries smallint not null default 0,
        answer smallint,
        until timestamptz not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        check ((state = 'sent') = (sent_at is not null))
      );
      create index text_message_about on text_message (about);
      create index text_message_until on text_message (until);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table text_message');
  }
}
