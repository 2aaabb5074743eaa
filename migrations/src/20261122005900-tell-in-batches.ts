import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work in many steps may leave untold what it does to one table, and tell of it now and then: `inclusive.untold`. */
export class TellInBatches20261122005900 implements MigrationInterface {
  name = 'TellInBatches20261122005900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tell_of_changes() returns trigger language plpgsql as $$
      begin
        if current_setting('inclusive.untold', true) is distinct from tg_table_name then
          perform pg_notify('inclusive_changes', tg_table_name);
        end if;
        return null;
      end $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tell_of_changes() returns trigger language plpgsql as $$
      begin
        perform pg_notify('inclusive_changes', tg_table_name);
        return null;
      end $$
    `);
  }
}
