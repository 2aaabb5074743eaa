import { headingOf, joinTexts, textOf } from '../../shared/localised.ts';
import { organisationName } from '../catalogue.sql.ts';

const note = `
  n.id, n.text, n.locale, n.written_at as "writtenAt", ${organisationName('n.organisation_id', '$1')} as organisation`;

/** The latest first. $1 locale, $2 slug, $3 after, $4 limit */
export const SHOWN_NOTES = `
  select ${note} from practice_note n join material m on m.id = n.material_id
  where m.slug = $2 and m.status = 'published' and n.state = 'shown' and n.id < $3 order by n.id desc limit $4`;

/** $1 locale, $2 material, $3 person */
export const OWN_NOTES = `
  select ${note}, n.state, n.reason from practice_note n where n.material_id = $2 and n.person_id = $3 order by n.id desc`;

/** $1 person, $2 now */
export const RECENT = `
  select count(*)::int as count from practice_note where person_id = $1 and written_at > $2::timestamptz - interval '1 day'`;

/** $1 material, $2 organisation, $3 person, $4 locale, $5 text, $6 now */
export const WRITE = `
  insert into practice_note (material_id, organisation_id, person_id, locale, text, written_at)
  values ($1, $2, $3, $4, $5, $6) returning id`;

/** $1 note, $2 everywhere, $3 organisations */
export const TO_DECIDE = `
  select n.state, n.person_id as "personId", n.material_id as "materialId", m.organisation_id as "organisationId"
  from practice_note n join material m on m.id = n.material_id
  where n.id = $1 and ($2 or m.organisation_id = any($3)) for update of n`;

/** $1 note, $2 state, $3 reason, $4 person, $5 now */
export const DECIDE = `
  update practice_note set state = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1`;

/** A note that is decided about, with its material's title in the language of its writer. $1 note */
export const DECIDED_NOTE = `
  select u.email, u.locale, m.slug, m.status = 'published' as "isPublished", n.text, n.state, n.reason,
    coalesce(${headingOf('m.published_revision_id', 'm.source_locale', 'u.locale')}, m.slug) as title
  from practice_note n join material m on m.id = n.material_id
  join auth."user" u on u.id = n.person_id and u.email_verified
  where n.id = $1 and n.state <> 'waiting'`;

const title = `m.slug, ${textOf('title', 'm.source_locale', '$1')} as title`;

/** The longest waiting first. $1 locale, $2 everywhere, $3 organisations, $4 after, $5 limit, $6 person */
export const WAITING_NOTES = `
  select ${note}, ${title}, u.name as writer, n.person_id = $6 as "isMine"
  from practice_note n join material m on m.id = n.material_id
  left join auth."user" u on u.id = n.person_id
  ${joinTexts('m.published_revision_id', 'm.source_locale', '$1')}
  where n.state = 'waiting' and ($2 or m.organisation_id = any($3)) and ($4::uuid is null or n.id > $4)
  order by n.id limit $5`;

/** $1 everywhere, $2 organisations */
export const WAITING_COUNT = `
  select count(*)::int as total from practice_note n join material m on m.id = n.material_id
  where n.state = 'waiting' and ($1 or m.organisation_id = any($2))`;

/** The longest waiting first. $1 locale, $2 everywhere, $3 organisations, $4 after, $5 limit */
export const OPEN_REPORTS = `
  select p.id, p.locale, p.text, p.contact, p.reported_at as "reportedAt", ${title}
  from problem_report p join material m on m.id = p.material_id
  ${joinTexts('m.published_revision_id', 'm.source_locale', '$1')}
  where p.settled_at is null and ($2 or m.organisation_id = any($3)) and ($4::uuid is null or p.id > $4)
  order by p.id limit $5`;

/** $1 everywhere, $2 organisations */
export const OPEN_COUNT = `
  select count(*)::int as total from problem_report p join material m on m.id = p.material_id
  where p.settled_at is null and ($1 or m.organisation_id = any($2))`;
