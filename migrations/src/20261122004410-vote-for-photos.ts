import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The vote of the audience. Of an address and a network only keyed hashes are kept: one vote for each address, and the
 * network for as long as its key lives, a day.
 */
export class VoteForPhotos20261122004410 implements MigrationInterface {
  name = 'VoteForPhotos20261122004410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(votes);
    await runner.query(asks);
    await runner.query(`select notify_changes('public_vote')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table public_vote_ask; drop table public_vote;');
  }
}

/** A vote for a photo that is gone counts for nobody, and can be given anew. */
const votes = `
  create table public_vote (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    email_hash bytea not null check (length(email_hash) = 32),
    network_hash bytea check (length(network_hash) = 32),
    photo_id uuid references photo on delete set null,
    is_throwaway boolean not null,
    state text not null default 'given' check (state in ('given', 'struck')),
    asked_at timestamptz not null,
    given_at timestamptz not null,
    struck_reason text check (char_length(struck_reason) between 1 and 500),
    struck_at timestamptz,
    unique (contest_id, email_hash),
    check ((state = 'struck') = (struck_at is not null) and (struck_at is null) = (struck_reason is null))
  );
  create index public_vote_photo on public_vote (photo_id) where state = 'given';
`;

/** Links that were sent and become a vote when they are confirmed. */
const asks = `
  create table public_vote_ask (
    id uuid primary key default uuidv7(),
    contest_id uuid not null references contest on delete cascade,
    photo_id uuid not null references photo on delete cascade,
    email_hash bytea not null check (length(email_hash) = 32),
    network_hash bytea not null check (length(network_hash) = 32),
    is_throwaway boolean not null,
    token_hash bytea not null unique,
    asked_at timestamptz not null
  );
  create index public_vote_ask_address on public_vote_ask (contest_id, email_hash, asked_at);
  create index public_vote_ask_network on public_vote_ask (network_hash, asked_at);
  create index public_vote_ask_photo on public_vote_ask (photo_id);
  create index public_vote_ask_asked_at on public_vote_ask (asked_at);
`;
