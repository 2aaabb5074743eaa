/** $1 slug, $2 locale, $3 first day, $4 last day, $5 zone. No row where the address is taken. */
export const BEGIN = `
  insert into contest (slug, source_locale, opens_on, closes_on, zone, emotions, max_photos, consent_version)
  values ($1, $2, $3, $4, $5, '{joy,calm,hope,sadness,anger,fear,tired,surprise}', 5, 1)
  on conflict (slug) do nothing returning id`;

/** The terms of another contest, which has no vote until its days are set. $5 the other contest */
export const BEGIN_LIKE = `
  insert into contest (slug, source_locale, opens_on, closes_on, zone, emotions, licences, max_photos, longest_side_least,
    shows_faces_of_minors, finalists_most, votes_least, has_one_prize_each, consent_version)
  select $1, $2, $3, $4, zone, emotions, licences, max_photos, longest_side_least, shows_faces_of_minors, finalists_most,
    votes_least, has_one_prize_each, 1
  from contest where id = $5
  on conflict (slug) do nothing returning id`;

const copied = (from: string, to: string, fields = 'fields') => `
  insert into translation (owner_id, locale, variant, fields, status, source_revision)
  select ${to}, locale, variant, ${fields}, status, source_revision from translation where owner_id = ${from}`;

/** $1 from, $2 to, as all of these. Of the consent and the regulations, what is in force. */
export const copyWords = [
  copied('$1::uuid', '$2::uuid', `fields - 'title'`),
  copied(
    '(select k.id from contest_consent k join contest c on c.id = k.contest_id and c.consent_version = k.version where c.id = $1)',
    '(select k.id from contest_consent k where k.contest_id = $2 and k.version = 1)',
  ),
  `with added as (
     insert into contest_regulation (contest_id, version)
     select $2::uuid, 1 where exists (select from contest_regulation where contest_id = $1 and published_at is not null)
     returning id
   ), known as (
     select id from contest_regulation where contest_id = $1 and published_at is not null order by version desc limit 1
   )
   insert into translation (owner_id, locale, variant, fields, status)
   select added.id, t.locale, t.variant, t.fields - 'change', t.status
   from added, known join translation t on t.owner_id = known.id`,
];

const part = (table: string, columns: string) => `
  with pairs as (select k.id as old_id, uuidv7() as new_id, k.* from ${table} k where k.contest_id = $1),
  added as (
    insert into ${table} (id, contest_id, ${columns}) select new_id, $2::uuid, ${columns} from pairs returning id
  )
  insert into translation (owner_id, locale, variant, fields, status, source_revision)
  select pairs.new_id, t.locale, t.variant, t.fields, t.status, t.source_revision
  from pairs join added on added.id = pairs.new_id join translation t on t.owner_id = pairs.old_id`;

const sameSlug = (table: string, column: string) => `(
  select theirs.id from ${table} ours join ${table} theirs on theirs.slug = ours.slug and theirs.contest_id = $2
  where ours.id = p.${column})`;

/** Prizes come last: they belong to categories and age groups of the new contest. */
export const copyParts = [
  part('contest_category', 'slug, position'),
  part('contest_age_group', 'slug, position, from_age, to_age'),
  `with pairs as (select p.id as old_id, uuidv7() as new_id, p.kind, p.places, p.position,
       ${sameSlug('contest_category', 'category_id')} as category_id,
       ${sameSlug('contest_age_group', 'age_group_id')} as age_group_id
     from contest_prize p where p.contest_id = $1),
   added as (
     insert into contest_prize (id, contest_id, kind, places, position, category_id, age_group_id)
     select new_id, $2::uuid, kind, places, position, category_id, age_group_id from pairs returning id
   )
   insert into translation (owner_id, locale, variant, fields, status, source_revision)
   select pairs.new_id, t.locale, t.variant, t.fields, t.status, t.source_revision
   from pairs join added on added.id = pairs.new_id join translation t on t.owner_id = pairs.old_id`,
];
