import { joinTexts, roomLocale, textOf, wordsOf } from '../../shared/localised.ts';
import { isRunBy, TERMS } from '../contest-terms.ts';
import { isPublic } from '../gallery/gallery.sql.ts';

const OWN = 'c.source_locale';

const ORGANISERS = `
  select jsonb_agg(
    jsonb_build_object('slug', o.slug, 'name', coalesce(${wordsOf('o.id', 'o.source_locale', '$2', 'name')},
      jsonb_build_object('text', o.slug, 'locale', o.source_locale))) order by not o.is_lead, o.slug)
  from contest_organiser k join organisation o on o.id = k.organisation_id where k.contest_id = c.id`;

const contest = `
  select ${TERMS}, ${OWN} as "sourceLocale",
    coalesce(${textOf('title', OWN, '$2')}, jsonb_build_object('text', c.slug, 'locale', ${OWN})) as title,
    coalesce((${ORGANISERS}), '[]') as organisers
  from contest c ${joinTexts('c.id', OWN, '$2')}
  where c.slug = $1`;

/** One that is not published yet for its organisers alone. $1 slug, $2 locale, $3 everywhere, $4 organisations */
export const CONTEST = `${contest} and (c.published_at is not null or ${isRunBy('c.id', '$3::boolean', '$4::uuid[]')})`;

/** Parameters as above. */
export const OWN_CONTEST = `${contest} and ${isRunBy('c.id', '$3::boolean', '$4::uuid[]')}`;

const roomText = (field: string) => wordsOf('room.id', roomLocale, '$2', field);

/** A room in a jsonb, null for an address. */
const ROOM = `
  case when room.id is not null then jsonb_build_object('slug', room.slug, 'name', ${roomText('name')},
    'library', ${roomText('library')}) end`;

const stops = `
  select s.id, s.from_day as "fromDay", s.to_day as "toDay", s.is_example as "isExample", s.sequence,
    s.changed_at as "changedAt", coalesce(s.address, room.address) as address, coalesce(s.lat, room.lat) as lat,
    coalesce(s.lon, room.lon) as lon, ${ROOM} as room,
    ${textOf('name', OWN, '$2')} as name, ${textOf('note', OWN, '$2')} as note,
    (select jsonb_object_agg(t.locale, jsonb_build_object('fields', t.fields, 'sourceRevision', t.source_revision))
      from translation t where t.owner_id = s.id and t.variant = 'standard') as languages
  from exhibition_stop s join contest c on c.id = s.contest_id
  left join room on room.id = s.room_id ${joinTexts('s.id', OWN, '$2')}`;

/** $1 contest, $2 locale. In the order in which they are travelled to. */
export const STOPS = `${stops} where s.contest_id = $1 order by s.from_day, s.to_day, s.id`;

/** Stops in a room that are not over, of contests that everybody sees. $1 room's slug, $2 locale */
export const ROOM_STOPS = `
  select stop.*, c.slug as contest, c.zone, ${textOf('title', OWN, '$2')} as title
  from (select s.contest_id, s.from_day as "fromDay", s.to_day as "toDay", s.is_example as "isExample", s.id
    from exhibition_stop s join room on room.id = s.room_id
    where room.slug = $1 and s.to_day >= now()::date - 1) stop
  join contest c on c.id = stop.contest_id and c.published_at is not null ${joinTexts('c.id', OWN, '$2')}
  order by stop."fromDay"`;

/** A title or a story as somebody has put it into the language, else in its author's own words. */
const said = (field: string) => `
  case when p.locale <> $2 and coalesce(words.fields ->> '${field}', '') <> ''
    then jsonb_build_object('text', words.fields ->> '${field}', 'locale', $2::text)
    when p.${field} is not null then jsonb_build_object('text', p.${field}, 'locale', p.locale) end`;

const SAID = `
  left join translation words on words.owner_id = p.id and words.locale = $2 and words.variant = 'standard'
    and words.status = 'reviewed'`;

/** $2 locale */
const shown = `
  p.id, ${said('title')} as title, ${said('story')} as story, p.alt_text as "altText", p.locale, p.emotions, p.place,
  p.credit, p.width, p.height, p.thumbhash, p.renditions,
  ${wordsOf('p.age_group_id', '(select source_locale from contest where id = p.contest_id)', '$2', 'name')} as "ageGroup"`;

/** What is chosen and may be shown now; a number stays with its photo when another one leaves. $1 contest, $2 locale */
export const PHOTOS = `
  select ${shown}, e.position + 1 as number
  from exhibition_photo e join photo p on p.id = e.photo_id ${SAID}
  where e.contest_id = $1 and ${isPublic('p')} order by e.position, p.id`;

/** The same with what organisers need. $1 contest, $2 locale */
export const CHOSEN = `
  select chosen.*, p.title as "ownTitle", p.story as "ownStory", p.longest_side as "longestSide",
    r.place as rank, coalesce(n.is_finalist, false) as "isFinalist",
    (select jsonb_object_agg(t.locale, jsonb_build_object('fields', t.fields, 'sourceRevision', t.source_revision))
      from translation t where t.owner_id = p.id and t.variant = 'standard') as languages
  from (${PHOTOS}) chosen join photo p on p.id = chosen.id
  left join jury_result r on r.photo_id = p.id and r.contest_id = p.contest_id left join jury_photo n on n.photo_id = p.id
  order by chosen.number`;

/** Photos that may be chosen too: winners, then finalists, then the others. $1 contest, $2 locale, $3 passed, $4 limit */
export const CANDIDATES = `
  select * from (
    select ${shown}, r.place as rank, coalesce(n.is_finalist, false) as "isFinalist",
      row_number() over (order by r.place nulls last, n.is_finalist desc nulls last, p.decided_at desc, p.id) as number
    from photo p left join jury_result r on r.photo_id = p.id and r.contest_id = p.contest_id
    left join jury_photo n on n.photo_id = p.id ${SAID}
    where p.contest_id = $1 and ${isPublic('p')}
      and not exists (select from exhibition_photo e where e.contest_id = $1 and e.photo_id = p.id)
  ) candidate where number > $3 order by number limit $4`;

/** Those of the photos that may be shown. $1 contest, $2 photos */
export const MAY_BE_SHOWN = `
  select p.id from photo p where p.contest_id = $1 and p.id = any($2) and ${isPublic('p')} for share of p`;

/** $1 contest, $2 photos in their order */
export const CHOOSE = `
  with gone as (delete from exhibition_photo where contest_id = $1 and photo_id <> all($2))
  insert into exhibition_photo (contest_id, photo_id, position)
  select $1, id, place - 1 from unnest($2::uuid[]) with ordinality as chosen (id, place)
  on conflict (contest_id, photo_id) do update set position = excluded.position`;

/** $1 contest, $2 id (null: a new one), $3 from, $4 to, $5 room's slug, $6 address, $7 lat, $8 lon, $9 now */
export const KEEP_STOP = `
  merge into exhibition_stop s
  using (select $1::uuid as contest_id, $2::uuid as id, (select id from room where slug = $5 and status <> 'draft') as room_id) given
  on s.id = given.id and s.contest_id = given.contest_id
  when matched then update set from_day = $3, to_day = $4, room_id = given.room_id, address = $6, lat = $7, lon = $8,
    is_example = false, sequence = s.sequence + 1, changed_at = $9
  when not matched and given.id is null then insert (contest_id, from_day, to_day, room_id, address, lat, lon, changed_at)
    values (given.contest_id, $3, $4, given.room_id, $6, $7, $8, $9)
  returning s.id`;

/** What stands in the way of opening the exhibition. $1 contest */
export const EXHIBITION_COUNTS = `
  (select count(*) from exhibition_stop s where s.contest_id = $1) as "exhibitionStops",
  (select count(*) from exhibition_photo e join photo p on p.id = e.photo_id
    where e.contest_id = $1 and ${isPublic('p')}) as "exhibitionPhotos"`;
