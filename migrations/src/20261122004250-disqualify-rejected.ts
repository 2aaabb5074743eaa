import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A photo that was not accepted may be out of the contest too; what its author was told before comes back with it. */
export class DisqualifyRejected20261122004250 implements MigrationInterface {
  name = 'DisqualifyRejected20261122004250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table photo drop constraint photo_disqualified_from_check,
        add constraint photo_disqualified_from_check check (disqualified_from in ('waiting', 'approved', 'rejected')),
        add column earlier_reasons text[] not null default '{}',
        add column earlier_note text check (char_length(earlier_note) between 1 and 1000);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update photo set state = 'rejected', disqualified_from = null, disqualified_at = null, reasons = earlier_reasons,
        reason_note = earlier_note
      where disqualified_from = 'rejected';
      alter table photo drop constraint photo_disqualified_from_check,
        add constraint photo_disqualified_from_check check (disqualified_from in ('waiting', 'approved')),
        drop column earlier_reasons, drop column earlier_note;
    `);
  }
}
