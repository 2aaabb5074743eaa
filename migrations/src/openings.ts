import type pg from 'pg';

/** ISO weekday, local times HH:MM. */
export interface OpeningRule {
  weekday: number;
  opens: string;
  closes: string;
}

/** A day that departs from the week: closed, or open at other times. */
export interface OpeningException {
  day: string;
  closed?: boolean;
  /** Code of the public holiday that it is closed for. */
  holiday?: string;
  opens?: string;
  closes?: string;
}

/** Replaces the opening hours of a resource. */
export async function keepOpenings(
  client: pg.Client,
  resourceId: string,
  rules: OpeningRule[],
  exceptions: OpeningException[] = [],
): Promise<void> {
  await client.query('delete from opening_rule where resource_id = $1', [resourceId]);
  await client.query('delete from opening_exception where resource_id = $1', [resourceId]);
  await client.query(
    `insert into opening_rule (resource_id, weekday, opens, closes)
     select $1, weekday, opens, closes from jsonb_to_recordset($2) as rule(weekday int, opens time, closes time)`,
    [resourceId, JSON.stringify(rules)],
  );
  await client.query(
    `insert into opening_exception (resource_id, day, kind, holiday)
     select $1, day, 'closed', max(holiday)
     from jsonb_to_recordset($2) as exception(day date, holiday text) group by day`,
    [resourceId, JSON.stringify(exceptions)],
  );
  await client.query(
    `insert into opening_exception (resource_id, day, kind, opens, closes)
     select $1, day, 'extra', opens, closes
     from jsonb_to_recordset($2) as exception(day date, opens time, closes time)`,
    [resourceId, JSON.stringify(exceptions.filter(({ closed }) => !closed))],
  );
}
