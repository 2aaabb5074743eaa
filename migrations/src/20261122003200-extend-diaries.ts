import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Diaries at several points, days off that belong together, and diaries that are no longer kept. */
export class ExtendDiaries20261122003200 implements MigrationInterface {
  name = 'ExtendDiaries20261122003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query('drop function opening_of(uuid, date, date)');
    await runner.query(openingAtPoints);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function opening_of(uuid, date, date, uuid)');
    await runner.query(openingAnywhere);
    await runner.query(`
      alter table opening_rule drop column room_id;
      alter table opening_exception drop column room_id, drop column span_id;
      alter table resource drop column is_active;
    `);
  }
}

const columns = `
  alter table opening_rule add column room_id uuid references room on delete cascade;
  alter table opening_exception
    add column room_id uuid references room on delete cascade,
    add column span_id uuid,
    add constraint opening_exception_room check (room_id is null or kind = 'extra');
  create index opening_exception_span on opening_exception (span_id) where span_id is not null;
  alter table resource add column is_active boolean not null default true;
  comment on column opening_rule.room_id is 'The point where these hours are kept; null for every point';
  comment on column opening_exception.span_id is 'Days that were closed together, such as a leave';
`;

const spans = (rulePoint: string, extraPoint: string) => `
  with day as (
    select first_day + n as day, extract(isodow from first_day + n) as weekday
    from generate_series(0, last_day - first_day) n
  ), span as (
    select day.day + rule.opens as opens, day.day + rule.closes as closes
    from day
    join opening_rule rule on rule.resource_id = resource and rule.weekday = day.weekday and rule.valid @> day.day
      ${rulePoint}
    where not exists (
      select from opening_exception closed
      where closed.resource_id = resource and closed.day = day.day and closed.kind = 'closed'
    )
    union all
    select extra.day + extra.opens, extra.day + extra.closes
    from opening_exception extra
    where extra.resource_id = resource and extra.kind = 'extra' and extra.day between first_day and last_day
      ${extraPoint}
  )
  select coalesce(
    range_agg(
      tstzrange(opens at time zone zone, greatest(opens at time zone zone, closes at time zone zone))
    ), '{}')
  from span, (select zone from resource where id = opening_of.resource) place
`;

const atPoint = (alias: string) => `and (point is null or ${alias}.room_id is null or ${alias}.room_id = point)`;

const openingAtPoints = `
  create function opening_of(resource uuid, first_day date, last_day date, point uuid default null)
  returns tstzmultirange language sql stable as $$ ${spans(atPoint('rule'), atPoint('extra'))} $$;
  comment on function opening_of is
    'Wall times become instants here and nowhere else; hours kept at another point than the one asked for are left out';
`;

const openingAnywhere = `
  create function opening_of(resource uuid, first_day date, last_day date)
  returns tstzmultirange language sql stable as $$ ${spans('', '')} $$;
`;
