import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sensory reading books, which rooms hold them, and files of records on their way in. */
export class CreateBooks20261122001100 implements MigrationInterface {
  name = 'CreateBooks20261122001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(books);
    await runner.query(imports);
    for (const table of ['book', 'book_holding']) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from translation where owner_id in (select id from book);
      drop table book_import_line;
      drop table book_import;
      drop table book_holding;
      drop table book;
    `);
  }
}

const books = `
  create table book (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    organisation_id uuid not null references organisation,
    version integer not null default 1,
    status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
    isbn text check (isbn ~ '^97[89][0-9]{10}$'),
    isbns text[] not null default '{}',
    title text not null check (char_length(title) between 1 and 500),
    subtitle text not null default '',
    original_title text not null default '',
    authors text[] not null default '{}',
    illustrators text[] not null default '{}',
    translators text[] not null default '{}',
    publisher text not null default '',
    place text not null default '',
    year smallint check (year between 1450 and 2200),
    pages smallint check (pages > 0),
    series text not null default '',
    languages text[] not null default '{}',
    age_from smallint check (age_from between 0 and 120),
    age_to smallint check (age_to between 0 and 120),
    senses text[] not null default '{}',
    features text[] not null default '{}',
    themes text[] not null default '{}',
    cover text check (cover ~ '^[0-9a-f]{64}\\.[a-z0-9]{2,5}$'),
    source text not null default 'catalogue' check (source in ('book', 'catalogue', 'publisher', 'recalled')),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check (age_to >= age_from)
  );
  create unique index book_isbn on book (isbn);
  create index book_isbns on book using gin (isbns);
  create index book_organisation on book (organisation_id, id);
  create index book_published on book (id) where status = 'published';
  create index book_senses on book using gin (senses) where status = 'published';
  create index book_features on book using gin (features) where status = 'published';
  create index book_themes on book using gin (themes) where status = 'published';
  create index book_languages on book using gin (languages) where status = 'published';
  create index book_changed on book (changed_at, id);

  create table book_holding (
    book_id uuid not null references book on delete cascade,
    room_id uuid not null references room on delete cascade,
    copies smallint not null check (copies between 1 and 999),
    note text not null default '' check (char_length(note) <= 300),
    is_example boolean not null default false,
    primary key (book_id, room_id)
  );
  create index book_holding_room on book_holding (room_id, book_id);
`;

const imports = `
  create table book_import (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation on delete cascade,
    uploaded_by uuid references auth."user" on delete set null,
    uploaded_at timestamptz not null,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    format text not null check (format in ('csv', 'marc', 'marcxml')),
    options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
    confirmed_at timestamptz,
    unique (organisation_id, sha256)
  );

  create table book_import_line (
    import_id uuid not null references book_import on delete cascade,
    number integer not null check (number > 0),
    place text not null,
    outcome text not null check (outcome in ('new', 'changed', 'same', 'fault')),
    title text not null,
    record jsonb,
    changes text[] not null default '{}',
    faults jsonb not null default '[]' check (jsonb_typeof(faults) = 'array'),
    book_id uuid references book on delete set null,
    primary key (import_id, number)
  );
  create index book_import_line_book on book_import_line (book_id);
`;
