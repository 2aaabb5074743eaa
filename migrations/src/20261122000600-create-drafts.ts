import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses in the making: drafts in parts with their earlier saves, decisions of reviewers, and libraries of media. */
export class CreateDrafts20261122000600 implements MigrationInterface {
  name = 'CreateDrafts20261122000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(drafts);
    await runner.query(decisions);
    await runner.query(media);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table media;
      drop table course_review;
      drop table course_draft_save;
      drop table course_draft_part;
      drop table course_draft;
    `);
  }
}

/** A part is `course`, `quiz` or a lesson; its version counts the saves, so that two who write at once notice. */
const drafts = `
  create table course_draft (
    id uuid primary key default uuidv7(),
    course_id uuid not null unique references course on delete cascade,
    base_revision_id uuid references course_revision on delete set null,
    state text not null default 'editing' check (state in ('editing', 'submitted')),
    started_by uuid references auth."user" on delete set null,
    started_at timestamptz not null,
    submitted_by uuid references auth."user" on delete set null,
    submitted_at timestamptz,
    check ((state = 'submitted') = (submitted_at is not null))
  );

  create table course_draft_part (
    draft_id uuid not null references course_draft on delete cascade,
    key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 60),
    version integer not null check (version > 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    saved_by uuid references auth."user" on delete set null,
    saved_at timestamptz not null,
    primary key (draft_id, key)
  );

  create table course_draft_save (
    id uuid primary key default uuidv7(),
    draft_id uuid not null,
    key text not null,
    version integer not null,
    content jsonb not null,
    saved_by uuid references auth."user" on delete set null,
    began_at timestamptz not null,
    saved_at timestamptz not null,
    foreign key (draft_id, key) references course_draft_part on delete cascade
  );
  create index course_draft_save_part on course_draft_save (draft_id, key, version desc);
`;

const decisions = `
  create table course_review (
    id uuid primary key default uuidv7(),
    course_id uuid not null references course on delete cascade,
    revision_id uuid references course_revision on delete cascade,
    decision text not null check (decision in ('submitted', 'taken-back', 'sent-back', 'published', 'withdrawn')),
    note text not null default '',
    comments jsonb not null default '[]' check (jsonb_typeof(comments) = 'array'),
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz not null
  );
  create index course_review_course on course_review (course_id, decided_at desc);
`;

/** Words of a file (alternative text, captions, transcript) by variant; blocks that show it start from them. */
const media = `
  create table media (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation on delete cascade,
    file text not null check (file ~ '^[0-9a-f]{64}[.][a-z0-9]{2,5}$'),
    kind text not null check (kind in ('image', 'video', 'audio', 'file')),
    name text not null check (char_length(name) between 1 and 200),
    bytes bigint not null check (bytes > 0),
    width integer,
    height integer,
    seconds integer,
    words jsonb not null default '{}' check (jsonb_typeof(words) = 'object'),
    uploaded_by uuid references auth."user" on delete set null,
    uploaded_at timestamptz not null,
    unique (organisation_id, file),
    check (kind <> 'image' or (width is not null and height is not null))
  );
`;
