import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePages20261121000600 implements MigrationInterface {
  name = 'CreatePages20261121000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table page (
        id uuid primary key default uuidv7(),
        slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
        source_locale text not null default 'en' check (source_locale in ('lv', 'lt', 'en')),
        changed_at timestamptz not null default now()
      );
      select notify_changes('page');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from translation where owner_id in (select id from page);
      drop table page;
    `);
  }
}
