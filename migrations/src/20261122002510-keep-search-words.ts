import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of titles, abstracts and people, from which a mistyped one is corrected. */
export class KeepSearchWords20261122002510 implements MigrationInterface {
  name = 'KeepSearchWords20261122002510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_word (
        word text primary key check (char_length(word) between 4 and 40),
        folded text not null,
        seen_at timestamptz not null
      );
      create index search_word_alike on search_word using gin (folded gin_trgm_ops);
      drop index search_title_alike;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_word;
      create index search_title_alike on search_document using gin (title_folded gin_trgm_ops);
    `);
  }
}
