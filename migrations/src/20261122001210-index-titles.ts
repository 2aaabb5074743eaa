import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stems of titles have an index of their own, for suggestions; those of title and abstract only rank. */
export class IndexTitles20261122001210 implements MigrationInterface {
  name = 'IndexTitles20261122001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_document add column title_words tsvector;
      update search_document set title_words = ts_filter(heading, '{a}');
      alter table search_document alter column title_words set not null;
      drop index search_heading_lv;
      drop index search_heading_lt;
      drop index search_heading_en;
      create index search_title_words_lv on search_document using gin (title_words) where locale = 'lv';
      create index search_title_words_lt on search_document using gin (title_words) where locale = 'lt';
      create index search_title_words_en on search_document using gin (title_words) where locale = 'en';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_document drop column title_words;
      create index search_heading_lv on search_document using gin (heading) where locale = 'lv';
      create index search_heading_lt on search_document using gin (heading) where locale = 'lt';
      create index search_heading_en on search_document using gin (heading) where locale = 'en';
    `);
  }
}
