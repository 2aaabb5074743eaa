import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of completed courses, and the keys that sign their credentials. */
export class CreateCertificates20261122000510 implements MigrationInterface {
  name = 'CreateCertificates20261122000510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keys);
    await runner.query(certificates);
    await runner.query(withoutTheHolder);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table certificate;
      drop sequence certificate_status_position;
      drop table credential_key;
      drop function forget_holder();
    `);
  }
}

const keys = `
  create table credential_key (
    id uuid primary key default uuidv7(),
    name text not null unique check (name ~ '^key-[a-z0-9-]{1,40}$'),
    public_key text not null check (public_key ~ '^z6Mk'),
    sealed_secret text,
    created_at timestamptz not null,
    retired_at timestamptz
  );
  create unique index credential_key_in_use on credential_key ((true)) where retired_at is null;
`;

const certificates = `
  create sequence certificate_status_position as integer;

  create table certificate (
    id uuid primary key default uuidv7(),
    number text not null unique check (number ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
    token text not null unique check (char_length(token) >= 22),
    status_position integer not null unique check (status_position > 0),
    enrolment_id uuid references enrolment on delete set null,
    person_id uuid references auth."user" on delete set null,
    course_id uuid not null references course,
    organisation_id uuid not null references organisation,
    holder_name text,
    titles jsonb not null check (jsonb_typeof(titles) = 'object'),
    partner_names jsonb not null check (jsonb_typeof(partner_names) = 'object'),
    minutes integer not null check (minutes > 0),
    completed_at timestamptz not null,
    issued_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    revocation_reason text check (revocation_reason in ('ISSUED_IN_ERROR', 'RULES_BROKEN', 'HOLDER_ASKED', 'OTHER')),
    replaced_by uuid unique references certificate deferrable initially deferred,
    credential jsonb,
    check ((revoked_at is null) = (revocation_reason is null)),
    check ((person_id is null) = (holder_name is null))
  );
  create unique index certificate_of_enrolment on certificate (enrolment_id) where replaced_by is null;
  create index certificate_person on certificate (person_id);
  create index certificate_organisation on certificate (organisation_id, id desc);
  create index certificate_course on certificate (course_id);
  create index certificate_holder_name on certificate using gin (holder_name gin_trgm_ops);

  create trigger tells_of_changes after update on certificate
    for each statement execute function tell_of_changes();
`;

/** A deleted account leaves the certificate's number and state, which others may still ask about; nothing of the person. */
const withoutTheHolder = `
  create function forget_holder() returns trigger language plpgsql as $$
  begin
    new.holder_name := null;
    new.credential := null;
    return new;
  end $$;

  create trigger forgets_holder before update of person_id on certificate
    for each row when (new.person_id is null) execute function forget_holder();
`;
