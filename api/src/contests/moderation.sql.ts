import { joinTexts, textOf } from '../shared/localised.ts';
import { entryColumns } from './entries/entry-parts.ts';
import { isRunBy } from './contest-terms.ts';
import { RELEASES_OF_PHOTO } from './releases/release.sql.ts';

/** True for a photo `p` of a contest run by one of the organisations; parameters of `reach` by their names. */
export function isOrganised(everywhere: string, organisations: string): string {
  return isRunBy('p.contest_id', everywhere, organisations);
}

/** $1 photo, $2 everywhere, $3 organisations, $4 state, $5 reason, $6 note, $7 actor, $8 now */
export const DECIDE = `
  update photo p set state = $4, reason = $5, reason_note = $6, decided_by = $7, decided_at = $8
  where p.id = $1 and p.state = 'waiting' and ${isOrganised('$2', '$3')}
  returning p.id, p.upload_id as "uploadId", p.renditions,
    array(select o.organisation_id from contest_organiser o where o.contest_id = p.contest_id) as organisers`;

/** $1 photo, $2 everywhere, $3 organisations */
export const STATE_FOR_ORGANISER = `select p.state from photo p where p.id = $1 and ${isOrganised('$2', '$3')}`;

/** The longest waiting first. $1 everywhere, $2 organisations, $3 locale, $4 moment and $5 id of the last one seen, $6 limit */
export const QUEUE = `
  select p.id, p.title, p.alt_text as "altText", p.credit, p.locale, ${entryColumns('$3')}, p.licence,
    p.submitted_by as "submittedBy", p.guardian_name as "guardianName", p.submitted_at as "submittedAt",
    p.width, p.height, p.shows_people as "showsPeople", is_released(p.id) as "isReleased", ${RELEASES_OF_PHOTO} as releases,
    c.slug as "contestSlug", ${textOf('title', 'c.source_locale', '$3')} as "contestTitle"
  from photo p
  join contest c on c.id = p.contest_id
  ${joinTexts('c.id', 'c.source_locale', '$3')}
  where p.state = 'waiting' and ${isOrganised('$1', '$2')}
    and ($4::timestamptz is null or (p.submitted_at, p.id) > ($4, $5::uuid))
  order by p.submitted_at, p.id
  limit $6`;

/** $1 everywhere, $2 organisations */
export const QUEUE_LENGTH = `
  select count(*) as waiting from photo p where p.state = 'waiting' and ${isOrganised('$1', '$2')}`;
