/** $1 contest, $2 author: photos that count towards the most that one person may enter. */
export const ENTERED = `
  select count(*) as entered from photo
  where contest_id = $1 and author_id = $2 and state in ('processing', 'waiting', 'correction', 'approved', 'disqualified')`;

/**
 * The draft is sent; a photo that is rendered already waits at once.
 * $1 photo, $2 … $16 what its author says of it, $17 now
 */
export const SEND = `
  update photo set state = case when renditions is null then 'processing' else 'waiting' end, title = $2, alt_text = $3,
    credit = $4, locale = $5, emotions = $6, licence = $7, submitted_by = $8, guardian_name = $9, consent_version = $10,
    shows_people = $11, story = $12, place = $13, category_id = $14, age_group_id = $15, regulation_version = $16,
    consented_at = $17, submitted_at = $17, sent_at = $17
  where id = $1 and state = 'draft'
  returning state`;
