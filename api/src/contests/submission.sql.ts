/** $1 contest, $2 author: photos that count towards the most that one person may enter. */
export const ENTERED = `
  select count(*) as entered from photo
  where contest_id = $1 and author_id = $2 and state in ('processing', 'waiting', 'approved')`;

/** The upload becomes the photo. $1 upload, $2 author, $3 contest, $4 … $18 the photo's fields, $19 now */
export const INSERT_PHOTO = `
  with used as (delete from upload where id = $1 and person_id = $2 returning id, sha256, format, longest_side)
  insert into photo (contest_id, author_id, upload_id, sha256, format, longest_side, title, alt_text, credit, locale,
    emotions, licence, submitted_by, guardian_name, consent_version, shows_people, story, place, category_id,
    age_group_id, regulation_version, consented_at, submitted_at, sent_at)
  select $3, $2, used.id, used.sha256, used.format, used.longest_side, $4, $5, $6, $7,
    $8, $9, $10, $11, $12, $13, $14, $15, $16,
    $17, $18, $19::timestamptz, $19, $19 from used
  returning id`;
