import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms with their opening hours, what can be booked in them, and the bookings that claim people and rooms. */
export class CreatePlacesAndConsultations20261121000400 implements MigrationInterface {
  name = 'CreatePlacesAndConsultations20261121000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(places);
    await runner.query(openings);
    await runner.query(services);
    await runner.query(bookings);
    for (const table of readable) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table look_up_window;
      drop table claim;
      drop table booking;
      drop table offer_resource;
      drop table offer;
      drop table service;
      drop function opening_of(uuid, date, date);
      drop table opening_exception;
      drop table opening_rule;
      drop table resource;
      drop table room_step;
      drop table room;
    `);
  }
}

const readable = [
  'room',
  'room_step',
  'resource',
  'opening_rule',
  'opening_exception',
  'service',
  'offer',
  'offer_resource',
  'booking',
];

const places = `
  create table room (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    organisation_id uuid not null references organisation,
    country text not null check (country in ('LV', 'LT')),
    zone text not null,
    lat double precision not null check (lat between -90 and 90),
    lon double precision not null check (lon between -180 and 180),
    has_exact_position boolean not null default false,
    address text not null,
    phone text,
    email text,
    features text[] not null default '{}',
    languages text[] not null default '{}',
    status text not null check (status in ('open', 'planned')),
    is_example boolean not null default false
  );
  create index room_organisation on room (organisation_id);

  create table room_step (
    room_id uuid not null references room on delete cascade,
    position smallint not null check (position >= 0),
    step text not null check (step ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    picture text check (picture ~ '^[0-9a-f]{64}\\.[a-z0-9]{2,5}$'),
    primary key (room_id, position),
    unique (room_id, step)
  );

  create table resource (
    id uuid primary key default uuidv7(),
    slug text not null unique,
    kind text not null check (kind in ('person', 'room', 'interpreter')),
    organisation_id uuid not null references organisation,
    room_id uuid references room on delete cascade,
    zone text not null,
    languages text[] not null default '{}',
    is_example boolean not null default false,
    check (kind <> 'room' or room_id is not null)
  );
  create index resource_organisation on resource (organisation_id);
  create unique index resource_of_room on resource (room_id) where kind = 'room';
`;

const openings = `
  create table opening_rule (
    id uuid primary key default uuidv7(),
    resource_id uuid not null references resource on delete cascade,
    weekday smallint not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null check (closes > opens),
    valid daterange not null default '(,)'
  );
  create index opening_rule_resource on opening_rule (resource_id, weekday);

  create table opening_exception (
    id uuid primary key default uuidv7(),
    resource_id uuid not null references resource on delete cascade,
    day date not null,
    kind text not null check (kind in ('closed', 'extra')),
    opens time,
    closes time,
    check (
      case kind when 'closed' then opens is null and closes is null
        else opens is not null and closes is not null and closes > opens end
    )
  );
  create index opening_exception_resource on opening_exception (resource_id, day);

  -- Wall times become instants here and nowhere else. On the day when clocks go forward an hour is missing:
  -- a span that lies in it is empty.
  create function opening_of(resource uuid, first_day date, last_day date) returns tstzmultirange
  language sql stable as $$
    with day as (
      select first_day + n as day, extract(isodow from first_day + n) as weekday
      from generate_series(0, last_day - first_day) n
    ), span as (
      select day.day + rule.opens as opens, day.day + rule.closes as closes
      from day
      join opening_rule rule on rule.resource_id = resource and rule.weekday = day.weekday and rule.valid @> day.day
      where not exists (
        select from opening_exception closed
        where closed.resource_id = resource and closed.day = day.day and closed.kind = 'closed'
      )
      union all
      select extra.day + extra.opens, extra.day + extra.closes
      from opening_exception extra
      where extra.resource_id = resource and extra.kind = 'extra' and extra.day between first_day and last_day
    )
    select coalesce(
      range_agg(
        tstzrange(opens at time zone zone, greatest(opens at time zone zone, closes at time zone zone))
      ), '{}')
    from span, (select zone from resource where id = opening_of.resource) place
  $$;
`;

const services = `
  create table service (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('consultation', 'room-session')),
    position integer not null default 0,
    minutes integer not null check (minutes between 5 and 1440),
    step_minutes integer not null check (step_minutes between 5 and 1440),
    buffer_before integer not null default 0 check (buffer_before between 0 and 480),
    buffer_after integer not null default 0 check (buffer_after between 0 and 480),
    notice_minutes integer not null default 0 check (notice_minutes >= 0),
    horizon_days integer not null check (horizon_days between 1 and 730),
    languages text[] not null check (cardinality(languages) > 0),
    channels text[] not null check (
      cardinality(channels) > 0 and channels <@ array['on-site', 'phone', 'video']
    ),
    adjustments text[] not null default '{}',
    is_active boolean not null default true
  );
  create index service_organisation on service (organisation_id);

  create table offer (
    id uuid primary key default uuidv7(),
    service_id uuid not null references service on delete cascade,
    room_id uuid not null references room on delete cascade,
    is_active boolean not null default true,
    unique (service_id, room_id)
  );
  create index offer_room on offer (room_id);

  -- All of an offer's resources must be open; those that are claimed serve one booking at a time.
  create table offer_resource (
    offer_id uuid not null references offer on delete cascade,
    resource_id uuid not null references resource on delete cascade,
    is_claimed boolean not null,
    primary key (offer_id, resource_id)
  );
  create index offer_resource_resource on offer_resource (resource_id);
`;

const bookings = `
  create table booking (
    id uuid primary key default uuidv7(),
    offer_id uuid not null references offer,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    local_start timestamp not null,
    zone text not null,
    state text not null default 'booked' check (state in ('booked', 'cancelled')),
    sequence integer not null default 0,
    channel text not null check (channel in ('on-site', 'phone', 'video')),
    language text not null,
    for_whom text not null check (for_whom in ('self', 'other', 'minor')),
    has_guardian boolean not null default false,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    code text unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{8}$'),
    token_hash bytea unique check (octet_length(token_hash) = 32),
    idempotency_key uuid unique,
    sealed_details text,
    purge_after timestamptz not null,
    created_at timestamptz not null default now(),
    cancelled_at timestamptz,
    purged_at timestamptz,
    check ((state = 'cancelled') = (cancelled_at is not null)),
    check (for_whom <> 'minor' or has_guardian),
    check ((purged_at is null) = (sealed_details is not null)),
    check (purged_at is null or num_nonnulls(code, token_hash, idempotency_key) = 0)
  );
  create index booking_offer on booking (offer_id, starts_at);
  create index booking_to_purge on booking (purge_after) where purged_at is null;

  create table claim (
    id uuid primary key default uuidv7(),
    resource_id uuid not null references resource,
    during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    kind text not null check (kind in ('hold', 'booking', 'block')),
    state text not null default 'active' check (state in ('active', 'released')),
    expires_at timestamptz,
    booking_id uuid references booking on delete cascade deferrable initially deferred,
    check ((kind = 'booking') = (booking_id is not null)),
    check ((kind = 'hold') = (expires_at is not null)),
    constraint claim_without_overlap
      exclude using gist (resource_id with =, during with &&) where (state = 'active')
  );
  create index claim_booking on claim (booking_id);

  create unlogged table look_up_window (
    bucket bytea not null,
    starts_at timestamptz not null,
    misses integer not null,
    primary key (bucket, starts_at)
  );
  create index look_up_window_age on look_up_window (starts_at);
`;
