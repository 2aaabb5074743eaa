import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time that is blocked every week: a block for each week, tied together. */
export class RepeatBlocks20261122003340 implements MigrationInterface {
  name = 'RepeatBlocks20261122003340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table block add column series_id uuid;
      create index block_series on block (series_id) where series_id is not null;
      comment on column block.series_id is 'Shared by blocks that were made together, week after week';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table block drop column series_id');
  }
}
