import { joinTexts, textOf } from '../../shared/localised.ts';

/** What the author is asked, while it is open. $1 photo, $2 author, $3 locale, $4 now */
export const ASKED_CORRECTION = `
  select p.id as "photoId", c.slug as "contestSlug", ${textOf('title', 'c.source_locale', '$3')} as "contestTitle",
    r.reasons, r.note, ((r.due_at at time zone c.zone)::date - 1)::text as "dueOn", r.due_at < $4 as "isOverdue",
    p.title, p.alt_text as "altText", p.story, p.credit, p.place, p.locale, p.width, p.height, c.zone
  from photo p
  join photo_request r on r.photo_id = p.id and r.closed_at is null
  join contest c on c.id = p.contest_id
  ${joinTexts('c.id', 'c.source_locale', '$3')}
  where p.id = $1 and p.author_id = $2 and p.state = 'correction'`;

/** $1 photo, $2 author */
export const HOLD_OWN = 'select from photo where id = $1 and author_id = $2 for update';

/** Read once its row is held. $1 photo, $2 now, $3 author */
export const OWN_ENTRY = `
  select p.id, p.state, coalesce(r.due_at < $2, false) as "isOverdue", r.words
  from photo p left join photo_request r on r.photo_id = p.id and r.closed_at is null
  where p.id = $1 and p.author_id = $3`;

/** $1 photo, $2 title, $3 alt text, $4 story, $5 credit, $6 place */
export const REWORD = `
  update photo set title = $2, alt_text = $3, story = $4, credit = $5, place = $6, state = 'waiting', version = version + 1 where id = $1`;

/** $1 photo, $2 answer, $3 now */
export const CLOSE_ANSWERED = `
  update photo_request set answer = $2, answered_at = $3, closed_at = $3 where photo_id = $1 and closed_at is null`;
