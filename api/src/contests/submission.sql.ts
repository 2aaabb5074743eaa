/** $1 contest, $2 author: photos that count towards the most that one person may enter. */
export const ENTERED = `
  select count(*) as entered from photo
  where contest_id = $1 and author_id = $2 and state in ('processing', 'waiting', 'approved')`;

/** The upload becomes the photo. $1 upload, $2 author, $3 contest, $4 … $12 the photo's fields, $13 now, $14 shows people */
export const INSERT_PHOTO = `
  with used as (delete from upload where id = $1 and person_id = $2 returning id, sha256, format)
  insert into photo (contest_id, author_id, upload_id, sha256, format, title, alt_text, credit, locale, emotion, licence,
    submitted_by, guardian_name, consent_version, consented_at, submitted_at, shows_people)
  select $3, $2, used.id, used.sha256, used.format, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14 from used
  returning id`;
