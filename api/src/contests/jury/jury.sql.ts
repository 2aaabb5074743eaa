/** An active seat on the jury of a contest whose photos are numbered. $1 contest's slug, $2 person */
export const SEAT = `
  select j.id, j.contest_id as "contestId", c.slug, c.zone, c.finalists_most as "finalistsMost",
    j.person_id as person, array(
      select m.organisation_id from membership m where m.person_id = j.person_id
      union select j.organisation_id where j.organisation_id is not null
    ) as organisations,
    exists (select from jury_start s where s.juror_id = j.id) as "hasStarted"
  from contest_juror j join contest c on c.id = j.contest_id
  where c.slug = $1 and j.person_id = $2 and j.state = 'active' and c.judging_at is not null`;

/** $1 person */
export const SEATS = `
  select c.slug from contest_juror j join contest c on c.id = j.contest_id
  where j.person_id = $1 and j.state = 'active' and c.judging_at is not null order by c.judging_at desc`;

/** $1 contest */
export const ROUNDS = `
  select kind, opened_at as "openedAt", due_at as "dueAt", closed_at as "closedAt", reminded_at as "remindedAt"
  from jury_round where contest_id = $1`;

/** The round, which stays open until the transaction ends. $1 contest, $2 kind, $3 now */
export const OPEN_ROUND = `
  select from jury_round where contest_id = $1 and kind = $2 and closed_at is null and due_at > $3 for share`;

const numbered = (which: string) => `
  select n.number, n.photo_id as "photoId", n.is_finalist as "isFinalist", p.author_id as author,
    array(select m.organisation_id from membership m where m.person_id = p.author_id) as organisations
  from jury_photo n join photo p on p.id = n.photo_id
  where n.contest_id = $1 and p.state = 'approved' and is_released(p.id) ${which} order by n.number`;

/** What decides who may judge which photos. $1 contest */
export const NUMBERED = numbered('');

/** $1 contest, $2 number */
export const NUMBERED_ONE = numbered('and n.number = $2');

/** $1 contest, $2 numbers, $3 juror: photos without anything that says whose they are */
export const JUDGED_PHOTOS = `
  select n.number, p.title, p.alt_text as "altText", p.locale, p.emotions, p.width, p.height, s.score, s.comment
  from jury_photo n join photo p on p.id = n.photo_id
  left join jury_score s on s.photo_id = p.id and s.juror_id = $3
  where n.contest_id = $1 and n.number = any($2) and p.state = 'approved' and is_released(p.id)
  order by array_position($2, n.number)`;

/** The last one first. $1 juror */
export const SCORED = 'select photo_id as "photoId" from jury_score where juror_id = $1 order by at desc';

/** In the order of skipping. $1 juror */
export const SKIPPED = 'select photo_id as "photoId" from jury_skip where juror_id = $1 order by id';

/** $1 juror, $2 photo, $3 score, $4 comment, $5 now. The last score counts. */
export const KEEP_SCORE = `
  insert into jury_score (juror_id, photo_id, score, comment, at) values ($1, $2, $3, $4, $5)
  on conflict (juror_id, photo_id) do update set score = excluded.score, comment = excluded.comment, at = excluded.at`;

/** $1 juror */
export const BALLOT = `
  select groups, version, handed_in_at as "handedInAt" from jury_ballot where juror_id = $1`;

/** Nothing where another page has kept a later order. $1 juror, $2 groups, $3 version that was seen, $4 now, $5 whether it is handed in */
export const KEEP_BALLOT = `
  insert into jury_ballot (juror_id, groups, version, saved_at, handed_in_at)
  select $1, $2, $3 + 1, $4, case when $5 then $4::timestamptz end
  where $3 = coalesce((select version from jury_ballot where juror_id = $1), 0)
  on conflict (juror_id) do update set groups = excluded.groups, version = excluded.version,
    saved_at = excluded.saved_at, handed_in_at = excluded.handed_in_at
    where jury_ballot.version = $3
  returning version`;

/** Numbers that tell nothing of when a photo came. $1 contest */
export const NUMBER_PHOTOS = `
  insert into jury_photo (contest_id, number, photo_id)
  select $1, row_number() over (order by gen_random_uuid()), p.id
  from photo p where p.contest_id = $1 and p.state = 'approved' and is_released(p.id)`;

/** The round lasts until the end of its last day in the contest's zone. $1 contest, $2 kind, $3 now, $4 last day */
export const BEGIN_ROUND = `
  insert into jury_round (contest_id, kind, opened_at, due_at)
  select c.id, $2, $3, (($4::date + 1)::timestamp at time zone c.zone) from contest c where c.id = $1`;

/** $1 contest, $2 last day, $3 kind */
export const MOVE_ROUND = `
  update jury_round r set due_at = (($2::date + 1)::timestamp at time zone c.zone) from contest c
  where c.id = r.contest_id and r.contest_id = $1 and r.kind = $3 and r.closed_at is null`;

/** $1 contest: active jurors in the order of their letters, with what they have done. */
export const JURORS = `
  select j.id, j.person_id as person, u.name, u.email, j.locale, j.country, array(
      select m.organisation_id from membership m where m.person_id = j.person_id
      union select j.organisation_id where j.organisation_id is not null
    ) as organisations,
    (select max(s.at) from jury_score s where s.juror_id = j.id) as "lastAt", b.handed_in_at as "handedInAt", b.groups
  from contest_juror j join auth."user" u on u.id = j.person_id
  left join jury_ballot b on b.juror_id = j.id
  where j.contest_id = $1 and j.state = 'active' order by j.id`;

/** Votes of those who sit on the jury now. $1 contest */
export const VOTES = `
  select s.juror_id as juror, s.photo_id as photo, s.score, s.comment
  from jury_score s join contest_juror j on j.id = s.juror_id and j.state = 'active'
  join photo p on p.id = s.photo_id and p.state = 'approved' and is_released(p.id)
  where j.contest_id = $1 order by j.id, s.photo_id`;

/** $1 contest: titles and previews for those who organise */
export const JURY_TITLES = `
  select n.photo_id as "photoId", p.title, p.locale from jury_photo n join photo p on p.id = n.photo_id
  where n.contest_id = $1 and p.state = 'approved' and is_released(p.id)`;
