/** $1 how many, $2 course. People who take a course: each has done the lessons up to a place of their own. */
export const learners = `
  with person as (
    insert into auth."user" (name, email, email_verified)
    select 'Learner ' || n, 'learner-' || $2 || '-' || n || '@example.org', true from generate_series(1, $1::int) n
    returning id
  ), numbered as (
    select id, row_number() over () as n from person
  ), taken as (
    insert into enrolment (person_id, course_id, revision_id, started_at)
    select numbered.id, course.id, published_revision_id, now() - make_interval(days => (n % 300)::int)
    from numbered, course where slug = $2
    returning id, person_id, revision_id
  ), lesson as (
    select key, row_number() over (order by key) as place, count(*) over () as total
    from course_lesson join course on published_revision_id = revision_id where slug = $2
  )
  insert into lesson_completion (enrolment_id, lesson, at)
  select taken.id, key, now() from taken join numbered on numbered.id = person_id, lesson
  where place <= total * (n % 10) / 10`;

/** $1 course, $2 token: a session of one who takes it and is half-way. */
export const learnerSession = `
  insert into auth.session (token, user_id, expires_at)
  select $2, id, '2100-01-01' from auth."user" where email = 'learner-' || $1 || '-5@example.org'`;

/** $1 organisation, $2 token: a session of an editor of it. */
export const editorSession = `
  with person as (
    insert into auth."user" (name, email, email_verified) values ('Editor', 'editor-' || $1 || '@example.org', true)
    returning id
  ), member as (
    insert into membership (person_id, organisation_id, roles)
    select person.id, organisation.id, '{editor}' from person, organisation where slug = $1
  )
  insert into auth.session (token, user_id, expires_at) select $2, id, '2100-01-01' from person`;
