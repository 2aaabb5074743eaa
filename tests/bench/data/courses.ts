/** $1 how many. Each has the texts and the outline of the demo course under a title of its own. */
export const courses = `
  insert into course (slug, organisation_id, source_locale, level, audiences, topics, languages, minutes)
  select 'bulk-' || n, partners[1 + n % cardinality(partners)], (array['lv', 'lt'])[1 + n % 2],
    (array['beginner', 'beginner', 'intermediate', 'advanced'])[1 + n / 3 % 4],
    array[audiences[1 + n % 6], audiences[1 + (n + 1 + n / 7 % 5) % 6]],
    array[topics[1 + n / 2 % 6], topics[1 + (n / 2 + 1 + n / 5 % 5) % 6]],
    '{lv,lt,en}', 30 * (2 + n % 9)
  from generate_series(1, $1::int) n,
    (select array_agg(id order by slug) as partners from organisation) organisations,
    (select array['librarian', 'social-worker', 'teacher', 'psychologist', 'carer', 'volunteer'] as audiences,
      array['sensory-room', 'inclusion', 'mental-health', 'reading', 'communication', 'families'] as topics) vocabulary`;

export const courseTexts = `
  insert into translation (owner_id, locale, fields)
  select course.id, locale, fields || jsonb_build_object('title',
    pg_temp.word('theme', locale, n) || ' ' || pg_temp.word('audience', locale, n / 6) || ' ' || n)
  from course, split_part(slug, '-', 2) number, cast(number as int) n,
    translation model
  where slug like 'bulk-%' and model.variant = 'standard'
    and model.owner_id = (select id from course where status = 'published' order by id limit 1)`;

export const courseRevisions = `
  insert into course_revision (course_id, number, outline, published_at)
  select course.id, 1, model.outline, now()
  from course, (select r.outline from course c join course_revision r on r.id = published_revision_id order by c.id limit 1) model
  where course.slug like 'bulk-%'`;

export const courseRevisionTexts = `
  insert into translation (owner_id, locale, fields)
  select revision.id, model.locale, model.fields || jsonb_build_object('title', title.fields -> 'title')
  from course
  join course_revision revision on revision.course_id = course.id
  join translation title on title.owner_id = course.id and title.variant = 'standard'
  join translation model on model.locale = title.locale and model.variant = 'standard'
    and model.owner_id = (select published_revision_id from course where status = 'published' order by id limit 1)
  where course.slug like 'bulk-%'`;

export const publishCourses = `
  update course set status = 'published', published_revision_id = revision.id
  from course_revision revision where revision.course_id = course.id and slug like 'bulk-%'`;
