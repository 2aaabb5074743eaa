import { roomLocale, wordsOf } from '../shared/localised.ts';
import { IS_KEPT } from './kept-diary.ts';

/** Statements with the actor's reach as $1 to $4 ask for the language as $5. */
const words = (ownerId: string, field: string, asked = '$5') => wordsOf(ownerId, 'home.locale', asked, field);

const HOME = `cross join lateral (
    select coalesce((select ${roomLocale} from room where room.id = resource.room_id), 'en') as locale
  ) home`;

const NAME = `case when resource.kind = 'room' then ${words('resource.room_id', 'name')} else ${words('resource.id', 'name')} end`;

const ITEM = `
  resource.id, resource.kind, ${NAME} as name, ${words('resource.id', 'role')} as role,
  ${words('resource.room_id', 'library')} as room, ${words('resource.organisation_id', 'name')} as organisation,
  coalesce(resource.person_id = $4, false) as "isOwn", resource.is_active as "isActive"`;

/** One's own first, then people, spaces and rooms by name. $5 locale */
export const DIARIES = `
  select ${ITEM} from resource ${HOME}
  where ${IS_KEPT}
  order by is_active desc, coalesce(resource.person_id = $4, false) desc,
    array_position(array['person', 'interpreter', 'space', 'room'], kind),
    coalesce((select heading from translation where owner_id = resource.id limit 1), slug), resource.id
  limit 500`;

/** $5 locale, $6 diary */
export const DIARY = `
  select ${ITEM}, zone, organisation_id as "organisationId", room_id as "roomId", languages, within_id as "withinId",
    person_id as "personId", video_url as "videoUrl", version, ($1 or organisation_id = any($2)) as "mayManage",
    coalesce((
      select jsonb_object_agg(locale, fields) from translation
      where owner_id = resource.id and variant = 'standard'
    ), '{}') as texts,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', service.id, 'title', ${words('service.id', 'title')},
        'room', ${words('offer.room_id', 'name')}) order by service.position, service.id, offer.id)
      from offer_resource join offer on offer.id = offer_id join service on service.id = service_id
      where resource_id = resource.id and offer.is_active and service.is_active
    ), '[]') as services,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', room.id, 'name', ${words('room.id', 'name')}) order by room.slug)
      from room
      where resource.kind in ('person', 'interpreter') and (room.organisation_id = resource.organisation_id or exists (
        select from offer join offer_resource on offer_id = offer.id
        where offer.room_id = room.id and resource_id = resource.id
      ))
    ), '[]') as points
  from resource ${HOME}
  where resource.id = $6 and ${IS_KEPT}`;

/** Visits of the future that need a diary which is closed at that time. $1 diary, $2 locale, $3 now */
export const IN_THE_WAY = `
  select booking.id, starts_at as "startsAt", local_start::date as day, to_char(local_start, 'HH24:MI') as time,
    ${wordsOf('service.id', 'home.locale', '$2', 'title')} as service,
    ${wordsOf('room.id', 'home.locale', '$2', 'name')} as room
  from booking
  join offer on offer.id = booking.offer_id
  join service on service.id = service_id
  join room on room.id = offer.room_id
  cross join lateral (select ${roomLocale} as locale) home
  where booking.state = 'booked' and starts_at > $3
    and (
      exists (
        select from claim where claim.booking_id = booking.id and resource_id = $1 and claim.state = 'active'
          and share <> '00000000-0000-0000-0000-000000000000'
      ) or exists (
        select from offer_resource needed where needed.offer_id = offer.id and resource_id = $1 and not is_claimed
      )
    )
    and not opening_of($1, local_start::date, local_start::date + 1, offer.room_id) @> tstzrange(starts_at, ends_at)
  order by starts_at, booking.id
  limit 50`;

/** $1 diary, $2 locale, $3 first day, $4 last day; hours that differ by point are told for each point */
export const SPANS = `
  with point as (
    select room_id from opening_rule where resource_id = $1 and room_id is not null and valid && daterange($3, $4, '[]')
    union
    select room_id from opening_exception where resource_id = $1 and room_id is not null and day between $3 and $4
  ), asked as (
    select room_id from point union all select null where not exists (select from point)
  )
  select (lower(span) at time zone resource.zone)::date as day,
    to_char(lower(span) at time zone resource.zone, 'HH24:MI') as opens,
    replace(to_char(upper(span) at time zone resource.zone, 'HH24:MI'), '00:00', '24:00') as closes,
    (select ${wordsOf('room.id', roomLocale, '$2', 'name')} from room where room.id = asked.room_id) as room
  from resource, asked, unnest(opening_of(resource.id, $3::date, $4::date, asked.room_id)) span
  where resource.id = $1
  order by span, asked.room_id`;

/** $1 diary, $2 first day, $3 last day */
export const BLOCKS = `
  select (lower(during) at time zone zone)::date as day, to_char(lower(during) at time zone zone, 'HH24:MI') as opens,
    to_char(upper(during) at time zone zone, 'HH24:MI') as closes, null as room
  from claim join resource on resource.id = resource_id
  where resource_id = $1 and claim.kind = 'block' and state = 'active'
    and share <> '00000000-0000-0000-0000-000000000000'
    and during && tstzrange($2::date::timestamp at time zone zone, ($3::date + 1)::timestamp at time zone zone)
  order by during`;

/** $1 diary, $2 first day, $3 last day */
export const BUSY_DAYS = `
  select local_start::date as day, count(*)::int as visits
  from booking
  where state = 'booked' and local_start >= $2::date and local_start < $3::date + 1
    and starts_at between $2::date - interval '1 day' and $3::date + interval '2 days'
    and exists (select from claim where booking_id = booking.id and resource_id = $1 and claim.state = 'active')
  group by 1`;

/** $1 diary, $2 first day, $3 last day */
export const EXCEPTION_DAYS = `
  select distinct day from opening_exception where resource_id = $1 and day between $2 and $3`;

const own = (field: string, ownerId: string) => wordsOf(ownerId, `o.source_locale`, '$3', field);

/** $1 everywhere, $2 organisations, $3 locale */
export const ORGANISATIONS = `
  select o.id, ${own('name', 'o.id')} as name,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', room.id, 'name', ${own('name', 'room.id')}) order by room.slug)
      from room where room.organisation_id = o.id
    ), '[]') as rooms,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'name', case when r.kind = 'room' then ${own('name', 'r.room_id')}
        else ${own('name', 'r.id')} end) order by r.kind, r.slug)
      from resource r where r.organisation_id = o.id and r.kind in ('room', 'space') and r.is_active
    ), '[]') as spaces,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name, person.id)
      from membership m join auth."user" person on person.id = m.person_id
      where m.organisation_id = o.id and m.roles && array['consultant', 'coordinator']
    ), '[]') as accounts
  from organisation o
  where $1 or o.id = any($2)
  order by o.slug`;
