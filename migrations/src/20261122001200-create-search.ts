import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be searched: a row for each language of a thing. `words` holds the stems of all its texts, `heading` those of
 * title and abstract alone, by which results are ranked without unpacking the whole; `title_folded` is the title in
 * small letters without marks.
 */
export class CreateSearch20261122001200 implements MigrationInterface {
  name = 'CreateSearch20261122001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_document (
        kind text not null check (kind ~ '^[a-z]{2,20}$'),
        owner_id uuid not null,
        locale text not null check (locale in ('lv', 'lt', 'en')),
        variant text not null default 'standard' check (variant in ('standard', 'easy')),
        path text not null,
        title text not null,
        title_folded text not null,
        organisation_id uuid references organisation on delete cascade,
        heading tsvector not null,
        words tsvector not null,
        excerpt_text text not null,
        indexed_at timestamptz not null,
        primary key (kind, owner_id, locale, variant)
      );
      create index search_words_lv on search_document using gin (words) where locale = 'lv';
      create index search_words_lt on search_document using gin (words) where locale = 'lt';
      create index search_words_en on search_document using gin (words) where locale = 'en';
      create index search_heading_lv on search_document using gin (heading) where locale = 'lv';
      create index search_heading_lt on search_document using gin (heading) where locale = 'lt';
      create index search_heading_en on search_document using gin (heading) where locale = 'en';
      create index search_title on search_document (title_folded text_pattern_ops);
      create index search_title_alike on search_document using gin (title_folded gin_trgm_ops);
      create index search_organisation on search_document (organisation_id);
      select notify_changes('search_document');

      create table search_index (
        is_only boolean primary key default true check (is_only),
        version integer not null,
        started_at timestamptz not null,
        finished_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_index;
      drop table search_document;
    `);
  }
}
