import type { Locale } from '@inclusive/localisation/locale';

export interface NoteRow {
  block: string;
  sealedText: string;
  sealedOther: string | null;
  version: number;
  writtenAt: string;
}

const COLUMNS = `
  n.block, n.sealed_text as "sealedText", n.sealed_other as "sealedOther", n.version, n.written_at as "writtenAt"`;

/** $1 enrolment, $2 lesson */
export const LESSON_NOTES = `select ${COLUMNS} from lesson_note n where enrolment_id = $1 and lesson = $2`;

/** $1 enrolment, $2 lesson, $3 block */
export const NOTE = `${LESSON_NOTES} and block = $3`;

/** $1 enrolment, $2 lesson, $3 block, $4 text, $5 other, $6 version, $7 now */
export const KEEP = `
  insert into lesson_note (enrolment_id, lesson, block, sealed_text, sealed_other, version, written_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (enrolment_id, lesson, block) do update
  set sealed_text = excluded.sealed_text, sealed_other = excluded.sealed_other, version = excluded.version,
    written_at = excluded.written_at`;

export interface MyNoteRow extends NoteRow {
  id: string;
  slug: string;
  sourceLocale: Locale;
  lesson: string;
  revisionId: string;
  /** Null when the learner's revision has the lesson no longer. */
  lessonId: string | null;
}

/** $1 person, $2 course, $3 after, $4 limit. Of courses that were left too: notes are the person's own. */
export const MY_NOTES = `
  select n.id, n.lesson, ${COLUMNS}, c.slug, c.source_locale as "sourceLocale", e.revision_id as "revisionId", l.id as "lessonId"
  from lesson_note n
  join enrolment e on e.id = n.enrolment_id
  join course c on c.id = e.course_id
  left join course_lesson l on l.revision_id = e.revision_id and l.key = n.lesson
  where e.person_id = $1 and ($2::text is null or c.slug = $2) and ($3::uuid is null or n.id < $3)
  order by n.id desc
  limit $4`;

/** Whether a lesson of a revision has a block of a type. $1 revision, $2 lesson, $3 block, $4 type */
export const HAS_BLOCK = `
  select from course_lesson where revision_id = $1 and key = $2
    and blocks @> jsonb_build_array(jsonb_build_object('id', $3::text, 'type', $4::text))`;
