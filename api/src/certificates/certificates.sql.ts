/** Columns of a certificate `x` as its screens and papers need them. */
const COLUMNS = `
  x.id, x.number, x.token, x.person_id as "personId", x.holder_name as "holderName", x.titles,
  x.partner_names as "partnerNames", x.minutes, x.completed_at as "completedAt", x.issued_at as "issuedAt",
  x.expires_at as "expiresAt", x.revoked_at as "revokedAt", x.revocation_reason as "revocationReason",
  x.replaced_by as "replacedBy"`;

/** What a certificate is made of, for a completed enrolment that has none. $1 enrolment */
export const TO_ISSUE = `
  select uuidv7() as id, nextval('certificate_status_position') as "statusPosition",
    e.id as "enrolmentId", e.person_id as "personId", e.course_id as "courseId", e.credited_minutes as minutes,
    e.completed_at as "completedAt", r.outline, c.slug as "courseSlug", c.organisation_id as "organisationId",
    u.name as "holderName", u.email, u.locale,
    (select coalesce(jsonb_object_agg(t.locale, t.fields ->> 'title'), '{}') from translation t
     where t.owner_id = r.id and t.variant = 'standard' and t.fields ? 'title') as titles,
    (select coalesce(jsonb_object_agg(t.locale, t.fields ->> 'name'), '{}') from translation t
     where t.owner_id = c.organisation_id and t.variant = 'standard' and t.fields ? 'name') as "partnerNames"
  from enrolment e
  join auth."user" u on u.id = e.person_id
  join course c on c.id = e.course_id
  join course_revision r on r.id = e.revision_id
  where e.id = $1 and e.completed_at is not null
    and not exists (select from certificate x where x.enrolment_id = e.id)`;

/** What a certificate that takes the place of another one is made of. $1 the other one, $2 everywhere, $3 organisations */
export const TO_REISSUE = `
  select uuidv7() as id, nextval('certificate_status_position') as "statusPosition",
    x.enrolment_id as "enrolmentId", x.person_id as "personId", x.course_id as "courseId", x.minutes,
    x.completed_at as "completedAt", x.expires_at as "expiresAt", c.slug as "courseSlug",
    x.organisation_id as "organisationId", u.name as "holderName", u.email, u.locale, x.titles,
    x.partner_names as "partnerNames", x.number as "oldNumber", x.revoked_at as "revokedAt", x.replaced_by as "replacedBy"
  from certificate x
  join course c on c.id = x.course_id
  left join auth."user" u on u.id = x.person_id
  where x.id = $1 and ($2 or x.organisation_id = any($3))`;

/** Nothing when the enrolment has a certificate already: of two who issue at once, one does. */
export const INSERT = `
  insert into certificate (id, number, token, status_position, enrolment_id, person_id, course_id, organisation_id,
    holder_name, titles, partner_names, minutes, completed_at, issued_at, expires_at, credential)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  on conflict (enrolment_id) where replaced_by is null do nothing
  returning id`;

/** Completed enrolments without a certificate. $1 limit, $2 the last one seen */
export const WITHOUT = `
  select e.id from enrolment e
  where e.completed_at is not null and not exists (select from certificate x where x.enrolment_id = e.id)
    and ($2::uuid is null or e.id > $2)
  order by e.id limit $1`;

/** $1 person, $2 the last one seen, $3 limit */
export const MINE = `
  select ${COLUMNS} from certificate x
  where x.person_id = $1 and x.replaced_by is null and ($2::uuid is null or x.id < $2)
  order by x.id desc limit $3`;

/** $1 id, $2 person */
export const ONE_OF_MINE = `select ${COLUMNS}, x.credential from certificate x where x.id = $1 and x.person_id = $2`;

/** $1 organisation, $2 begin of a number or null, $3 part of a name or null, $4 the last one seen, $5 limit */
export const OF_ORGANISATION = `
  select ${COLUMNS} from certificate x
  where x.organisation_id = $1
    and (($2::text is null and $3::text is null) or x.number like $2 or x.holder_name ilike $3)
    and ($4::uuid is null or x.id < $4)
  order by x.id desc limit $5`;

/** $1 id, $2 everywhere, $3 organisations */
export const ONE_MANAGED = `
  select ${COLUMNS}, x.organisation_id as "organisationId", u.name as "currentName"
  from certificate x left join auth."user" u on u.id = x.person_id
  where x.id = $1 and ($2 or x.organisation_id = any($3))`;

/** The names of the lead partner. */
export const LEAD_NAMES = `
  select jsonb_object_agg(t.locale, t.fields ->> 'name') as names
  from organisation o join translation t on t.owner_id = o.id and t.variant = 'standard' and t.fields ? 'name'
  where o.is_lead`;

/** $1 token, $2 number */
export const TO_CHECK = `select ${COLUMNS}, x.credential from certificate x where x.token = $1 or x.number = $2`;
