export const SUBMIT = `mutation ($input: SubmitPhotoInput!) {
  submitPhoto(input: $input) { ... on PhotoSubmitted { id state } ... on Refused { code faults { field code } } } }`;

/** Everything that the form asks, but the contest and the photo itself. */
export const photoAnswers = {
  title: 'Kitchen light',
  altText: 'Evening light on a kitchen wall.',
  credit: 'Anna',
  emotions: ['calm'],
  locale: 'lv',
  licence: 'exhibition',
  submittedBy: 'author',
  showsPeople: false,
  consentVersion: 1,
  regulationVersion: 1,
  hasConsented: true,
  isOwnPhoto: true,
};

/** $1 slug, $2 opens on, $3 closes on, $4 most photos of a person */
export const INSERT_CONTEST = `
  with contest as (
    insert into contest (slug, source_locale, zone, opens_on, closes_on, emotions, max_photos, consent_version, published_at)
    values ($1, 'lv', 'Europe/Riga', $2, $3, '{joy,calm,hope}', $4, 1, '2019-12-01T08:00:00Z') returning id
  ), regulation as (
    insert into contest_regulation (contest_id, version, published_at)
    select id, 1, '2019-12-01T08:00:00Z' from contest returning id
  ), rules as (
    insert into translation (owner_id, locale, fields) select id, 'lv', '{"text": "## r"}' from regulation
  ), consent as (
    insert into contest_consent (contest_id, version) select id, 1 from contest returning id, contest_id
  ), sentence as (
    insert into translation (owner_id, locale, fields)
    select id, 'lv', '{"sentence": "Es piekrītu."}' from consent
  )
  select contest_id as id from consent`;

/**
 * Approved photos of one author in three emotions by turns; always two of them at the same moment. Photos without an
 * author would be withdrawn. $1 contest, $2 how many
 */
export const INSERT_APPROVED = `
  with author as (
    insert into auth."user" (name, email, email_verified)
    values ('Author', 'author-' || gen_random_uuid() || '@example.org', true) returning id
  )
  insert into photo (contest_id, author_id, upload_id, sha256, format, title, alt_text, locale, emotions, licence, submitted_by,
    consent_version, consented_at, submitted_at, state, decided_at, width, height, thumbhash, renditions)
  select c.id, author.id, gen_random_uuid(), encode(sha256(n::text::bytea), 'hex'), 'jpeg', 'Photo ' || n, 'Alt', 'lv',
    array[(array['joy', 'calm', 'hope'])[1 + (n - 1) % 3]], 'exhibition', 'author', 1, now(), now(), 'approved',
    timestamptz '2026-11-01 12:00:00.123456Z' + make_interval(mins => n / 2), 640, 480, 'x', '[]'
  from author, contest c, generate_series(1, $2::integer) n where c.slug = $1
  order by n
  returning id`;
