import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What organisers do with entries: several reasons for one decision, entries that are asked back to their authors, and
 * entries that are out of the contest. Photos that look alike are paired when their hashes are written.
 */
export class CheckEntries20261122004240 implements MigrationInterface {
  name = 'CheckEntries20261122004240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(states);
    await runner.query(requests);
    await runner.query(likeness);
    await runner.query('create index audit_subject on audit (subject_id)');
  }

  /** A photo that is asked back waits for a decision again; one that is out of the contest stays out. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index audit_subject;
      drop trigger pairs_photos on photo;
      drop function pair_photo();
      drop table photo_likeness;
      drop table photo_request;
      drop index photo_once;
      alter table photo drop constraint photo_is_disqualified, drop constraint photo_state_check,
        drop constraint photo_has_renditions;
      update photo set state = 'waiting' where state = 'correction';
      update photo set state = 'rejected', decided_at = coalesce(decided_at, disqualified_at) where state = 'disqualified';
      alter table photo add column reason text, drop column disqualified_from, drop column disqualified_at;
      update photo set reason = reasons[1];
      alter table photo drop column reasons,
        add constraint photo_state_check check (state in
          ('draft', 'processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn')),
        add constraint photo_has_renditions check (
          (state in ('waiting', 'approved', 'rejected') and num_nonnulls(renditions, thumbhash, width, height) = 4)
          or state = 'draft' and num_nonnulls(renditions, thumbhash, width, height) in (0, 4)
          or state in ('processing', 'unreadable', 'withdrawn') and num_nonnulls(renditions, thumbhash, width, height) = 0
        );
      create unique index photo_once on photo (contest_id, sha256) where state in ('processing', 'waiting', 'approved');
    `);
  }
}

/** A photo that is out of the contest keeps its place: the same bytes do not come in again. */
const states = `
  drop index photo_once;
  alter table photo drop constraint photo_state_check, drop constraint photo_has_renditions;
  alter table photo
    add column reasons text[] not null default '{}',
    add column disqualified_from text check (disqualified_from in ('waiting', 'approved')),
    add column disqualified_at timestamptz;
  update photo set reasons = array[reason] where reason is not null;
  alter table photo drop column reason,
    add constraint photo_state_check check (state in
      ('draft', 'processing', 'waiting', 'correction', 'approved', 'rejected', 'disqualified', 'unreadable', 'withdrawn')),
    add constraint photo_has_renditions check (
      (state in ('waiting', 'correction', 'approved', 'rejected', 'disqualified')
        and num_nonnulls(renditions, thumbhash, width, height) = 4)
      or state = 'draft' and num_nonnulls(renditions, thumbhash, width, height) in (0, 4)
      or state in ('processing', 'unreadable', 'withdrawn') and num_nonnulls(renditions, thumbhash, width, height) = 0
    ),
    add constraint photo_is_disqualified check (
      (state = 'disqualified') = (disqualified_from is not null) and (state <> 'disqualified' or disqualified_at is not null)
    );
  create unique index photo_once on photo (contest_id, sha256)
    where state in ('processing', 'waiting', 'correction', 'approved', 'disqualified');
`;

/** `words`: how the entry read when its author was asked. */
const requests = `
  create table photo_request (
    id uuid primary key default uuidv7(),
    photo_id uuid not null references photo on delete cascade,
    reasons text[] not null check (cardinality(reasons) > 0),
    note text check (char_length(note) between 1 and 1000),
    words jsonb not null check (jsonb_typeof(words) = 'object'),
    due_at timestamptz not null check (due_at > asked_at),
    asked_by uuid references auth."user" on delete set null,
    asked_at timestamptz not null,
    answer text check (char_length(answer) between 1 and 1000),
    answered_at timestamptz,
    closed_at timestamptz,
    check (answered_at is null or closed_at is not null)
  );
  create unique index photo_request_open on photo_request (photo_id) where closed_at is null;
  create index photo_request_photo on photo_request (photo_id);
`;

/**
 * Both ways, so that one look finds all that are like a photo: at most 16 of 64 bits differ, in the mirror if that is
 * nearer. Two photos of a contest that are hashed at once wait for each other here.
 */
const likeness = `
  create table photo_likeness (
    photo_id uuid not null references photo on delete cascade,
    other_id uuid not null references photo on delete cascade,
    distance smallint not null check (distance between 0 and 16),
    is_mirrored boolean not null,
    primary key (photo_id, other_id)
  );
  create index photo_likeness_other on photo_likeness (other_id);

  create function pair_photo() returns trigger language plpgsql as $$
  begin
    delete from photo_likeness where photo_id = new.id or other_id = new.id;
    if new.phash is null then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended('likeness ' || new.contest_id, 0));
    insert into photo_likeness (photo_id, other_id, distance, is_mirrored)
    select pair.one, pair.other, least(near.plain, near.mirrored), near.mirrored < near.plain
    from photo p
    cross join lateral (
      select bit_count(new.phash # p.phash) as plain, bit_count(new.phash_mirrored # p.phash) as mirrored
    ) near
    cross join lateral (values (new.id, p.id), (p.id, new.id)) pair (one, other)
    where p.contest_id = new.contest_id and p.id <> new.id and p.phash is not null
      and least(near.plain, near.mirrored) <= 16
    on conflict do nothing;
    return null;
  end $$;

  create trigger pairs_photos after insert or update of phash on photo
    for each row execute function pair_photo();

  insert into photo_likeness (photo_id, other_id, distance, is_mirrored)
  select one.id, other.id, least(near.plain, near.mirrored), near.mirrored < near.plain
  from photo one join photo other on other.contest_id = one.contest_id and other.id <> one.id
  cross join lateral (
    select bit_count(one.phash # other.phash) as plain, bit_count(one.phash_mirrored # other.phash) as mirrored
  ) near
  where one.phash is not null and other.phash is not null and least(near.plain, near.mirrored) <= 16;
`;
