import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses in immutable revisions, and what each learner has done in them. */
export class CreateCourses20261121000300 implements MigrationInterface {
  name = 'CreateCourses20261121000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(courses);
    await runner.query(publishedStaysAsItIs);
    await runner.query(learning);
    for (const table of readable) await runner.query('select notify_changes($1)', [table]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table quiz_answer;
      drop table quiz_attempt;
      drop table lesson_completion;
      drop table enrolment;
      drop table course_quiz;
      drop table course_lesson;
      alter table course drop column published_revision_id;
      drop table course_revision;
      drop table course;
      drop function keep_published_revision();
      drop function keep_published_part();
    `);
  }
}

const readable = ['course', 'course_revision'];

const courses = `
  create table course (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
    organisation_id uuid not null references organisation,
    source_locale text not null check (source_locale in ('lv', 'lt', 'en')),
    level text not null check (level in ('beginner', 'intermediate', 'advanced')),
    audiences text[] not null default '{}',
    topics text[] not null default '{}',
    languages text[] not null default '{}' check (languages <@ '{lv,lt,en}'),
    minutes integer not null check (minutes > 0),
    status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
    created_at timestamptz not null default now()
  );
  create index course_organisation on course (organisation_id);

  create table course_revision (
    id uuid primary key default uuidv7(),
    course_id uuid not null references course on delete cascade,
    number integer not null check (number > 0),
    outline jsonb not null check (jsonb_typeof(outline) = 'object'),
    pack_hash text,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    unique (course_id, number)
  );

  alter table course
    add column published_revision_id uuid references course_revision,
    add constraint published_has_revision check (status <> 'published' or published_revision_id is not null);

  create table course_lesson (
    id uuid primary key default uuidv7(),
    revision_id uuid not null references course_revision on delete cascade,
    key text not null,
    blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
    unique (revision_id, key)
  );

  create table course_quiz (
    id uuid primary key default uuidv7(),
    revision_id uuid not null references course_revision on delete cascade,
    key text not null,
    questions jsonb not null check (jsonb_typeof(questions) = 'array'),
    unique (revision_id, key)
  );
`;

const publishedStaysAsItIs = `
  create function keep_published_revision() returns trigger language plpgsql as $$
  begin
    raise exception 'revision % is published and cannot change', old.id using errcode = 'restrict_violation';
  end $$;

  create trigger keeps_published before update on course_revision
    for each row when (old.published_at is not null) execute function keep_published_revision();

  create function keep_published_part() returns trigger language plpgsql as $$
  declare
    revision uuid := case when tg_op = 'INSERT' then new.revision_id else old.revision_id end;
  begin
    if exists (select from course_revision where id = revision and published_at is not null) then
      raise exception 'revision % is published and cannot change', revision using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;

  create trigger keeps_published before insert or update or delete on course_lesson
    for each row execute function keep_published_part();
  create trigger keeps_published before insert or update or delete on course_quiz
    for each row execute function keep_published_part();
`;

const learning = `
  create table enrolment (
    id uuid primary key default uuidv7(),
    person_id uuid not null references auth."user" on delete cascade,
    course_id uuid not null references course,
    revision_id uuid not null references course_revision,
    place_part text,
    place_block text,
    started_at timestamptz not null,
    left_at timestamptz,
    completed_at timestamptz,
    credited_minutes integer check (credited_minutes > 0),
    unique (person_id, course_id),
    check (left_at is null or completed_at is null),
    check ((completed_at is null) = (credited_minutes is null))
  );
  create index enrolment_course on enrolment (course_id);
  create index enrolment_revision on enrolment (revision_id);

  create table lesson_completion (
    enrolment_id uuid not null references enrolment on delete cascade,
    lesson text not null,
    at timestamptz not null,
    primary key (enrolment_id, lesson)
  );

  create table quiz_attempt (
    id uuid primary key default uuidv7(),
    enrolment_id uuid not null references enrolment on delete cascade,
    quiz text not null,
    number integer not null check (number > 0),
    seed text not null,
    started_at timestamptz not null,
    submitted_at timestamptz,
    right_answers integer check (right_answers >= 0),
    percent integer check (percent between 0 and 100),
    is_passed boolean,
    unique (enrolment_id, quiz, number),
    check ((submitted_at is null) = (percent is null) and (percent is null) = (is_passed is null))
  );
  create unique index quiz_attempt_under_way on quiz_attempt (enrolment_id, quiz) where submitted_at is null;

  create table quiz_answer (
    attempt_id uuid not null references quiz_attempt on delete cascade,
    question text not null,
    answer jsonb not null check (jsonb_typeof(answer) = 'object'),
    at timestamptz not null,
    primary key (attempt_id, question)
  );
`;
