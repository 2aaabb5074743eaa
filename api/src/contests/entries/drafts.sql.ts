/** A photo of one's own by its upload. $1 upload, $2 author */
export const BY_UPLOAD = `
  select p.id, p.state, p.fault, p.contest_id as "contestId",
    coalesce(p.longest_side, greatest(p.width, p.height)) as "longestSide",
    d.version as "draftVersion", d.sealed
  from photo p left join photo_draft d on d.photo_id = p.id
  where p.upload_id = $1 and p.author_id = $2
  for update of p`;

/** $1 upload, $2 person */
export const UPLOAD = 'select longest_side as "longestSide" from upload where id = $1 and person_id = $2';

/** $1 contest, $2 author */
export const COUNT_DRAFTS = `
  select count(*) as drafts from photo where contest_id = $1 and author_id = $2 and state = 'draft'`;

/** The upload becomes a draft. $1 upload, $2 author, $3 contest, $4 language of the words, $5 now */
export const INSERT_DRAFT = `
  with used as (delete from upload where id = $1 and person_id = $2 returning id, sha256, format, longest_side)
  insert into photo (contest_id, author_id, upload_id, sha256, format, longest_side, locale, state, submitted_at)
  select $3, $2, used.id, used.sha256, used.format, used.longest_side, $4, 'draft', $5 from used
  returning id`;

/** $1 photo, $2 sealed answers, $3 now */
export const INSERT_WORDS = 'insert into photo_draft (photo_id, sealed, kept_at) values ($1, $2, $3) returning version';

/** $1 photo, $2 sealed answers, $3 now */
export const KEEP_WORDS = `
  update photo_draft set sealed = $2, kept_at = $3, version = version + 1 where photo_id = $1 returning version`;

/** A week after closing: organisers may still give more time. $1 now */
export const DELETE_UNSENT = `
  delete from photo p using contest c
  where p.state = 'draft' and c.id = p.contest_id and ($1::timestamptz at time zone c.zone)::date > c.closes_on + 7
  returning p.id, p.upload_id as "uploadId"`;

/** $1 draft, or null for those of nobody */
export const DELETE_DRAFTS = `
  delete from photo where state = 'draft' and (id = $1 or $1::uuid is null and author_id is null)
  returning id, upload_id as "uploadId"`;
