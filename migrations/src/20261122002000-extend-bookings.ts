import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds, spaces within spaces, places of a group, series, one of several people, the waiting list, reminders. */
export class ExtendBookings20261122002000 implements MigrationInterface {
  name = 'ExtendBookings20261122002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(spaces);
    await runner.query(waiting);
    await runner.query(holds);
    await runner.query(claims);
    for (const table of ['hold', 'waiting_entry']) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from claim where kind = 'hold' or seat is not null or share = '00000000-0000-0000-0000-000000000000'
        or resource_id in (select id from resource where kind = 'space');
      delete from claim using booking join offer on offer.id = offer_id join service on service.id = service_id
      where claim.booking_id = booking.id and service.places > 1;
      delete from offer_resource where resource_id in (select id from resource where kind = 'space');
      update resource set within_id = null where within_id is not null;
      drop index claim_seat_once;
      drop index claim_hold;
      alter table claim
        drop constraint claim_hold_known,
        drop constraint claim_without_overlap,
        drop column hold_id,
        drop column seat,
        drop column share,
        add constraint claim_without_overlap
          exclude using gist (resource_id with =, during with &&) where (state = 'active');
      drop function session_of(uuid, timestamptz);
      drop table hold;
      drop table waiting_entry;
      drop index booking_series;
      alter table booking drop column places, drop column series_id, drop column reminded_for;
      alter table offer_resource drop column is_choice;
      update service set kind = 'room-session' where kind = 'group-visit';
      alter table service
        drop constraint service_kind_check,
        add constraint service_kind_check check (kind in ('consultation', 'room-session')),
        drop column places,
        drop column most_repeats;
      drop trigger resource_above on resource;
      drop trigger resource_below on resource;
      drop function keep_above();
      drop function keep_below();
      delete from resource where kind = 'space';
      alter table resource
        drop constraint resource_kind_check,
        add constraint resource_kind_check check (kind in ('person', 'room', 'interpreter')),
        drop column above,
        drop column within_id;
    `);
  }
}

const spaces = `
  alter table resource
    drop constraint resource_kind_check,
    add constraint resource_kind_check check (kind in ('person', 'room', 'interpreter', 'space')),
    add column within_id uuid references resource,
    add column above uuid[] not null default '{}';
  create index resource_within on resource (within_id);

  -- Every space knows all that it lies in.
  create function keep_above() returns trigger language plpgsql as $$
  begin
    new.above := coalesce((select above || id from resource where id = new.within_id), '{}');
    if new.id = any(new.above) then raise exception 'a space cannot lie within itself'; end if;
    return new;
  end $$;
  create function keep_below() returns trigger language plpgsql as $$
  begin
    update resource set within_id = new.id where within_id = new.id;
    return null;
  end $$;
  create trigger resource_above before insert or update of within_id on resource
    for each row execute function keep_above();
  create trigger resource_below after update of within_id on resource
    for each row when (old.above is distinct from new.above) execute function keep_below();

  alter table service
    drop constraint service_kind_check,
    add constraint service_kind_check check (kind in ('consultation', 'room-session', 'group-visit')),
    add column places smallint not null default 1 check (places between 1 and 200),
    add column most_repeats smallint not null default 1 check (most_repeats between 1 and 26);

  -- One of those marked as a choice is claimed, beside all others.
  alter table offer_resource
    add column is_choice boolean not null default false,
    add constraint offer_resource_choice_claimed check (is_claimed or not is_choice);

  alter table booking
    add column places smallint not null default 1 check (places > 0),
    add column series_id uuid,
    add column reminded_for timestamptz;
  create index booking_series on booking (series_id) where series_id is not null;
`;

const waiting = `
  create table waiting_entry (
    id uuid primary key default uuidv7(),
    number bigint not null generated always as identity,
    offer_id uuid not null references offer,
    first_day date not null,
    last_day date not null,
    places smallint not null default 1 check (places > 0),
    state text not null default 'waiting' check (state in ('waiting', 'offered', 'booked', 'left', 'lapsed')),
    passed timestamptz[] not null default '{}',
    missed smallint not null default 0,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    code text unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{8}$'),
    token_hash bytea unique check (octet_length(token_hash) = 32),
    idempotency_key uuid unique,
    sealed_details text,
    purge_after timestamptz not null,
    created_at timestamptz not null default now(),
    closed_at timestamptz,
    check (first_day <= last_day),
    check ((state in ('waiting', 'offered')) = (closed_at is null)),
    check (sealed_details is not null or closed_at is not null),
    check (sealed_details is not null or num_nonnulls(code, token_hash, idempotency_key) = 0)
  );
  create index waiting_entry_open on waiting_entry (offer_id, number) where state in ('waiting', 'offered');
  create index waiting_entry_to_purge on waiting_entry (purge_after) where sealed_details is not null;
`;

const holds = `
  create table hold (
    id uuid primary key default uuidv7(),
    offer_id uuid not null references offer on delete cascade,
    starts_at timestamptz not null,
    places smallint not null default 1 check (places > 0),
    token_hash bytea unique check (octet_length(token_hash) = 32),
    entry_id uuid unique references waiting_entry on delete cascade,
    holder bytea,
    expires_at timestamptz not null,
    extended smallint not null default 0,
    check (num_nonnulls(token_hash, entry_id) = 1)
  );
  create index hold_expiry on hold (expires_at);
  create index hold_holder on hold (holder);
`;

const claims = `
  -- All bookings of one session of a group share its claims.
  create function session_of(offer uuid, starts timestamptz) returns uuid language sql immutable parallel safe as $$
    select md5(offer::text || extract(epoch from starts)::text)::uuid
  $$;

  delete from claim where kind = 'hold';
  alter table claim
    add column share uuid not null default gen_random_uuid(),
    add column seat smallint check (seat > 0),
    add column hold_id uuid references hold on delete cascade deferrable initially deferred,
    add constraint claim_hold_known check ((kind = 'hold') = (hold_id is not null)),
    drop constraint claim_without_overlap,
    add constraint claim_without_overlap
      exclude using gist (resource_id with =, during with &&, share with <>) where (state = 'active');
  create unique index claim_seat_once on claim (resource_id, share, seat) where state = 'active' and seat is not null;
  create index claim_hold on claim (hold_id) where hold_id is not null;
  comment on column claim.share is
    'Claims of the same share do not exclude each other: one booking''s own, one session''s, and the way through to a space (the nil UUID)';
`;
