import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What translations of a revision were made from stays known when its next draft begins. */
export class KeepMaterialBasis20261122002600 implements MigrationInterface {
  name = 'KeepMaterialBasis20261122002600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table material_revision add column basis jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table material_revision drop column basis');
  }
}
