import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contest's travelling exhibition: its photos in their order, and where it stands from which day to which. */
export class CreateExhibitions20261122004470 implements MigrationInterface {
  name = 'CreateExhibitions20261122004470';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(route);
    await runner.query(photos);
    for (const table of ['exhibition_stop', 'exhibition_photo'])
      await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger leaves_exhibition on photo;
      drop function leave_exhibition();
      delete from translation t where exists (select from exhibition_stop s where s.id = t.owner_id)
        or exists (select from photo p where p.id = t.owner_id);
      drop table exhibition_photo;
      drop table exhibition_stop;
    `);
  }
}

/** A stop is in a room of the network, or at an address; its words are translations that its row owns. */
const route = `
  create table exhibition_stop (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    room_id uuid references room,
    address text check (char_length(address) between 1 and 200),
    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    is_example boolean not null default false,
    sequence integer not null default 0,
    changed_at timestamptz not null,
    check (num_nonnulls(room_id, address) = 1),
    check (num_nonnulls(lat, lon) in (0, 2)),
    check (room_id is null or lat is null)
  );
  create index exhibition_stop_contest on exhibition_stop (contest_id, from_day);
  create index exhibition_stop_room on exhibition_stop (room_id);
`;

/** Titles and stories in further languages are translations that the photo owns; they go with a withdrawn photo. */
const photos = `
  create table exhibition_photo (
    contest_id uuid not null references contest on delete cascade,
    photo_id uuid not null references photo on delete cascade,
    position smallint not null check (position >= 0),
    primary key (contest_id, photo_id)
  );
  create index exhibition_photo_photo on exhibition_photo (photo_id);

  create function leave_exhibition() returns trigger language plpgsql as $$
  begin
    delete from exhibition_photo where photo_id = new.id;
    delete from translation where owner_id = new.id;
    return null;
  end $$;
  create trigger leaves_exhibition after update of state on photo for each row
    when (new.state = 'withdrawn' and old.state <> 'withdrawn') execute function leave_exhibition();
`;
