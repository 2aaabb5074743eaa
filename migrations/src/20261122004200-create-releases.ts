import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has to agree before a photo is shown: each person who can be recognised, or their guardian, and the guardian of an
 * author who is a minor. `sealed_details` holds their name, their address and the link that is theirs alone.
 */
export class CreateReleases20261122004200 implements MigrationInterface {
  name = 'CreateReleases20261122004200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(releases);
    await runner.query(isReleased);
    await runner.query(`select notify_changes('release')`);
  }

  /** A photo that was still waiting for somebody must not become public by this. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update photo set state = 'rejected', reason = 'PERSON_WITHOUT_CONSENT'
      where state = 'approved' and not is_released(id);
      drop function is_released(uuid);
      drop table release;
      alter table photo drop constraint photo_submitted_by_check;
      update photo set submitted_by = 'author' where submitted_by = 'minor';
      alter table photo add constraint photo_submitted_by_check check (submitted_by in ('author', 'guardian'));
      alter table photo drop column shows_people;
    `);
  }
}

const people = `
  alter table photo add column shows_people boolean not null default false;
  alter table photo drop constraint photo_submitted_by_check;
  alter table photo add constraint photo_submitted_by_check check (submitted_by in ('author', 'guardian', 'minor'));
`;

const releases = `
  create table release (
    id uuid primary key default uuidv7(),
    photo_id uuid not null references photo on delete cascade,
    role text not null check (role in ('guardian', 'person', 'person_guardian')),
    position smallint not null check (position >= 0),
    sealed_details text not null,
    token_hash bytea not null unique,
    locale text not null check (locale in ('lv', 'lt', 'en')),
    state text not null default 'asked' check (state in ('asked', 'given', 'refused', 'withdrawn')),
    consent_version integer,
    asked_at timestamptz not null,
    reminded_at timestamptz,
    answered_at timestamptz,
    unique (photo_id, position),
    check ((state = 'asked') = (answered_at is null)),
    check (state <> 'given' or consent_version is not null)
  );
  create index release_unanswered on release (asked_at) where state = 'asked' and reminded_at is null;
`;

/** What is declared must be there too: a photo of people without any release is not released. */
const isReleased = `
  create function is_released(asked uuid) returns boolean language sql stable parallel safe as $$
    select coalesce((
      select not exists (select from release r where r.photo_id = p.id and r.state <> 'given')
        and (not p.shows_people or exists (select from release r where r.photo_id = p.id and r.role <> 'guardian'))
        and (p.submitted_by <> 'minor' or exists (select from release r where r.photo_id = p.id and r.role = 'guardian'))
      from photo p where p.id = asked
    ), false)
  $$;
`;
