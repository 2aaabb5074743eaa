import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the information point keeps of a visit, time that is blocked, and visitors who have to be called. */
export class OpenDesk20261122003100 implements MigrationInterface {
  name = 'OpenDesk20261122003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(visits);
    await runner.query(blocks);
    await runner.query(calls);
    await runner.query(`select notify_changes('block')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table visit_call;
      drop trigger claim_released on claim;
      drop trigger claim_gone on claim;
      drop function refill_blocks();
      drop function fill_block(uuid, tstzrange);
      delete from claim where block_id is not null;
      alter table claim drop column block_id;
      drop table block;
      alter table booking drop column attendance, drop column origin;
    `);
  }
}

const visits = `
  alter table booking
    add column attendance text check (attendance in ('attended', 'missed')),
    add column origin text not null default 'online' check (origin in ('online', 'desk', 'walk-in')),
    add constraint booking_attendance_booked check (attendance is null or state = 'booked');
`;

const blocks = `
  create table block (
    id uuid primary key default uuidv7(),
    resource_id uuid not null references resource on delete cascade,
    during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    reason text not null check (reason in ('absence', 'meeting', 'event', 'repair', 'other')),
    idempotency_key uuid not null unique,
    person_id uuid references auth."user" on delete set null,
    created_at timestamptz not null
  );
  create index block_span on block using gist (resource_id, during);
  create index block_person on block (person_id);

  alter table claim
    add column block_id uuid references block on delete cascade,
    add constraint claim_block_known check (block_id is null or kind = 'block');
  create index claim_block on claim (block_id) where block_id is not null;

  -- Claims what is free of a blocked span; visits that stand in it keep their time. Around a space it is a way through.
  create function fill_block(which uuid, span tstzrange) returns void language plpgsql as $$
  declare
    through constant uuid := '00000000-0000-0000-0000-000000000000';
    gaps integer;
    filled integer;
  begin
    loop
      with gap as (
        select blocked.id, place.id as place_id, place.id = thing.id as is_own, unnest(
          tstzmultirange(blocked.during * span) - coalesce((
            select range_agg(claim.during) from claim
            where claim.resource_id = place.id and claim.state = 'active' and claim.during && blocked.during
              and (claim.share <> through or place.id = thing.id or claim.block_id = blocked.id)
          ), '{}')) as during
        from block blocked
        join resource thing on thing.id = blocked.resource_id
        cross join lateral unnest(array_append(thing.above, thing.id)) place(id)
        where blocked.id = which
      ), filling as (
        insert into claim (resource_id, during, kind, share, block_id)
        select place_id, during, 'block', case when is_own then id else through end, id
        from gap order by place_id, during
        on conflict do nothing
        returning id
      )
      select (select count(*) from gap), (select count(*) from filling) into gaps, filled;
      exit when gaps = filled;
    end loop;
  end $$;

  -- What becomes free within a blocked span is blocked from then on.
  create function refill_blocks() returns trigger language plpgsql as $$
  begin
    perform fill_block(block.id, old.during)
    from block join resource thing on thing.id = block.resource_id
    where block.during && old.during and block.id is distinct from old.block_id
      and (thing.id = old.resource_id or old.resource_id = any(thing.above));
    return null;
  end $$;
  create trigger claim_released after update of state on claim
    for each row when (old.state = 'active' and new.state = 'released') execute function refill_blocks();
  create trigger claim_gone after delete on claim
    for each row when (old.state = 'active') execute function refill_blocks();
`;

const calls = `
  create table visit_call (
    booking_id uuid primary key references booking on delete cascade,
    news text not null check (news in ('moved', 'cancelled')),
    former_start timestamptz not null,
    created_at timestamptz not null,
    called_at timestamptz,
    called_by uuid references auth."user" on delete set null
  );
  create index visit_call_person on visit_call (called_by);
`;
