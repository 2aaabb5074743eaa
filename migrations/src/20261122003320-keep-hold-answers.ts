import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was typed into a form whose time is exchanged stays with the hold, sealed, and goes with it. */
export class KeepHoldAnswers20261122003320 implements MigrationInterface {
  name = 'KeepHoldAnswers20261122003320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hold add column sealed_answers text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hold drop column sealed_answers');
  }
}
