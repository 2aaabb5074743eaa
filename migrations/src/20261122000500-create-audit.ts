import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what in an organisation. Rows are only added; a deleted account loses the link to its rows. */
export class CreateAudit20261122000500 implements MigrationInterface {
  name = 'CreateAudit20261122000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit (
        id uuid primary key default uuidv7(),
        person_id uuid references auth."user" on delete set null,
        organisation_id uuid references organisation,
        code text not null check (code ~ '^[a-z_]+\\.[a-z_]+$'),
        subject_id uuid,
        facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 2000),
        at timestamptz not null
      );
      create index audit_organisation on audit (organisation_id, id desc);
      create index audit_person on audit (person_id);

      create function keep_audit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.person_id is null and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
          return new;
        end if;
        raise exception 'the audit only grows' using errcode = 'restrict_violation';
      end $$;

      create trigger keeps_rows before update or delete on audit for each row execute function keep_audit();
      create trigger keeps_all before truncate on audit for each statement execute function keep_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit; drop function keep_audit();');
  }
}
