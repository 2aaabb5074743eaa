import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Which published or withdrawn materials are asked for; what is missing narrows nothing down. */
export interface HarvestSelection {
  changedFrom?: Date;
  /** Changes at this moment are no longer meant. */
  changedBefore?: Date;
  topic?: string;
  /** Slug of the organisation. */
  partner?: string;
  language?: string;
}

export interface HarvestSets {
  topics: string[];
  partners: { slug: string; name: string }[];
  languages: string[];
}

/** Materials as harvesters go through them. */
@Injectable()
export class HarvestReader {
  constructor(private readonly database: DataSource) {}

  /** Ids behind `after`, in an order that no change moves. */
  async ids(selection: HarvestSelection, after: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(IDS, [...valuesOf(selection), after, limit]);
    return rows.map(({ id }) => id);
  }

  async count(selection: HarvestSelection): Promise<number> {
    const [row] = await this.database.query<[{ count: number }]>(COUNT, valuesOf(selection));
    return row.count;
  }

  async sets(): Promise<HarvestSets> {
    const [row] = await this.database.query<[HarvestSets]>(SETS);
    return row;
  }

  /** When the first change was, if there is any material. */
  async earliest(): Promise<string | undefined> {
    const [row] = await this.database.query<[{ at: string | null }]>(
      `select min(changed_at) as at from material where status <> 'draft'`,
    );
    return row.at ?? undefined;
  }

  /**
   * A moment up to which every change is to be seen: that of the oldest transaction that still writes. Whoever asks
   * for changes from there on misses none that was made before and written later.
   */
  async horizon(): Promise<string> {
    const [row] = await this.database.query<[{ at: string }]>(HORIZON);
    return row.at;
  }
}

function valuesOf({ changedFrom, changedBefore, topic, partner, language }: HarvestSelection): unknown[] {
  return [changedFrom, changedBefore, topic, partner, language].map((value) => value ?? null);
}

/** $1 from, $2 before, $3 topic, $4 partner, $5 language */
const SELECTED = `
  from material m
  join material_revision r on r.id = m.published_revision_id
  join organisation o on o.id = m.organisation_id
  where m.status <> 'draft'
    and ($1::timestamptz is null or m.changed_at >= $1)
    and ($2::timestamptz is null or m.changed_at < $2)
    and ($3::text is null or $3 = any(r.topics))
    and ($4::text is null or o.slug = $4)
    and ($5::text is null or $5 = any(r.languages))`;

/** $6 after, $7 limit */
const IDS = `select m.id ${SELECTED} and m.id > $6::uuid order by m.id limit $7`;

const COUNT = `select count(*)::int as count ${SELECTED}`;

const SETS = `
  with shown as (
    select r.topics, r.languages, o.id, o.slug
    from material m
    join material_revision r on r.id = m.published_revision_id
    join organisation o on o.id = m.organisation_id
    where m.status <> 'draft'
  )
  select
    array(select distinct unnest(topics) from shown order by 1) as topics,
    array(select distinct unnest(languages) from shown order by 1) as languages,
    coalesce((
      select jsonb_agg(jsonb_build_object('slug', slug, 'name', coalesce(name, slug)) order by slug)
      from (
        select distinct on (slug) slug, t.fields ->> 'name' as name
        from shown left join translation t on t.owner_id = shown.id and t.variant = 'standard'
        order by slug, t.locale = 'en' desc
      ) partner
    ), '[]') as partners`;

const HORIZON = `
  select least(
    now(),
    (select min(xact_start) from pg_stat_activity where datname = current_database() and backend_xid is not null)
  ) as at`;
