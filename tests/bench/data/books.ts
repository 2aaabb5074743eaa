/** $1 how many, as varied as a large catalogue is. */
export const books = `
  insert into book (slug, organisation_id, status, title, authors, publisher, place, year, pages, languages, age_from,
    age_to, senses, features, themes)
  select 'bulk-' || n, partners[1 + n % cardinality(partners)], 'published',
    pg_temp.word('theme', language, n) || ' ' || pg_temp.word('town', language, n / 6) || ' ' || n,
    array[pg_temp.word('person', 'en', n)], 'Zvaigzne ABC', 'Rīga', 1990 + n % 36, 16 + n % 200,
    case n % 11 when 0 then array['zxx'] when 1 then array['lv', 'en'] else array[language] end,
    n % 9, n % 9 + n % 5, pg_temp.some(senses, n, 3), pg_temp.some(features, n / 3, 3), pg_temp.some(themes, n / 7, 2)
  from generate_series(1, $1::int) n,
    (select array_agg(id order by slug) as partners from organisation) organisations,
    lateral (select (array['lv', 'lt', 'en'])[1 + n % 3] as language) spoken,
    (select '{touch,sight,hearing,smell,taste,movement}'::text[] as senses,
      '{large-print,braille,easy-language,audio,tactile,pop-up,pictograms,wordless,high-contrast,flaps}'::text[] as features,
      '{emotions,family,friendship,nature,animals,everyday,body,bedtime,seasons,play}'::text[] as themes) vocabulary`;

export const bookFunction = `
  create function pg_temp.some(words text[], n int, most int) returns text[] language sql immutable as $$
    select array(select distinct words[1 + (n * (place + 1) + place) % cardinality(words)]
      from generate_series(1, 1 + n % most) place order by 1)
  $$`;

export const bookTexts = `
  insert into translation (owner_id, locale, fields)
  select book.id, locale, jsonb_build_object(
    'summary', pg_temp.word('theme', locale, n) || ' ' || pg_temp.word('audience', locale, n / 6), 'use', 'Lasām kopā.')
  from book, split_part(slug, '-', 2) number, cast(number as int) n, unnest('{lv,lt,en}'::text[]) locale
  where slug like 'bulk-%'`;

/** Every third book stands in a room. */
export const holdings = `
  insert into book_holding (book_id, room_id, copies)
  select book.id, rooms[1 + n / 3 % cardinality(rooms)], 1 + n % 3
  from book, split_part(slug, '-', 2) number, cast(number as int) n, (select array_agg(id order by slug) as rooms from room) r
  where slug like 'bulk-%' and n % 3 = 0`;
