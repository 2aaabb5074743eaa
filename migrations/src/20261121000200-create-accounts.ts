import type { MigrationInterface, QueryRunner } from 'typeorm';

/** better-auth's tables in the schema `auth`, and who belongs to which organisation with which roles. */
export class CreateAccounts20261121000200 implements MigrationInterface {
  name = 'CreateAccounts20261121000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(proofs);
    await runner.query(memberships);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table invitation;
      drop table membership;
      drop schema auth cascade;
    `);
  }
}

const people = `
  create schema auth;

  create table auth."user" (
    id uuid primary key default uuidv7(),
    name text not null check (char_length(name) between 1 and 120),
    email text not null unique check (email = lower(email) and char_length(email) <= 254),
    email_verified boolean not null default false,
    image text,
    locale text not null default 'en' check (locale in ('lv', 'lt', 'en')),
    is_administrator boolean not null default false,
    two_factor_enabled boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );

  create table auth.session (
    id uuid primary key default uuidv7(),
    token text not null unique,
    user_id uuid not null references auth."user" on delete cascade,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index session_user_id on auth.session (user_id);
  create index session_expiry on auth.session (expires_at);

  create table auth.account (
    id uuid primary key default uuidv7(),
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references auth."user" on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index account_user on auth.account (user_id);
`;

const proofs = `
  create table auth.verification (
    id uuid primary key default uuidv7(),
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index verification_identifier on auth.verification (identifier);
  create index verification_expiry on auth.verification (expires_at);

  create table auth.two_factor (
    id uuid primary key default uuidv7(),
    user_id uuid not null unique references auth."user" on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean not null default true,
    failed_verification_count integer not null default 0,
    locked_until timestamptz
  );
  create index two_factor_secret on auth.two_factor (secret);

  create table auth.passkey (
    id uuid primary key default uuidv7(),
    user_id uuid not null references auth."user" on delete cascade,
    name text check (char_length(name) <= 120),
    public_key text not null,
    credential_id text not null unique,
    counter integer not null,
    device_type text not null,
    backed_up boolean not null,
    transports text,
    aaguid text,
    created_at timestamptz default now()
  );
  create index passkey_user on auth.passkey (user_id);

  create table auth.attempt (
    key text primary key,
    count integer not null,
    window_ends_at timestamptz not null
  );
  create index attempt_window on auth.attempt (window_ends_at);
`;

const memberships = `
  create table membership (
    person_id uuid not null references auth."user" on delete cascade,
    organisation_id uuid not null references organisation on delete cascade,
    roles text[] not null check (cardinality(roles) > 0 and roles <@
      array['specialist', 'consultant', 'editor', 'juror', 'coordinator', 'administrator']),
    created_at timestamptz not null default now(),
    primary key (person_id, organisation_id)
  );
  create index membership_organisation on membership (organisation_id);

  create table invitation (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation on delete cascade,
    email text not null check (email = lower(email) and char_length(email) <= 254),
    roles text[] not null check (cardinality(roles) > 0 and roles <@
      array['specialist', 'consultant', 'editor', 'juror', 'coordinator', 'administrator']),
    locale text not null check (locale in ('lv', 'lt', 'en')),
    invited_by uuid references auth."user" on delete set null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    unique (organisation_id, email)
  );
`;
