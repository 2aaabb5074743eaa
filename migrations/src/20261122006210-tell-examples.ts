import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Examples of the demonstration: what is to be told of a contest, and which uploads its pictures became. A photo that is
 * an example says so wherever it is shown.
 */
export class TellExamples20261122006210 implements MigrationInterface {
  name = 'TellExamples20261122006210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table photo add column is_example boolean not null default false;

      create table contest_example (
        contest_id uuid primary key references contest on delete cascade,
        plan jsonb not null check (jsonb_typeof(plan) = 'object'),
        told_at timestamptz
      );

      create table contest_example_photo (
        contest_id uuid not null references contest on delete cascade,
        picture text not null check (picture ~ '^[a-z0-9-]{1,60}$'),
        upload_id uuid not null unique,
        primary key (contest_id, picture)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table contest_example_photo;
      drop table contest_example;
      alter table photo drop column is_example;
    `);
  }
}
