import { locales } from '@inclusive/localisation/locale';

/** Weights of text, notes, abstract, title. */
const WEIGHTS = `'{0.05, 0.2, 0.4, 1.0}'`;

/** So many things of a kind are ranked by all their words; what comes after them only by title and abstract. */
const RANKED_BY_ALL = 60;

const queryOf = (place: number) => `$${place + 1}::tsquery`;

/** Each language is looked through with its own stems, in an index of its own. */
const HITS = locales
  .map(
    (locale, place) => `
    select kind, owner_id, locale, variant, ts_rank(${WEIGHTS}, heading, ${queryOf(place)}) as rank
    from search_document where locale = '${locale}' and words @@ ${queryOf(place)}`,
  )
  .join(' union all ');

const FULL_RANK = `ts_rank(${WEIGHTS}, words, case locale
  ${locales.map((locale, place) => `when '${locale}' then ${queryOf(place)}`).join(' ')} end)`;

/**
 * Things that answer, each in its best language: the reader's own if that answers, else the one that does best. Of all
 * that answer only what ranks them is read; texts only of those that are shown.
 * $1–$3 queries for each language, $4 the reader's locale, $5 language or null, $6 kind or null, $7 from place, $8 limit:
 * of the kind, or of each kind.
 */
export const SEARCH = `
  with hit as materialized (${HITS}
  ), thing as materialized (
    select distinct on (kind, owner_id) kind, owner_id, locale, variant, rank, locale = $4 as is_own
    from hit where $5::text is null or locale = $5
    order by kind, owner_id, locale = $4 desc, rank desc, locale, variant desc
  ), placed as (
    select *, row_number() over (partition by kind order by is_own desc, rank desc, owner_id desc) as place
    from thing where $6::text is null or kind = $6
  ), ranked as materialized (
    select placed.*, case when place <= ${RANKED_BY_ALL} then (
      select ${FULL_RANK} from search_document d
      where (d.kind, d.owner_id, d.locale, d.variant) = (placed.kind, placed.owner_id, placed.locale, placed.variant)
    ) end as full_rank
    from placed where place <= greatest($7::integer + $8::integer, ${RANKED_BY_ALL})
  ), ordered as (
    select kind, owner_id, locale, variant, is_own, full_rank, row_number() over (
      partition by kind order by (full_rank is null), is_own desc, full_rank desc, place
    ) as place
    from ranked
  ), shown as (
    select d.kind, d.owner_id as id, d.locale, place, is_own as "isOwn", full_rank as rank, d.path, d.title, d.excerpt_text as "excerptText",
      own.title as "ownTitle"
    from ordered
    join search_document d using (kind, owner_id, locale, variant)
    left join search_document own
      on (own.kind, own.owner_id, own.locale, own.variant) = (d.kind, d.owner_id, $4, 'standard')
    where place > $7 and place <= $7 + $8
  )
  select coalesce((select jsonb_agg(to_jsonb(shown) order by kind, place) from shown), '[]') as nodes,
    (select coalesce(jsonb_object_agg(kind, count), '{}') from (select kind, count(*) from thing group by kind)) as kinds,
    (select coalesce(jsonb_object_agg(locale, count), '{}') from (
      select locale, count(*) from (select distinct kind, owner_id, locale from hit) group by locale
    )) as languages`;

const STARTING = `
  select kind, owner_id, locale, path, title, title_folded, true as starts from search_document
  where title_folded ~>=~ $4 and title_folded ~<~ $5
  order by title_folded using ~<~ limit 40`;

const IN_TITLES = locales.map(
  (locale, place) => `
    select kind, owner_id, locale, path, title, title_folded, false from search_document
    where locale = '${locale}' and title_words @@ ${queryOf(place)} limit 200`,
);

/** $1–$3 queries for titles in each language, $4 and $5 the first and the last title that starts so, $6 locale, $7 limit */
export const SUGGESTIONS = `
  with hit as (${[STARTING, ...IN_TITLES].map((part) => `(${part})`).join(' union all ')}),
  thing as (
    select distinct on (kind, owner_id) * from hit order by kind, owner_id, locale = $6 desc, starts desc
  )
  select kind, owner_id as id, path, jsonb_build_object('text', title, 'locale', locale) as title from thing
  order by locale = $6 desc, starts desc, length(title), title, owner_id
  limit $7`;

/** Known words like those given. $1 words in small letters without marks */
export const ALIKE = `
  select near.word from unnest($1::text[]) asked (word) cross join lateral (
    select known.word from search_word known where known.folded % asked.word
    order by similarity(known.folded, asked.word) desc, known.word limit 12
  ) near`;
