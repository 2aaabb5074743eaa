/** $1 photo, $2 author */
export const CONTEST_OF = `
  select c.slug from photo p join contest c on c.id = p.contest_id where p.id = $1 and p.author_id = $2`;

/** What a photo says, with what was asked about it. $1 photo */
export const ENTRY = `
  select p.version, p.state, p.locale, p.title, p.alt_text as "altText", p.credit, p.story, p.place, p.emotions, p.licence,
    p.shows_people as "showsPeople", k.slug as category, a.slug as "ageGroup", coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'sealedDetails', r.sealed_details) order by r.position)
      from release r where r.photo_id = p.id), '[]') as releases
  from photo p
  left join contest_category k on k.id = p.category_id
  left join contest_age_group a on a.id = p.age_group_id
  where p.id = $1`;

/** A photo that was approved waits again. $1 photo, $2 … $12 what its author says of it, $13 the state after it */
export const CHANGE = `
  update photo set title = $2, alt_text = $3, credit = $4, story = $5, place = $6, emotions = $7, licence = $8,
    shows_people = $9, category_id = $10, age_group_id = $11, version = version + $12, state = $13,
    decided_at = case when $13 = 'approved' then decided_at end, decided_by = case when $13 = 'approved' then decided_by end
  where id = $1
  returning version`;
