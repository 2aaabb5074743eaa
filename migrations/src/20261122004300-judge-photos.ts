import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The jury's work: photos under numbers, scores, orders of the finalists, and the result with its minutes. */
export class JudgePhotos20261122004300 implements MigrationInterface {
  name = 'JudgePhotos20261122004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rounds);
    await runner.query(voices);
    await runner.query(results);
    await runner.query(`select notify_changes('jury_result')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table jury_commit;
      drop table jury_result;
      drop table jury_chair;
      drop table jury_ballot;
      drop table jury_skip;
      drop table jury_score;
      drop table jury_start;
      drop table jury_photo;
      drop table jury_round;
    `);
  }
}

/** Jurors know a photo by its number alone, which says nothing of when it came. */
const rounds = `
  create table jury_round (
    contest_id uuid not null references contest on delete cascade,
    kind text not null check (kind in ('rating', 'ranking')),
    opened_at timestamptz not null,
    due_at timestamptz not null check (due_at > opened_at),
    closed_at timestamptz,
    closed_by uuid references auth."user" on delete set null,
    reminded_at timestamptz,
    primary key (contest_id, kind)
  );

  create table jury_photo (
    contest_id uuid not null references contest on delete cascade,
    number integer not null check (number > 0),
    photo_id uuid not null unique references photo on delete cascade,
    is_finalist boolean not null default false,
    primary key (contest_id, number)
  );
`;

const voices = `
  create table jury_start (
    juror_id uuid primary key references contest_juror on delete cascade,
    scores smallint[] not null,
    at timestamptz not null
  );

  create table jury_score (
    juror_id uuid not null references contest_juror on delete cascade,
    photo_id uuid not null references jury_photo (photo_id) on delete cascade,
    score smallint not null check (score between 1 and 5),
    comment text check (char_length(comment) between 1 and 1000),
    at timestamptz not null,
    primary key (juror_id, photo_id)
  );
  create index jury_score_photo on jury_score (photo_id);

  create table jury_skip (
    id bigint primary key generated always as identity,
    juror_id uuid not null references contest_juror on delete cascade,
    photo_id uuid not null references jury_photo (photo_id) on delete cascade
  );
  create index jury_skip_juror on jury_skip (juror_id);

  create table jury_ballot (
    juror_id uuid primary key references contest_juror on delete cascade,
    groups jsonb not null check (jsonb_typeof(groups) = 'array'),
    version integer not null default 1,
    saved_at timestamptz not null,
    handed_in_at timestamptz
  );
`;

/** What the jury has decided is written once. */
const results = `
  create table jury_chair (
    contest_id uuid primary key references contest on delete cascade,
    orders jsonb not null check (jsonb_typeof(orders) = 'array'),
    minutes text not null check (char_length(minutes) between 1 and 2000),
    decided_by uuid references auth."user" on delete set null,
    decided_at timestamptz not null
  );

  create table jury_result (
    contest_id uuid not null references contest on delete cascade,
    photo_id uuid not null references photo on delete cascade,
    place smallint not null check (place > 0),
    decided_by text not null check (decided_by in ('ranking', 'duels', 'score', 'chair', 'shared')),
    primary key (contest_id, photo_id)
  );
  create index jury_result_photo on jury_result (photo_id);

  create table jury_commit (
    contest_id uuid primary key references contest on delete cascade,
    protocol jsonb not null,
    committed_by uuid references auth."user" on delete set null,
    committed_at timestamptz not null
  );
`;
