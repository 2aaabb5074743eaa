import { isOrganised } from './moderation.sql.ts';

/** How an entry reads, for the author's answer to be held against it. */
const WORDS = `jsonb_build_object('title', title, 'altText', alt_text, 'story', story, 'credit', credit, 'place', place)`;

/** The contest of a photo that its organisers may check; drafts are their authors' own. $1 photo, $2 everywhere, $3 organisations */
export const CONTEST_OF_PHOTO = `
  select c.slug from photo p join contest c on c.id = p.contest_id
  where p.id = $1 and p.state <> 'draft' and ${isOrganised('$2', '$3')}`;

/** What decides what can be done with an entry; read once its row is held. $1 photo, $2 now */
export const ENTRY = `
  select p.id, p.upload_id as "uploadId", p.state, p.version, p.renditions, p.author_id as "authorId", p.contest_id as "contestId",
    p.disqualified_from as "disqualifiedFrom", coalesce(r.due_at < $2, false) as "isOverdue",
    exists (select from release g where g.photo_id = p.id and g.role = 'person_guardian') as "showsMinor"
  from photo p left join photo_request r on r.photo_id = p.id and r.closed_at is null
  where p.id = $1`;

/** $1 photo, $2 state, $3 reasons, $4 note, $5 actor, $6 now */
export const DECIDE = `
  update photo set state = $2, reasons = $3, reason_note = $4, decided_by = $5, decided_at = $6 where id = $1`;

/** Waits for a decision as if there had been none. $1 photo */
export const UNDECIDE = `
  update photo set state = 'waiting', reasons = '{}', reason_note = null, decided_by = null, decided_at = null
  where id = $1`;

/** A photo that was asked back comes to wait where it is taken in again; one that was not accepted keeps why. $1 photo, $2 reasons, $3 note, $4 now */
export const DISQUALIFY = `
  update photo set state = 'disqualified', disqualified_at = $4, reasons = $2, reason_note = $3,
    earlier_reasons = case state when 'rejected' then reasons else '{}' end,
    earlier_note = case state when 'rejected' then reason_note end,
    disqualified_from = case state when 'correction' then 'waiting' else state end
  where id = $1`;

/** $1 photo */
export const LIFT = `
  update photo set state = disqualified_from, disqualified_from = null, disqualified_at = null, reasons = earlier_reasons,
    reason_note = earlier_note, earlier_reasons = '{}', earlier_note = null
  where id = $1`;

/** Until the end of a day in the contest's zone. $1 photo, $2 reasons, $3 note, $4 last day, $5 actor, $6 now */
export const ASK = `
  with asked as (update photo set state = 'correction' where id = $1 returning id, contest_id, ${WORDS} as words)
  insert into photo_request (photo_id, reasons, note, words, due_at, asked_by, asked_at)
  select a.id, $2, $3, a.words, (($4::date + 1)::timestamp at time zone c.zone), $5, $6
  from asked a join contest c on c.id = a.contest_id`;

/** $1 photo, $2 now */
export const CLOSE_REQUEST = 'update photo_request set closed_at = $2 where photo_id = $1 and closed_at is null';

/** $1 photo */
export const ORGANISERS_OF_PHOTO = `
  select o.organisation_id as "organisationId" from contest_organiser o join photo p on p.contest_id = o.contest_id
  where p.id = $1`;
