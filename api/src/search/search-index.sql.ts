/** One after the other for the same things: the later one reads what the earlier change left. $1 names of the things */
export const LOCK = `
  select pg_advisory_xact_lock(hashtextextended(name, 1200)) from unnest($1::text[]) name order by name`;

/** What this transaction does to the index is told to nobody by itself. */
export const UNTOLD = `select set_config('inclusive.untold', 'search_document', true)`;

/** $1 rows as JSON */
export const KEEP = `
  insert into search_document (
    kind, owner_id, locale, variant, path, title, title_folded, organisation_id, title_words, heading, words, excerpt_text, indexed_at
  )
  select kind, "ownerId", locale, variant, path, title, "titleFolded", "organisationId", "titleWords"::tsvector,
    heading::tsvector, words::tsvector, "excerptText", clock_timestamp()
  from jsonb_to_recordset($1::jsonb) as given (
    kind text, "ownerId" uuid, locale text, variant text, path text, title text, "titleFolded" text,
    "organisationId" uuid, "titleWords" text, heading text, words text, "excerptText" text
  )
  on conflict (kind, owner_id, locale, variant) do update set path = excluded.path, title = excluded.title,
    title_folded = excluded.title_folded, organisation_id = excluded.organisation_id, title_words = excluded.title_words, heading = excluded.heading,
    words = excluded.words, excerpt_text = excluded.excerpt_text, indexed_at = excluded.indexed_at`;

/** $1 words, $2 the same without marks */
export const KEEP_WORDS = `
  insert into search_word as known (word, folded, seen_at)
  select word, folded, clock_timestamp() from unnest($1::text[], $2::text[]) given (word, folded) order by word
  on conflict (word) do update set seen_at = excluded.seen_at
    where known.seen_at < (select started_at from search_index)`;

/** Words that were not met when the index was made anew. $1 when that began */
export const FORGET_WORDS = 'delete from search_word where seen_at < $1';

/** Languages and things that are public no more. $1 kind, $2 asked ids, $3 what there is: "id locale variant" */
export const FORGET = `
  delete from search_document
  where kind = $1 and owner_id = any($2) and concat_ws(' ', owner_id, locale, variant) <> all($3)`;

/** $1 kind, $2 when the making of the index began */
export const FORGET_OLDER = 'delete from search_document where kind = $1 and indexed_at < $2';

/** A row when the index has to be made anew, for one process alone. $1 version, $2 when content was last loaded */
export const BEGIN = `
  insert into search_index as known (version, started_at) values ($1, date_trunc('milliseconds', clock_timestamp()))
  on conflict (is_only) do update set version = excluded.version, started_at = excluded.started_at, finished_at = null
    where known.version < excluded.version or known.started_at < $2
  returning started_at as "startedAt"`;

/** $1 when it began */
export const FINISH = 'update search_index set finished_at = clock_timestamp() where started_at = $1';

export const IS_LOADED = `select to_regclass('seed_run') is not null as "isLoaded"`;

export const LAST_LOADED = 'select max(ran_at) as "at" from seed_run';
