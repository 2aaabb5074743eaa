import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContests20261121000500 implements MigrationInterface {
  name = 'CreateContests20261121000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(contests);
    await runner.query(uploads);
    await runner.query(photos);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table photo;
      drop table upload;
      drop table contest_organiser;
      alter table contest drop constraint contest_consent_current;
      drop table contest_consent;
      drop table contest;
    `);
  }
}

/** The sentence of each version of a consent is a translation owned by its row; one that was agreed to never changes. */
const contests = `
  create table contest (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
    source_locale text not null check (source_locale in ('lv', 'lt', 'en')),
    zone text not null,
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    emotions text[] not null check (cardinality(emotions) > 0),
    max_photos integer not null check (max_photos between 1 and 100),
    consent_version integer not null
  );
  select notify_changes('contest');

  create table contest_consent (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    version integer not null check (version > 0),
    created_at timestamptz not null default now(),
    unique (contest_id, version)
  );
  alter table contest add constraint contest_consent_current foreign key (id, consent_version)
    references contest_consent (contest_id, version) deferrable initially deferred;

  create table contest_organiser (
    contest_id uuid not null references contest on delete cascade,
    organisation_id uuid not null references organisation on delete cascade,
    primary key (contest_id, organisation_id)
  );
  create index contest_organiser_organisation on contest_organiser (organisation_id);
`;

const uploads = `
  create table upload (
    id uuid primary key,
    person_id uuid not null references auth."user" on delete cascade,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer not null check (bytes > 0),
    format text not null check (format in ('jpeg', 'png', 'webp', 'heic')),
    received_at timestamptz not null
  );
  create index upload_person on upload (person_id, received_at);
  create index upload_received_at on upload (received_at);
`;

/** A withdrawn photo keeps only that it was there: no words, no file, nothing to know the picture by. */
const photos = `
  create table photo (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest,
    author_id uuid references auth."user" on delete set null,
    upload_id uuid not null unique,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    format text not null check (format in ('jpeg', 'png', 'webp', 'heic')),
    title text check (char_length(title) between 1 and 120),
    alt_text text check (char_length(alt_text) between 1 and 400),
    credit text check (char_length(credit) between 1 and 80),
    locale text not null check (locale in ('lv', 'lt', 'en')),
    emotion text not null,
    licence text not null check (licence in ('exhibition', 'cc_by_sa_4')),
    submitted_by text not null check (submitted_by in ('author', 'guardian')),
    guardian_name text check (char_length(guardian_name) between 1 and 120),
    consent_version integer not null,
    consented_at timestamptz not null,
    submitted_at timestamptz not null,
    state text not null default 'processing'
      check (state in ('processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn')),
    attempts integer not null default 0,
    attempted_at timestamptz,
    fault text,
    reason text,
    reason_note text check (char_length(reason_note) between 1 and 1000),
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz,
    withdrawn_at timestamptz,
    width integer,
    height integer,
    thumbhash text,
    renditions jsonb,
    foreign key (contest_id, consent_version) references contest_consent (contest_id, version),
    constraint photo_has_words check ((state = 'withdrawn') = (title is null) and (title is null) = (alt_text is null)),
    constraint photo_has_guardian check ((submitted_by = 'guardian' and state <> 'withdrawn') = (guardian_name is not null)),
    constraint photo_has_renditions check (
      (state in ('waiting', 'approved', 'rejected')) = (num_nonnulls(renditions, thumbhash, width, height) = 4)
      and num_nonnulls(renditions, thumbhash, width, height) in (0, 4)
    ),
    constraint photo_is_forgotten check ((state = 'withdrawn') = (sha256 is null) and (sha256 is not null or credit is null)),
    constraint photo_is_decided check (state not in ('approved', 'rejected') or decided_at is not null)
  );
  create unique index photo_once on photo (contest_id, sha256) where state in ('processing', 'waiting', 'approved');
  create index photo_gallery on photo (contest_id, decided_at desc, id desc) where state = 'approved';
  create index photo_gallery_emotion on photo (contest_id, emotion, decided_at desc, id desc) where state = 'approved';
  create index photo_public_files on photo using gin (renditions jsonb_path_ops) where state = 'approved';
  create index photo_queue on photo (submitted_at, id) where state = 'waiting';
  create index photo_processing on photo (submitted_at) where state = 'processing';
  create index photo_author on photo (author_id, id desc);
  select notify_changes('photo');
`;
