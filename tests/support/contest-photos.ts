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
