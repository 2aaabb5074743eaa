export interface FileRow {
  id: string;
  block: string;
  number: number;
  sealedName: string;
  ending: string;
  bytes: number;
}

/** In the order in which they were attached. $1 enrolment, $2 lesson */
export const LESSON_FILES = `
  select id, block, number, sealed_name as "sealedName", ending, bytes from practice_file
  where enrolment_id = $1 and lesson = $2 order by id`;

/** $1 enrolment, $2 lesson, $3 block, $4 number */
export const COUNT_FILES = `
  select count(*)::integer as count from practice_file
  where enrolment_id = $1 and lesson = $2 and block = $3 and number = $4`;

/** $1 enrolment, $2 lesson, $3 block, $4 number, $5 name, $6 ending, $7 bytes, $8 now */
export const ATTACH = `
  insert into practice_file (enrolment_id, lesson, block, number, sealed_name, ending, bytes, attached_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`;

export interface OwnFile {
  slug: string;
  lesson: string;
  block: string;
  number: number;
}

/** $1 file, $2 person */
export const OWN_FILE = `
  select c.slug, f.lesson, f.block, f.number
  from practice_file f join enrolment e on e.id = f.enrolment_id join course c on c.id = e.course_id
  where f.id = $1 and e.person_id = $2 and e.left_at is null`;

export const DETACH = 'delete from practice_file where id = $1 returning id';

/** For the learner, and for whoever has taken this round of the task or a later one to review. $1 file, $2 person */
export const READABLE_FILE = `
  select f.id, f.block, f.number, f.sealed_name as "sealedName", f.ending, f.bytes
  from practice_file f join enrolment e on e.id = f.enrolment_id
  where f.id = $1 and (
    e.person_id = $2
    or exists (
      select from practice_round p
      where p.enrolment_id = f.enrolment_id and p.lesson = f.lesson and p.block = f.block and p.number >= f.number
        and p.reviewer_id = $2
    )
  )`;

/** $1 names of stored files */
export const KNOWN_FILES = 'select id::text from practice_file where id::text = any($1)';
