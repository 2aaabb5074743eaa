/** $1 how many: pages with a text of some paragraphs, each in three languages. */
export const materials = `
  insert into material (slug, organisation_id, source_locale, status, published_revision_id)
  select 'bulk-' || n, partners[1 + n % cardinality(partners)], (array['lv', 'lt'])[1 + n % 2], 'draft', null
  from generate_series(1, $1::int) n,
    (select array_agg(id order by slug) as partners from organisation) organisations`;

export const materialRevisions = `
  insert into material_revision (material_id, number, kind, type, licence, audiences, topics, authors, languages, published_at)
  select material.id, 1, 'page', (array['guide', 'lesson-plan', 'exercise', 'checklist'])[1 + n % 4],
    (array['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'])[1 + n / 4 % 3],
    array[audiences[1 + n % 6], audiences[1 + (n + 1 + n / 7 % 5) % 6]],
    array[topics[1 + n / 2 % 6], topics[1 + (n / 2 + 1 + n / 5 % 5) % 6]],
    array[pg_temp.word('person', 'en', n)], '{lv,lt,en}', now()
  from material, split_part(slug, '-', 2) number, cast(number as int) n,
    (select array['librarian', 'social-worker', 'teacher', 'psychologist', 'carer', 'volunteer'] as audiences,
      array['sensory-room', 'inclusion', 'mental-health', 'reading', 'communication', 'families'] as topics) vocabulary
  where slug like 'bulk-%'`;

export const materialTexts = `
  insert into translation (owner_id, locale, fields)
  select revision.id, locale, jsonb_build_object(
    'title', pg_temp.word('theme', locale, n) || ' ' || pg_temp.word('audience', locale, n / 6) || ' ' || n,
    'abstract', pg_temp.word('theme', locale, n + 1) || ', ' || pg_temp.word('town', locale, n),
    'text', '## ' || pg_temp.word('theme', locale, n) || repeat(E'\\n\\n' || pg_temp.word('theme', locale, n + 2)
      || ' *' || pg_temp.word('audience', locale, n) || '* ' || pg_temp.word('town', locale, n / 3) || '.', 12))
  from material
  join material_revision revision on revision.material_id = material.id
  cross join split_part(slug, '-', 2) place cross join cast(place as int) n
  cross join unnest('{lv,lt,en}'::text[]) locale
  where slug like 'bulk-%'`;

export const publishMaterials = `
  update material set status = 'published', published_revision_id = revision.id
  from material_revision revision where revision.material_id = material.id and slug like 'bulk-%'`;
