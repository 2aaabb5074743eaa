import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a change that a browser may send again came to, by the key that the browser gave it. */
export class CreateRequestKeys20261122000910 implements MigrationInterface {
  name = 'CreateRequestKeys20261122000910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requestKeys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table request_key');
  }
}

/** `sealed_result` is empty only inside the transaction that makes the change. */
const requestKeys = `
  create table request_key (
    person_id uuid not null references auth."user" on delete cascade,
    key text not null check (char_length(key) <= 64),
    operation text not null check (char_length(operation) <= 120),
    sealed_result text,
    at timestamptz not null,
    primary key (person_id, key, operation)
  );
  create index request_key_at on request_key (at);
`;
