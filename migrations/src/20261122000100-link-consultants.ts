import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says which person receives the visitors of a diary, and finds the bookings of a day by their start. */
export class LinkConsultants20261122000100 implements MigrationInterface {
  name = 'LinkConsultants20261122000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resource add column person_id uuid references auth."user" on delete set null;
      create index resource_person on resource (person_id);
      create index booking_start on booking (starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index booking_start;
      alter table resource drop column person_id;
    `);
  }
}
