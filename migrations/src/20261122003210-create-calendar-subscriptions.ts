import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A secret address under which a diary can be read by a calendar program; one for each diary. */
export class CreateCalendarSubscriptions20261122003210 implements MigrationInterface {
  name = 'CreateCalendarSubscriptions20261122003210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_subscription (
        resource_id uuid primary key references resource on delete cascade,
        person_id uuid not null references auth."user" on delete cascade,
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        locale text not null check (locale in ('lv', 'lt', 'en')),
        created_at timestamptz not null,
        last_used_at timestamptz,
        content_hash bytea,
        changed_at timestamptz
      );
      create index calendar_subscription_person on calendar_subscription (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_subscription');
  }
}
