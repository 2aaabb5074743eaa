import { joinTexts, textOf } from '../shared/localised.ts';

/** Lessons that show the file of `m`, in drafts and in revisions of the organisation's courses. */
const SHOWN = `(
  select course_id, is_draft from (
    select c.id as course_id, true as is_draft, p.content -> 'blocks' as blocks from course_draft_part p
    join course_draft d on d.id = p.draft_id join course c on c.id = d.course_id
    where c.organisation_id = m.organisation_id
    union all
    select c.id, false, l.blocks from course_lesson l
    join course_revision r on r.id = l.revision_id join course c on c.id = r.course_id
    where c.organisation_id = m.organisation_id
  ) lesson
  where blocks @> jsonb_build_array(jsonb_build_object('media', jsonb_build_object('file', m.file)))
    or blocks @> jsonb_build_array(jsonb_build_object('poster', jsonb_build_object('file', m.file)))
)`;

/** Materials that show the file of `m`, in drafts and in revisions. */
const IN_MATERIALS = `(
  select count(*)::int from material
  left join material_draft d on d.material_id = material.id
  where material.organisation_id = m.organisation_id and (
    strpos(d.content::text, m.file) > 0 or exists (
      select from material_revision r left join material_file f on f.revision_id = r.id
      where r.material_id = material.id and (f.file = m.file or r.cover ->> 'file' = m.file)
    )
  )
)`;

/** Rooms whose story shows the file of `m`, on the page or in a draft. */
const IN_ROOMS = `(
  select count(*)::int from room left join room_draft d on d.room_id = room.id
  where room.organisation_id = m.organisation_id and (
    strpos(d.content::text, m.file) > 0
    or exists (select from room_step step where step.room_id = room.id and step.picture = m.file)
  )
)`;

const USES = `((select count(*)::int from ${SHOWN} shown) + ${IN_MATERIALS} + ${IN_ROOMS})`;

const columns = `m.id, m.organisation_id as "organisationId", m.file, m.kind, m.name, m.bytes, m.width, m.height,
  m.seconds, m.words`;

/** $1 organisation, $2 kind, $3 after, $4 limit */
export const MEDIA_LIST = `
  select ${columns}, ${USES} as uses from media m
  where m.organisation_id = $1 and ($2::text is null or m.kind = $2) and m.id < $3
  order by m.id desc limit $4`;

/** The same bytes twice are one row. $1 organisation, $2 file, $3 kind, $4 name, $5 bytes, $6 width, $7 height, $8 seconds, $9 person, $10 now */
export const KEEP_MEDIA = `
  insert into media as m (organisation_id, file, kind, name, bytes, width, height, seconds, uploaded_by, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (organisation_id, file) do update set seconds = coalesce(m.seconds, excluded.seconds)
  returning ${columns}, 0 as uses`;

/** $1 media, $2 everywhere, $3 organisations */
export const MEDIA_TO_CHANGE = `
  select ${columns}, 0 as uses from media m
  where m.id = $1 and ($2 or m.organisation_id = any($3)) for update`;

/** $1 media, $2 everywhere, $3 organisations */
export const MEDIA_ONE = `
  select ${columns}, ${USES} as uses from media m where m.id = $1 and ($2 or m.organisation_id = any($3))`;

/** Courses that show files. $1 locale, $2 media */
export const MEDIA_PLACES = `
  select place.id, c.slug, ${textOf('title', 'c.source_locale', '$1')} as title,
    place."isInDraft", place."isInRevision"
  from (
    select m.id, shown.course_id, bool_or(shown.is_draft) as "isInDraft", not bool_and(shown.is_draft) as "isInRevision"
    from media m cross join lateral ${SHOWN} shown
    where m.id = any($2) group by m.id, shown.course_id
  ) place
  join course c on c.id = place.course_id
  ${joinTexts('c.id', 'c.source_locale', '$1')}
  order by c.slug`;

/** $1 media, $2 locale, $3 words */
export const DESCRIBE_MEDIA = `update media m set words = m.words || jsonb_build_object($2::text, $3::jsonb)
  where m.id = $1 returning ${columns}, ${USES} as uses`;

/** $1 media */
export const DELETE_UNUSED = `delete from media m where m.id = $1 and ${USES} = 0 returning m.id`;
