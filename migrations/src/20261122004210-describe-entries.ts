import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an entry says of itself: several emotions, a story, category, age group and place; and drafts, which are photos
 * that are not sent. What is typed into a draft lies sealed in a table of its own: nobody else's pages depend on it.
 */
export class DescribeEntries20261122004210 implements MigrationInterface {
  name = 'DescribeEntries20261122004210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words);
    await runner.query(drafts);
    await runner.query(rules);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from photo where state = 'draft';
      drop table photo_draft;
      alter table photo drop constraint photo_is_forgotten, drop constraint photo_has_renditions,
        drop constraint photo_has_words, drop constraint photo_state_check, drop constraint photo_is_sent,
        drop constraint photo_has_emotions;
      alter table photo
        add constraint photo_state_check check (state in
          ('processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn')),
        add constraint photo_has_words check ((state = 'withdrawn') = (title is null) and (title is null) = (alt_text is null)),
        add constraint photo_has_renditions check (
          (state in ('waiting', 'approved', 'rejected')) = (num_nonnulls(renditions, thumbhash, width, height) = 4)
          and num_nonnulls(renditions, thumbhash, width, height) in (0, 4)
        ),
        add constraint photo_is_forgotten check (
          (state = 'withdrawn') = (sha256 is null) and (sha256 is not null or credit is null)),
        alter column licence set not null, alter column submitted_by set not null,
        alter column consent_version set not null, alter column consented_at set not null,
        add column emotion text;
      update photo set emotion = coalesce(emotions[1], 'calm');
      alter table photo alter column emotion set not null;
      drop index photo_gallery_emotions;
      alter table photo drop column emotions, drop column story, drop column category_id, drop column age_group_id,
        drop column place, drop column sent_at, drop column regulation_version, drop column version,
        drop column longest_side;
      create index photo_gallery_emotion on photo (contest_id, emotion, decided_at desc, id desc) where state = 'approved';
      alter table upload drop column longest_side;
    `);
  }
}

/** The first emotion is the main one. */
const words = `
  alter table photo
    add column emotions text[] not null default '{}',
    add column story text check (char_length(story) between 1 and 1500),
    add column category_id uuid references contest_category on delete set null,
    add column age_group_id uuid references contest_age_group on delete set null,
    add column place text check (char_length(place) between 1 and 120),
    add column sent_at timestamptz,
    add column regulation_version integer,
    add column version integer not null default 1,
    add column longest_side integer check (longest_side > 0),
    add foreign key (contest_id, regulation_version) references contest_regulation (contest_id, version);
  update photo set emotions = array[emotion], sent_at = submitted_at;
  drop index photo_gallery_emotion;
  alter table photo drop column emotion;
  create index photo_gallery_emotions on photo using gin (emotions) where state = 'approved';
  create index photo_category on photo (category_id);
  create index photo_age_group on photo (age_group_id);
  alter table upload add column longest_side integer check (longest_side > 0);
`;

const drafts = `
  create table photo_draft (
    photo_id uuid primary key references photo on delete cascade,
    sealed text not null check (length(sealed) <= 40000),
    version integer not null default 1,
    kept_at timestamptz not null
  );
`;

const rules = `
  alter table photo drop constraint photo_is_forgotten, drop constraint photo_has_renditions,
    drop constraint photo_has_words, drop constraint photo_state_check;
  alter table photo
    alter column licence drop not null, alter column submitted_by drop not null,
    alter column consent_version drop not null, alter column consented_at drop not null,
    add constraint photo_state_check check (state in
      ('draft', 'processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn')),
    add constraint photo_has_words check (
      (state in ('draft', 'withdrawn')) = (title is null) and (title is null) = (alt_text is null)),
    add constraint photo_has_emotions check (cardinality(emotions) <= 3 and (state = 'draft' or cardinality(emotions) > 0)),
    add constraint photo_has_renditions check (
      (state in ('waiting', 'approved', 'rejected') and num_nonnulls(renditions, thumbhash, width, height) = 4)
      or state = 'draft' and num_nonnulls(renditions, thumbhash, width, height) in (0, 4)
      or state in ('processing', 'unreadable', 'withdrawn') and num_nonnulls(renditions, thumbhash, width, height) = 0
    ),
    add constraint photo_is_forgotten check (
      (state = 'withdrawn') = (sha256 is null) and (sha256 is not null or num_nonnulls(credit, story, place) = 0)),
    add constraint photo_is_sent check (
      (state = 'draft' or num_nonnulls(licence, submitted_by, consent_version, consented_at) = 4)
      and (state <> 'draft' or sent_at is null));
`;
