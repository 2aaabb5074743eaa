import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rooms give the senses and hold for use, and the making of their pages by those who keep them. */
export class KeepRooms20261122003000 implements MigrationInterface {
  name = 'KeepRooms20261122003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rooms);
    await runner.query(revisions);
    await runner.query(drafts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table room_review;
      drop table room_draft_save;
      drop table room_draft;
      drop table room_revision;
      drop function keep_room_revision();
      update translation t set fields = t.fields || jsonb_build_object('kit', (
        select string_agg(t.fields ->> ('kit.' || (item ->> 'id')), E'\\n' order by place)
        from jsonb_array_elements(room.kit) with ordinality as kit(item, place)
      ))
      from room where room.id = t.owner_id and room.kit <> '[]';
      delete from translation where owner_id in (select id from room) and variant = 'easy';
      delete from room where status = 'draft';
      alter table opening_exception drop column holiday;
      alter table room
        drop constraint room_status_check,
        add constraint room_status_check check (status in ('open', 'planned')),
        drop column profile,
        drop column kit,
        drop column is_kept;
    `);
  }
}

/** A room is a draft until its words are published for the first time. `is_kept`: its library has changed something. */
const rooms = `
  alter table room
    drop constraint room_status_check,
    add constraint room_status_check check (status in ('draft', 'open', 'planned')),
    add column profile jsonb not null default '{"usual": {}, "spans": []}' check (jsonb_typeof(profile) = 'object'),
    add column kit jsonb not null default '[]' check (jsonb_typeof(kit) = 'array'),
    add column is_kept boolean not null default false;
  alter table opening_exception
    add column holiday text check (holiday ~ '^[a-z]+(-[a-z]+)*$');

  -- The kit was a text with a line for each thing.
  with item as (
    select room.id as room_id, t.locale, n, word
    from room join translation t on t.owner_id = room.id and t.variant = 'standard'
    cross join lateral unnest(string_to_array(t.fields ->> 'kit', E'\\n')) with ordinality as line(word, n)
  ), named as (
    select room_id, locale, jsonb_object_agg('kit.item-' || n, word) as words from item group by 1, 2
  )
  update translation t set fields = (t.fields - 'kit') || named.words
  from named where named.room_id = t.owner_id and named.locale = t.locale and t.variant = 'standard';
  update room set kit = (
    select coalesce(jsonb_agg(
      jsonb_build_object('id', substr(key, 5), 'kind', 'other', 'count', null, 'isLent', false) order by substr(key, 10)::int
    ), '[]')
    from (
      select distinct key from translation t cross join lateral jsonb_object_keys(t.fields) key
      where t.owner_id = room.id and key ~ '^kit[.]item-[0-9]+$'
    ) each
  );
`;

const revisions = `
  create table room_revision (
    id uuid primary key default uuidv7(),
    room_id uuid not null references room on delete cascade,
    number integer not null check (number > 0),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    change_note text not null default '' check (char_length(change_note) <= 500),
    published_by uuid references auth."user" on delete set null,
    published_at timestamptz not null,
    unique (room_id, number)
  );

  create function keep_room_revision() returns trigger language plpgsql as $$
  begin
    raise exception 'revision % is published and cannot change', old.id using errcode = 'restrict_violation';
  end $$;
  create trigger keeps_published before update on room_revision for each row
    when (to_jsonb(new) - 'published_by' <> to_jsonb(old) - 'published_by')
    execute function keep_room_revision();
`;

const drafts = `
  create table room_draft (
    room_id uuid primary key references room on delete cascade,
    version integer not null check (version > 0),
    state text not null default 'editing' check (state in ('editing', 'submitted')),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    saved_by uuid references auth."user" on delete set null,
    saved_at timestamptz not null,
    submitted_by uuid references auth."user" on delete set null,
    submitted_at timestamptz,
    change_note text not null default '' check (char_length(change_note) <= 500),
    check ((state = 'submitted') = (submitted_at is not null))
  );

  create table room_draft_save (
    id uuid primary key default uuidv7(),
    room_id uuid not null references room_draft on delete cascade,
    version integer not null,
    content jsonb not null,
    saved_by uuid references auth."user" on delete set null,
    began_at timestamptz not null,
    saved_at timestamptz not null
  );
  create index room_draft_save_room on room_draft_save (room_id, version desc);

  create table room_review (
    id uuid primary key default uuidv7(),
    room_id uuid not null references room on delete cascade,
    revision_id uuid references room_revision on delete cascade,
    decision text not null check (decision in ('submitted', 'taken-back', 'sent-back', 'published', 'withdrawn')),
    note text not null default '',
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz not null
  );
  create index room_review_room on room_review (room_id, decided_at desc);
`;
