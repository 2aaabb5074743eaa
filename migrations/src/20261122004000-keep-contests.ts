import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contests that organisers keep: their states, terms, regulations in versions, categories, prizes, jurors and history. */
export class KeepContests20261122004000 implements MigrationInterface {
  name = 'KeepContests20261122004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(terms);
    await runner.query(kinds);
    await runner.query(regulations);
    await runner.query(rulesBecomeRegulations);
    await runner.query(people);
    for (const table of readable) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keeps_regulation on translation;
      update translation t set fields = t.fields || jsonb_build_object('rules', words.fields -> 'text')
      from contest_regulation r join translation words on words.owner_id = r.id
      where t.owner_id = r.contest_id and t.locale = words.locale and t.variant = words.variant
        and r.version = (select max(version) from contest_regulation l where l.contest_id = r.contest_id);
      delete from translation t where exists (select from contest_regulation r where r.id = t.owner_id)
        or exists (select from contest_category c where c.id = t.owner_id)
        or exists (select from contest_age_group a where a.id = t.owner_id)
        or exists (select from contest_prize p where p.id = t.owner_id);
      drop table contest_change;
      drop table contest_juror;
      drop table contest_regulation;
      drop function keep_regulation();
      drop function keep_regulation_words();
      drop table contest_prize;
      drop table contest_age_group;
      drop table contest_category;
      alter table photo drop constraint photo_licence_check;
      update photo set licence = 'cc_by_sa_4' where licence = 'cc_by_4';
      alter table photo add constraint photo_licence_check check (licence in ('exhibition', 'cc_by_sa_4'));
      alter table contest drop column published_at, drop column judging_at, drop column results_at,
        drop column exhibition_at, drop column licences, drop column longest_side_least,
        drop column shows_faces_of_minors, drop column finalists_most, drop column votes_least,
        drop column has_public_vote, drop column vote_opens_on, drop column vote_closes_on, drop column version;
    `);
  }
}

const readable = [
  'contest_category',
  'contest_age_group',
  'contest_prize',
  'contest_regulation',
  'contest_juror',
  'contest_organiser',
];

/** Contests that are there are public already. The acts of the organisers come one after the other. */
const terms = `
  alter table contest
    add column published_at timestamptz,
    add column judging_at timestamptz,
    add column results_at timestamptz,
    add column exhibition_at timestamptz,
    add column licences text[] not null default '{exhibition,cc_by_4,cc_by_sa_4}'
      check (cardinality(licences) > 0 and licences <@ '{exhibition,cc_by_4,cc_by_sa_4}'),
    add column longest_side_least integer check (longest_side_least between 100 and 20000),
    add column shows_faces_of_minors boolean not null default true,
    add column finalists_most integer not null default 15 check (finalists_most between 2 and 15),
    add column votes_least integer not null default 3 check (votes_least between 1 and 50),
    add column has_public_vote boolean not null default false,
    add column vote_opens_on date,
    add column vote_closes_on date,
    add column version integer not null default 1,
    add constraint contest_acts_in_order check (
      (judging_at is null or published_at is not null) and (results_at is null or judging_at is not null)
      and (exhibition_at is null or results_at is not null)
    ),
    add constraint contest_vote_has_days check (not has_public_vote or num_nonnulls(vote_opens_on, vote_closes_on) = 2),
    add constraint contest_vote_days_in_order check (vote_closes_on >= vote_opens_on);
  update contest set published_at = least(now(), opens_on at time zone zone);

  alter table photo drop constraint photo_licence_check;
  alter table photo add constraint photo_licence_check check (licence in ('exhibition', 'cc_by_4', 'cc_by_sa_4'));
`;

const kinds = `
  create table contest_category (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
    position smallint not null check (position >= 0),
    unique (contest_id, slug)
  );

  create table contest_age_group (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
    position smallint not null check (position >= 0),
    from_age smallint not null check (from_age between 0 and 120),
    to_age smallint check (to_age >= from_age),
    unique (contest_id, slug)
  );

  create table contest_prize (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    position smallint not null check (position >= 0),
    kind text not null check (kind in ('jury', 'public')),
    category_id uuid references contest_category on delete set null,
    age_group_id uuid references contest_age_group on delete set null,
    places smallint not null default 1 check (places between 1 and 20)
  );
  create index contest_prize_contest on contest_prize (contest_id);
`;

/** What somebody has agreed to stays as they read it, word for word. */
const regulations = `
  create table contest_regulation (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    version integer not null check (version > 0),
    published_at timestamptz,
    published_by uuid references auth."user" on delete set null,
    unique (contest_id, version)
  );
  create unique index contest_regulation_draft on contest_regulation (contest_id) where published_at is null;

  create function keep_regulation() returns trigger language plpgsql as $$
  begin
    raise exception 'version % of the regulations is published and cannot change', old.version
      using errcode = 'restrict_violation';
  end $$;
  create trigger keeps_published before update on contest_regulation for each row
    when (old.published_at is not null and to_jsonb(new) - 'published_by' <> to_jsonb(old) - 'published_by')
    execute function keep_regulation();

  create function keep_regulation_words() returns trigger language plpgsql as $$
  begin
    if exists (select from contest_regulation where id = old.owner_id and published_at is not null) then
      raise exception 'words of published regulations cannot change' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger keeps_regulation before update on translation for each row
    when (old.fields is distinct from new.fields) execute function keep_regulation_words();
`;

const rulesBecomeRegulations = `
  insert into contest_regulation (contest_id, version, published_at) select id, 1, published_at from contest;
  insert into translation (owner_id, locale, variant, fields, status)
  select r.id, t.locale, t.variant, jsonb_build_object('text', t.fields -> 'rules'), t.status
  from contest_regulation r join translation t on t.owner_id = r.contest_id
  where t.fields ? 'rules';
  update translation t set fields = t.fields - 'rules' from contest c where t.owner_id = c.id and t.fields ? 'rules';
`;

/** An invitation is to an address; who accepts it becomes the juror. What was done stays in the contest's history. */
const people = `
  create table contest_juror (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    person_id uuid references auth."user" on delete set null,
    email text check (email = lower(email)),
    locale text not null check (locale in ('lv', 'lt', 'en')),
    country text not null check (country in ('LV', 'LT')),
    organisation_id uuid references organisation on delete set null,
    state text not null default 'invited' check (state in ('invited', 'active', 'removed')),
    is_shown boolean not null default false,
    invited_by uuid references auth."user" on delete set null,
    invited_at timestamptz not null,
    accepted_at timestamptz,
    removed_at timestamptz,
    unique (contest_id, person_id),
    check (state <> 'active' or accepted_at is not null),
    check ((state = 'removed') = (removed_at is not null))
  );
  create unique index contest_juror_invited on contest_juror (contest_id, email) where state = 'invited';
  create index contest_juror_person on contest_juror (person_id);

  create table contest_change (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest,
    change text not null check (change ~ '^[a-z_]+$'),
    detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object' and length(detail::text) <= 4000),
    person_id uuid references auth."user" on delete set null,
    at timestamptz not null
  );
  create index contest_change_contest on contest_change (contest_id, id desc);
  create index contest_change_person on contest_change (person_id);
  create trigger keeps_rows before update or delete on contest_change for each row execute function keep_audit();
  create trigger keeps_all before truncate on contest_change for each statement execute function keep_audit();
`;
