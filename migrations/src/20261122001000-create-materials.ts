import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Methodological materials in immutable revisions, their making, and what readers do with them. */
export class CreateMaterials20261122001000 implements MigrationInterface {
  name = 'CreateMaterials20261122001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(materials);
    await runner.query(publishedStaysAsItIs);
    await runner.query(making);
    await runner.query(readers);
    for (const table of readable) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table problem_report;
      drop table practice_note;
      drop table saved_item;
      drop table material_review;
      drop table material_draft_save;
      drop table material_draft;
      drop table file_text;
      drop table material_relation;
      drop table material_file;
      alter table material drop column published_revision_id;
      drop table material_revision;
      drop table material;
      drop function keep_published_material();
    `);
  }
}

const readable = ['material', 'file_text', 'practice_note'];

/** `changed_at` moves whenever what the public sees of a material changes; harvesters and feeds go by it. */
const materials = `
  create table material (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
    organisation_id uuid not null references organisation,
    source_locale text not null check (source_locale in ('lv', 'lt', 'en')),
    status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  );
  create index material_organisation on material (organisation_id);
  create index material_changed on material (changed_at, id) where status <> 'draft';

  create table material_revision (
    id uuid primary key default uuidv7(),
    material_id uuid not null references material on delete cascade,
    number integer not null check (number > 0),
    kind text not null check (kind in ('page', 'file', 'audio', 'video', 'link')),
    type text not null,
    licence text not null,
    audiences text[] not null default '{}',
    topics text[] not null default '{}',
    authors text[] not null default '{}',
    languages text[] not null default '{}' check (languages <@ '{lv,lv-easy,lt,lt-easy,en,en-easy}'),
    cover jsonb check (jsonb_typeof(cover) = 'object'),
    year integer check (year between 1500 and 2200),
    change_note text not null default '' check (char_length(change_note) <= 500),
    pack_hash text,
    published_by uuid references auth."user" on delete set null,
    published_at timestamptz,
    unique (material_id, number)
  );
  create index material_revision_topics on material_revision using gin (topics);

  alter table material
    add column published_revision_id uuid references material_revision,
    add constraint published_has_revision check (status = 'draft' or published_revision_id is not null);
  create unique index material_published on material (published_revision_id);

  create table material_file (
    revision_id uuid not null references material_revision on delete cascade,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    variant text not null default 'standard' check (variant in ('standard', 'easy')),
    position smallint not null check (position >= 0),
    file text not null check (file ~ '^[0-9a-f]{64}[.][a-z0-9]{2,5}$'),
    name text not null check (char_length(name) between 1 and 200),
    bytes bigint not null check (bytes > 0),
    alternative text not null default '',
    primary key (revision_id, locale, variant, position)
  );
  create index material_file_file on material_file (file);

  create table material_relation (
    revision_id uuid not null references material_revision on delete cascade,
    kind text not null check (kind in ('course', 'room', 'book', 'material')),
    target_id uuid not null,
    position smallint not null check (position >= 0),
    primary key (revision_id, kind, target_id)
  );
  create index material_relation_target on material_relation (kind, target_id);

  create table file_text (
    file text primary key check (file ~ '^[0-9a-f]{64}[.][a-z0-9]{2,5}$'),
    state text not null default 'waiting' check (state in ('waiting', 'read', 'refused')),
    reason text,
    text text not null default '',
    pages integer check (pages >= 0),
    read_at timestamptz,
    check ((state = 'refused') <= (reason is not null))
  );
  create index file_text_waiting on file_text (file) where state = 'waiting';
`;

/** The person who published may leave; nothing else of a published revision moves. */
const publishedStaysAsItIs = `
  create function keep_published_material() returns trigger language plpgsql as $$
  declare
    revision uuid := case when tg_op = 'INSERT' then new.revision_id else old.revision_id end;
  begin
    if exists (select from material_revision where id = revision and published_at is not null) then
      raise exception 'revision % is published and cannot change', revision using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;

  create trigger keeps_published before update on material_revision for each row
    when (old.published_at is not null and to_jsonb(new) - 'published_by' <> to_jsonb(old) - 'published_by')
    execute function keep_published_revision();
  create trigger keeps_published before insert or update or delete on material_file
    for each row execute function keep_published_material();
  create trigger keeps_published before insert or update or delete on material_relation
    for each row execute function keep_published_material();
`;

const making = `
  create table material_draft (
    material_id uuid primary key references material on delete cascade,
    base_revision_id uuid references material_revision on delete set null,
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

  create table material_draft_save (
    id uuid primary key default uuidv7(),
    material_id uuid not null references material_draft on delete cascade,
    version integer not null,
    content jsonb not null,
    saved_by uuid references auth."user" on delete set null,
    began_at timestamptz not null,
    saved_at timestamptz not null
  );
  create index material_draft_save_material on material_draft_save (material_id, version desc);

  create table material_review (
    id uuid primary key default uuidv7(),
    material_id uuid not null references material on delete cascade,
    revision_id uuid references material_revision on delete cascade,
    decision text not null check (decision in ('submitted', 'taken-back', 'sent-back', 'published', 'withdrawn')),
    note text not null default '',
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz not null
  );
  create index material_review_material on material_review (material_id, decided_at desc);
`;

const readers = `
  create table saved_item (
    person_id uuid not null references auth."user" on delete cascade,
    kind text not null check (kind in ('material', 'book')),
    owner_id uuid not null,
    saved_at timestamptz not null,
    primary key (person_id, kind, owner_id)
  );

  create table practice_note (
    id uuid primary key default uuidv7(),
    material_id uuid not null references material on delete cascade,
    organisation_id uuid references organisation on delete set null,
    person_id uuid references auth."user" on delete cascade,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    text text not null check (char_length(text) between 1 and 1500),
    state text not null default 'waiting' check (state in ('waiting', 'shown', 'refused')),
    reason text not null default '' check (char_length(reason) <= 1000),
    written_at timestamptz not null,
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz,
    check ((state = 'waiting') = (decided_at is null))
  );
  create index practice_note_material on practice_note (material_id, id desc);
  create index practice_note_waiting on practice_note (written_at, id) where state = 'waiting';
  create index practice_note_person on practice_note (person_id);

  create table problem_report (
    id uuid primary key default uuidv7(),
    material_id uuid not null references material on delete cascade,
    person_id uuid references auth."user" on delete set null,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    text text not null check (char_length(text) between 1 and 2000),
    contact text check (char_length(contact) <= 200),
    reported_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references auth."user" on delete set null
  );
  create index problem_report_material on problem_report (material_id);
  create index problem_report_open on problem_report (reported_at, id) where settled_at is null;
`;
