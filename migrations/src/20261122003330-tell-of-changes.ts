import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who cancelled a visit, where a consultant is met by video, and versions for those who keep the same thing at once. */
export class TellOfChanges20261122003330 implements MigrationInterface {
  name = 'TellOfChanges20261122003330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking add column cancelled_by text check (cancelled_by in ('visitor', 'library'));
      alter table resource
        add column video_url text check (video_url ~ '^https://' and length(video_url) <= 500),
        add column version int not null default 1;
      alter table service add column version int not null default 1;
      comment on column resource.video_url is 'Where somebody is met by video; told to those who have booked it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table booking drop column cancelled_by;
      alter table resource drop column video_url, drop column version;
      alter table service drop column version;
    `);
  }
}
