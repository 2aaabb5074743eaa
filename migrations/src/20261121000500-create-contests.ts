import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContests20261121000500 implements MigrationInterface {
  name = 'CreateContests20261121000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contest (
        id uuid primary key default uuidv7(),
        slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
        source_locale text not null check (source_locale in ('lv', 'lt', 'en')),
        zone text not null,
        opens_on date not null,
        closes_on date not null check (closes_on >= opens_on),
        emotions text[] not null check (cardinality(emotions) > 0),
        max_photos integer not null check (max_photos between 1 and 100),
        consent_version integer not null default 1
      );
      select notify_changes('contest');

      create table contest_organiser (
        contest_id uuid not null references contest on delete cascade,
        organisation_id uuid not null references organisation,
        primary key (contest_id, organisation_id)
      );

      create table upload (
        id uuid primary key default uuidv7(),
        person_id uuid not null references auth."user" on delete cascade,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes integer not null check (bytes > 0),
        format text not null check (format in ('jpeg', 'png', 'webp', 'heic')),
        received_at timestamptz not null
      );
      create index upload_received_at on upload (received_at);

      create table photo (
        id uuid primary key default uuidv7(),
        contest_id uuid not null references contest,
        author_id uuid references auth."user" on delete set null,
        upload_id uuid not null unique,
        sha256 text not null,
        format text not null,
        title text not null check (char_length(title) between 1 and 120),
        alt_text text not null check (char_length(alt_text) between 1 and 400),
        locale text not null check (locale in ('lv', 'lt', 'en')),
        emotion text not null,
        licence text not null check (licence in ('exhibition', 'cc-by-sa-4.0')),
        submitted_by text not null check (submitted_by in ('author', 'guardian')),
        guardian_name text,
        consent_version integer not null,
        consented_at timestamptz not null,
        state text not null default 'processing'
          check (state in ('processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn')),
        fault text,
        reason text,
        reason_note text,
        decided_by uuid references auth."user" on delete set null,
        decided_at timestamptz,
        width integer,
        height integer,
        thumbhash text,
        renditions jsonb,
        submitted_at timestamptz not null,
        check ((submitted_by = 'guardian') = (guardian_name is not null)),
        check (state not in ('waiting', 'approved') or renditions is not null)
      );
      create unique index photo_once on photo (contest_id, author_id, sha256) where state not in ('withdrawn', 'unreadable');
      create index photo_gallery on photo (contest_id, decided_at desc, id desc) where state = 'approved';
      create index photo_gallery_emotion on photo (contest_id, emotion, decided_at desc, id desc) where state = 'approved';
      create index photo_queue on photo (contest_id, submitted_at, id) where state = 'waiting';
      create index photo_author on photo (author_id);
      select notify_changes('photo');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table photo;
      drop table upload;
      drop table contest_organiser;
      drop table contest;
    `);
  }
}
