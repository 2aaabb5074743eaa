import type pg from 'pg';
import { type ContestEntry, contestsOf } from '../../src/contest-entries.ts';
import type { Content } from '../../src/content.ts';
import { keepTexts } from '../../src/texts.ts';

/** Categories, age groups and prizes of the contests. A prize is known by its place in the list. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const entry of contestsOf(content)) {
    await keepCategories(client, entry);
    await keepAgeGroups(client, entry);
    await keepPrizes(client, entry);
  }
}

async function keepCategories(client: pg.Client, { slug: contest, categories }: ContestEntry): Promise<void> {
  for (const [position, { slug, words }] of categories.entries()) {
    const id = await keep(
      client,
      `insert into contest_category (contest_id, slug, position) select id, $2, $3 from contest where slug = $1
       on conflict (contest_id, slug) do update set position = excluded.position returning id`,
      [contest, slug, position],
    );
    await keepTexts(client, id, (locale) => words[locale]);
  }
}

async function keepAgeGroups(client: pg.Client, { slug: contest, ageGroups }: ContestEntry): Promise<void> {
  for (const [position, { slug, from, to, words }] of ageGroups.entries()) {
    const id = await keep(
      client,
      `insert into contest_age_group (contest_id, slug, position, from_age, to_age)
       select id, $2, $3, $4, $5 from contest where slug = $1
       on conflict (contest_id, slug) do update set position = excluded.position, from_age = excluded.from_age,
         to_age = excluded.to_age returning id`,
      [contest, slug, position, from, to],
    );
    await keepTexts(client, id, (locale) => words[locale]);
  }
}

async function keepPrizes(client: pg.Client, { slug: contest, prizes }: ContestEntry): Promise<void> {
  for (const [position, { kind, places = 1, category, ageGroup, words }] of prizes.entries()) {
    const id = await keep(client, PRIZE, [contest, position, kind, places, category, ageGroup]);
    await keepTexts(client, id, (locale) => words[locale]);
  }
}

async function keep(client: pg.Client, sql: string, values: unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, values);
  if (!rows[0]) throw new Error(`a part of contests/${String(values[0])} was not kept`);
  return rows[0].id;
}

/** $1 contest, $2 position, $3 kind, $4 places, $5 category, $6 age group */
const PRIZE = `
  with given as (
    select c.id as contest_id, $2::smallint as position, $3 as kind, $4::smallint as places,
      (select k.id from contest_category k where k.contest_id = c.id and k.slug = $5) as category_id,
      (select a.id from contest_age_group a where a.contest_id = c.id and a.slug = $6) as age_group_id
    from contest c where c.slug = $1
  ), changed as (
    update contest_prize p set kind = g.kind, places = g.places, category_id = g.category_id, age_group_id = g.age_group_id
    from given g where p.contest_id = g.contest_id and p.position = g.position returning p.id
  ), added as (
    insert into contest_prize (contest_id, position, kind, places, category_id, age_group_id)
    select contest_id, position, kind, places, category_id, age_group_id from given
    where not exists (select from changed) returning id
  )
  select id from changed union all select id from added`;
