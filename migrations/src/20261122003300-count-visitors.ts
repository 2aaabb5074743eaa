import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['booking', 'waiting_entry'];

/** What visitors may tell so that they can be counted. */
export class CountVisitors20261122003300 implements MigrationInterface {
  name = 'CountVisitors20261122003300';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`
        alter table ${table}
          add column age_band text check (age_band ~ '^[a-z0-9-]{1,20}$'),
          add column municipality text check (municipality ~ '^[a-z0-9-]{1,40}$')
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`alter table ${table} drop column age_band, drop column municipality`);
    }
  }
}
