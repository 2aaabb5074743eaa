import type { PartKind } from './parts.rules.ts';

export const tables: Record<PartKind, string> = {
  category: 'contest_category',
  ageGroup: 'contest_age_group',
  prize: 'contest_prize',
};

const next = (table: string) => `(select coalesce(max(position) + 1, 0) from ${table} where contest_id = $1)`;

/** An address within the contest that is free: the one wanted, or that with a number. */
const freeSlug = (table: string) => `(
  select wanted from (
    select $2::text as wanted, 0 as turn union all select left($2, 56) || '-' || n, n from generate_series(2, 99) n
  ) names
  where not exists (select from ${table} k where k.contest_id = $1 and k.slug = wanted) order by turn limit 1)`;

/** $1 contest; then the slug, but not of a prize; then the part's own values */
export const ADD: Record<PartKind, string> = {
  category: `
    insert into contest_category (contest_id, slug, position)
    values ($1, ${freeSlug('contest_category')}, ${next('contest_category')}) returning id`,
  ageGroup: `
    insert into contest_age_group (contest_id, slug, from_age, to_age, position)
    values ($1, ${freeSlug('contest_age_group')}, $3, $4, ${next('contest_age_group')}) returning id`,
  prize: `
    insert into contest_prize (contest_id, kind, places, category_id, age_group_id, position)
    select $1, $2, $3,
      (select id from contest_category where id = $4 and contest_id = $1),
      (select id from contest_age_group where id = $5 and contest_id = $1), ${next('contest_prize')}
    returning id`,
};

/** $1 contest, $2 id; then the part's own values */
export const CHANGE: Record<PartKind, string> = {
  category: 'update contest_category set position = position where contest_id = $1 and id = $2 returning id',
  ageGroup: 'update contest_age_group set from_age = $3, to_age = $4 where contest_id = $1 and id = $2 returning id',
  prize: `
    update contest_prize set kind = $3, places = $4,
      category_id = (select id from contest_category where id = $5 and contest_id = $1),
      age_group_id = (select id from contest_age_group where id = $6 and contest_id = $1)
    where contest_id = $1 and id = $2 returning id`,
};
