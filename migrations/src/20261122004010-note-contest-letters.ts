import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has been told what about a contest, so that nobody is told twice. */
export class NoteContestLetters20261122004010 implements MigrationInterface {
  name = 'NoteContestLetters20261122004010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contest_letter (
        contest_id uuid not null references contest on delete cascade,
        person_id uuid not null references auth."user" on delete cascade,
        matter text not null check (char_length(matter) between 1 and 100),
        sent_at timestamptz not null,
        primary key (contest_id, person_id, matter)
      );
      create index contest_letter_person on contest_letter (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contest_letter');
  }
}
