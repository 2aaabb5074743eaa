import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts are found by their authors and by the clean-up; an author may ask for a consent again, a few times. */
export class FindDrafts20261122004220 implements MigrationInterface {
  name = 'FindDrafts20261122004220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index photo_drafts on photo (contest_id, author_id) where state = 'draft';
      alter table release add column asked_times smallint not null default 1 check (asked_times > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table release drop column asked_times;
      drop index photo_drafts;
    `);
  }
}
