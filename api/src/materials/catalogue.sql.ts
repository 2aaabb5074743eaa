import { fieldOf, joinFields, joinTexts, textOf } from '../shared/localised.ts';

/** Greater than the id of any material. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The name of an organisation in the asked language. */
export function organisationName(organisationId: string, asked: string): string {
  return `(
    select ${textOf('name', 'o.source_locale', asked)} from organisation o
    ${joinTexts('o.id', 'o.source_locale', asked)}
    where o.id = ${organisationId}
  )`;
}

/** Conditions of the filters by the facet that they belong to, for `m` and `r`; their parameters begin at $2. */
const conditions = {
  topics: '($2::text is null or r.topics @> array[$2])',
  audiences: '($3::text is null or r.audiences @> array[$3])',
  types: '($4::text is null or r.type = $4)',
  languages: '($5::text is null or r.languages @> array[$5])',
  licences: '($6::text is null or r.licence = $6)',
  partners: '($7::text is null or m.organisation_id = (select id from organisation where slug = $7))',
  kinds: '($8::text is null or r.kind = $8)',
};

export type FacetName = keyof typeof conditions;

const fields = ['title', 'abstract', '"coverAlt"'];

/** Columns of a list's item, for `m`, `r` and the joins of `LISTED`. */
const listed = `
  m.id, m.slug, r.kind, r.type, r.licence, r.topics, r.audiences, r.authors, r.year, r.languages, r.cover,
  r.published_at as "publishedAt",
  ${fieldOf('title', 'm.source_locale', '$1')} as title, ${fieldOf('abstract', 'm.source_locale', '$1')} as abstract,
  ${fieldOf('"coverAlt"', 'm.source_locale', '$1')} as "coverAlt",
  partner.name as organisation,
  array(select distinct split_part(f.file, '.', 2) from material_file f where f.revision_id = r.id order by 1) as formats`;

const texts = joinFields(fields, 'r.id', 'm.source_locale', '$1');

/** Materials `page(id)` with all that a list shows of them. */
function listOf(page: string, order: string): string {
  return `
    with page as (${page}), partner as materialized (
      select o.id, ${textOf('name', 'o.source_locale', '$1')} as name from organisation o
      ${joinTexts('o.id', 'o.source_locale', '$1')}
    )
    select ${listed}
    from page join material m on m.id = page.id
    join material_revision r on r.id = m.published_revision_id
    join partner on partner.id = m.organisation_id
    ${texts}
    order by ${order}`;
}

const PUBLISHED = `material m join material_revision r on r.id = m.published_revision_id where m.status = 'published'`;

/** $1 locale, $2 to $8 filters, $9 after, $10 limit */
export const MATERIALS = listOf(
  `select m.id from ${PUBLISHED} and m.id < $9 and ${Object.values(conditions).join(' and ')} order by m.id desc limit $10`,
  'm.id desc',
);

/** Those of the ids that are published, in their order. $1 locale, $2 ids */
export const MATERIALS_BY_ID = listOf(
  `select m.id from ${PUBLISHED} and m.id = any($2::uuid[])`,
  'array_position($2::uuid[], m.id)',
);

/** Among so many of the newest that share a topic, those that go best are looked for. */
const NEAR = 300;

/**
 * What goes well with a material: what names it first, then what shares most topics and audiences.
 * $1 locale, $2 material, $3 limit, $4 topics, $5 audiences, $6 materials that it names itself
 */
export const RELATED = listOf(
  `select m.id,
     (case when near.names then 10 else 0 end)
       + cardinality(array(select unnest(r.topics) intersect select unnest($4::text[]))) * 2
       + cardinality(array(select unnest(r.audiences) intersect select unnest($5::text[]))) as closeness
   from (
     select id, bool_or(names) as names from (
       (select true as names, m.id from material_relation l
        join material m on m.published_revision_id = l.revision_id and m.status = 'published'
        where l.kind = 'material' and l.target_id = $2 order by m.id desc limit ${NEAR})
       union all
       (select false, m.id from ${PUBLISHED} and r.topics && $4::text[] order by m.id desc limit ${NEAR})
     ) found group by id
   ) near
   join material m on m.id = near.id
   join material_revision r on r.id = m.published_revision_id
   where m.id <> $2 and m.id <> all($6::uuid[])
   order by closeness desc, m.id desc limit $3`,
  'closeness desc, m.id desc',
);

const values: Record<FacetName, string> = {
  topics: 'unnest(topics)',
  audiences: 'unnest(audiences)',
  types: 'type',
  languages: 'unnest(languages)',
  licences: 'licence',
  partners: 'organisation_id::text',
  kinds: 'kind',
};

const names = Object.keys(conditions) as FacetName[];

/** The values of a facet among those that all other filters leave. */
function countsOf(facet: FacetName): string {
  const others = names.filter((name) => name !== facet).map((name) => `by_${name}`);
  return `
    select '${facet}', value, sum(alike)::int
    from (select ${values[facet]} as value, alike from known where ${others.join(' and ')}) each group by value`;
}

/** Reads the published revisions once, those that are alike as one. $1 locale, $2 to $8 filters */
export const FACETS = `
  with known as materialized (
    select r.*, ${names.map((name) => `${conditions[name]} as by_${name}`).join(', ')}
    from (
      select r.topics, r.audiences, r.type, r.languages, r.licence, r.kind, m.organisation_id, count(*) as alike
      from ${PUBLISHED} group by 1, 2, 3, 4, 5, 6, 7
    ) r cross join lateral (select r.organisation_id) m
  ), counted as (
    select 'total' as facet, '' as value, coalesce(sum(alike), 0)::int as count from known where ${names.map((name) => `by_${name}`).join(' and ')}
    union all ${names.map(countsOf).join(' union all ')}
  )
  select facet, coalesce(giver.slug, value) as value, count,
    case when giver.id is not null then ${organisationName('giver.id', '$1')} end as name
  from counted left join organisation giver on facet = 'partners' and giver.id::text = value
  order by facet, value`;
