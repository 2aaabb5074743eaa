import { joinTexts, textOf } from '../shared/localised.ts';

/** Greater than the id of any course. */
export const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A word of the draft's part `p`, in the asked language or the course's own, as a LocalisedText. */
const draftTitle = `
  case
    when p.content #>> array['words', $1, 'title'] <> ''
      then jsonb_build_object('text', p.content #>> array['words', $1, 'title'], 'locale', $1)
    when p.content #>> array['words', c.source_locale, 'title'] <> ''
      then jsonb_build_object('text', p.content #>> array['words', c.source_locale, 'title'], 'locale', c.source_locale)
  end`;

/** $1 locale, $2 everywhere, $3 organisations */
const AUTHORED = `
  select c.id, c.slug, c.status, c.source_locale as "sourceLocale", c.organisation_id as "organisationId", c.languages,
    coalesce(${draftTitle}, ${textOf('title', 'c.source_locale', '$1')}) as title,
    organisation.name as organisation, r.number as revision, d.id as "draftId", d.state as "draftState",
    d.submitted_by as "submittedById", submitter.name as "submittedBy",
    latest.saved_at as "savedAt", saver.name as "savedBy"
  from course c
  left join course_revision r on r.id = c.published_revision_id
  left join course_draft d on d.course_id = c.id
  left join course_draft_part p on p.draft_id = d.id and p.key = 'course'
  left join auth."user" submitter on submitter.id = d.submitted_by
  left join lateral (
    select l.saved_at, l.saved_by from course_draft_part l where l.draft_id = d.id order by l.saved_at desc limit 1
  ) latest on true
  left join auth."user" saver on saver.id = latest.saved_by
  left join lateral (
    select ${textOf('name', 'o.source_locale', '$1')} as name from organisation o
    ${joinTexts('o.id', 'o.source_locale', '$1')}
    where o.id = c.organisation_id
  ) organisation on true
  ${joinTexts('c.id', 'c.source_locale', '$1')}
  where ($2 or c.organisation_id = any($3))`;

/** $4 after, $5 limit */
export const AUTHORED_LIST = `${AUTHORED} and c.id < $4 order by c.id desc limit $5`;

/** $4 slug */
export const AUTHORED_ONE = `${AUTHORED} and c.slug = $4`;

/** $1 locale, $2 everywhere, $3 organisations */
export const ORGANISATIONS = `
  select o.id, o.source_locale as "sourceLocale", ${textOf('name', 'o.source_locale', '$1')} as name from organisation o
  ${joinTexts('o.id', 'o.source_locale', '$1')}
  where ($2 or o.id = any($3)) order by o.slug`;

const part = `p.key, p.version, p.saved_at as "savedAt", u.name as "savedBy"`;

/** $1 draft */
export const PARTS = `
  select ${part} from course_draft_part p left join auth."user" u on u.id = p.saved_by where p.draft_id = $1 order by p.key`;

/** $1 draft, $2 key */
export const PART = `
  select ${part}, p.content from course_draft_part p left join auth."user" u on u.id = p.saved_by
  where p.draft_id = $1 and p.key = $2`;

/** $1 draft */
export const CONTENTS = 'select key, content from course_draft_part where draft_id = $1';

/** $1 course */
export const REVISIONS = `
  select id, number, published_at as "publishedAt" from course_revision
  where course_id = $1 and published_at is not null order by number desc limit 50`;

/** $1 course */
export const REVIEWS = `
  select w.id, w.decision, w.note, w.comments, u.name as "decidedBy", w.decided_at as "decidedAt", r.number as revision
  from course_review w
  left join auth."user" u on u.id = w.decided_by
  left join course_revision r on r.id = w.revision_id
  where w.course_id = $1 order by w.decided_at desc, w.id desc limit 20`;

/** $1 draft, $2 key */
export const SAVES = `
  select s.id, s.version, s.saved_at as "savedAt", u.name as "savedBy"
  from course_draft_save s left join auth."user" u on u.id = s.saved_by
  where s.draft_id = $1 and s.key = $2 order by s.version desc limit 50`;

export interface LockedDraft {
  id: string;
  courseId: string;
  slug: string;
  organisationId: string;
  sourceLocale: 'lv' | 'lt' | 'en';
  state: 'editing' | 'submitted';
  submittedBy: string | null;
}

const locked = `
  select d.id, d.course_id as "courseId", c.slug, c.organisation_id as "organisationId",
    c.source_locale as "sourceLocale", d.state, d.submitted_by as "submittedBy"
  from course_draft d join course c on c.id = d.course_id
  where c.slug = $1 and ($2 or c.organisation_id = any($3))`;

/** Savers go side by side; who decides about the draft waits for them. $1 slug, $2 everywhere, $3 organisations */
export const DRAFT_TO_SAVE = `${locked} for share of d`;

export const DRAFT_TO_DECIDE = `${locked} for update of d`;

export const DRAFT_TO_READ = locked;

/** $1 draft, $2 key, $3 expected version, $4 content, $5 person, $6 now */
export const UPDATE_PART = `
  update course_draft_part set version = version + 1, content = $4, saved_by = $5, saved_at = $6
  where draft_id = $1 and key = $2 and version = $3 returning version`;

/** $1 draft, $2 key, $3 content, $4 person, $5 now */
export const INSERT_PART = `
  insert into course_draft_part (draft_id, key, version, content, saved_by, saved_at) values ($1, $2, 1, $3, $4, $5)
  on conflict do nothing returning version`;

/** Saves of one person within a minute become one. $1 draft, $2 key, $3 version, $4 content, $5 person, $6 now */
export const NOTE_SAVE = `
  with continued as (
    update course_draft_save set version = $3, content = $4, saved_at = $6
    where id = (select id from course_draft_save where draft_id = $1 and key = $2 order by version desc limit 1)
      and saved_by = $5 and began_at > $6::timestamptz - interval '1 minute'
    returning id
  )
  insert into course_draft_save (draft_id, key, version, content, saved_by, began_at, saved_at)
  select $1, $2, $3, $4, $5, $6, $6 where not exists (select from continued)`;
