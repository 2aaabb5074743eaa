/** People with a photo or more; one of nobody's would be withdrawn. */
export const authors = `
  insert into auth."user" (name, email, email_verified, locale)
  select pg_temp.word('person', 'en', n), 'bulk-' || n || '@example.org', true, (array['lv', 'lt', 'en'])[1 + n % 3]
  from generate_series(1, 4000) n`;

/** $1 how many, all of the demo contest, approved over the last three months. */
export const photos = `
  insert into photo (contest_id, author_id, upload_id, sha256, format, title, alt_text, locale, emotions, licence, submitted_by,
    consent_version, consented_at, state, decided_at, width, height, thumbhash, renditions, submitted_at, sent_at, story, place, category_id, age_group_id, regulation_version)
  select contest.id, authors[1 + n % cardinality(authors)], gen_random_uuid(), pg_temp.hash(n || ' original'), 'jpeg',
    pg_temp.word('photo', photo_locale, n / 3) || ' ' || n,
    pg_temp.word('photo', photo_locale, n / 3) || ': ' || pg_temp.word('theme', photo_locale, n) || ', ' || pg_temp.word('town', photo_locale, n),
    photo_locale,
    case when n % 3 = 0 then array[emotions[1 + n % cardinality(emotions)], emotions[1 + (n + 1) % cardinality(emotions)]]
      else array[emotions[1 + n % cardinality(emotions)]] end, (array['exhibition', 'cc_by_sa_4'])[1 + n % 2], 'author',
    consent_version, at, 'approved', at + interval '1 day', width, height,
    encode(substr(sha256(n::text::bytea), 1, 24), 'base64'),
    jsonb_build_array(
      pg_temp.rendition(n, 'webp', 320, width, height), pg_temp.rendition(n, 'webp', 1280, width, height),
      pg_temp.rendition(n, 'webp', 2560, width, height), pg_temp.rendition(n, 'avif', 320, width, height),
      pg_temp.rendition(n, 'avif', 1280, width, height)),
    at, at, case when n % 2 = 0 then pg_temp.word('theme', photo_locale, n) || '. ' || pg_temp.word('photo', photo_locale, n) end,
    pg_temp.word('town', photo_locale, n), categories[1 + n % cardinality(categories)],
    age_groups[1 + n % cardinality(age_groups)], 1
  from contest, generate_series(1, $1::int) n,
    (select array_agg(id order by id) as authors from auth."user" where email like 'bulk-%') people,
    (select array_agg(k.id order by k.position) as categories from contest_category k
      join contest on contest.id = k.contest_id where contest.slug = 'my-emotions') kinds,
    (select array_agg(k.id order by k.position) as age_groups from contest_age_group k
      join contest on contest.id = k.contest_id where contest.slug = 'my-emotions') ages,
    lateral (select (array['lv', 'lt', 'en'])[1 + n % 3] as photo_locale, now() - make_interval(mins => 7 * n) as at,
      case when n % 4 = 0 then 1920 else 2560 end as width, case when n % 4 = 0 then 2560 else 1920 end as height) made
  where slug = 'my-emotions'`;

export const photoFunctions = `
  create function pg_temp.hash(text) returns text language sql immutable as $$
    select encode(sha256($1::bytea), 'hex')
  $$;
  create function pg_temp.rendition(n int, type text, longest int, width int, height int) returns jsonb
  language sql immutable as $$
    select jsonb_build_object('name', pg_temp.hash(n || type || longest) || '.' || type, 'type', type,
      'width', width * longest / 2560, 'height', height * longest / 2560, 'bytes', longest * 97)
  $$`;
