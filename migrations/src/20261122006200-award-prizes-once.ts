import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a photo can have more than one prize of the jury. Results that were announced before stay as they are. */
export class AwardPrizesOnce20261122006200 implements MigrationInterface {
  name = 'AwardPrizesOnce20261122006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contest add has_one_prize_each boolean not null default true;
      update contest set has_one_prize_each = false where results_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table contest drop has_one_prize_each');
  }
}
