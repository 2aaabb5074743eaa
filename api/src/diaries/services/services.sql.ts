import { roomLocale, wordsOf } from '../../shared/localised.ts';

/** Over `service` and `o`, its organisation. $1 everywhere, $2 organisations, $3 locale */
const words = (ownerId: string, field: string) => wordsOf(ownerId, 'o.source_locale', '$3', field);

const ITEM = `
  service.id, service.slug, service.kind, service.is_active as "isActive", ${words('service.id', 'title')} as title,
  ${words('o.id', 'name')} as organisation,
  coalesce((
    select jsonb_agg(${words('offer.room_id', 'name')} order by offer.id)
    from offer where offer.service_id = service.id and offer.is_active
  ), '[]') as rooms`;

const KEPT = 'from service join organisation o on o.id = service.organisation_id where ($1 or o.id = any($2))';

export const SERVICES = `
  select ${ITEM} ${KEPT} order by o.slug, service.is_active desc, service.kind, service.position, service.slug limit 500`;

/** $4 slug, $5 now */
export const SERVICE = `
  select ${ITEM}, version, minutes, step_minutes as "stepMinutes", buffer_before as "bufferBefore",
    buffer_after as "bufferAfter", notice_minutes as "noticeMinutes", horizon_days as "horizonDays", places,
    most_repeats as "mostRepeats", languages, channels, adjustments, o.source_locale as "sourceLocale",
    coalesce((
      select jsonb_agg(jsonb_build_object('locale', locale, 'variant', variant, 'fields', fields, 'status', status,
        'sourceRevision', source_revision))
      from translation where owner_id = service.id
    ), '[]') as texts,
    (select count(*)::int from booking join offer on offer.id = offer_id
      where service_id = service.id and booking.state = 'booked' and starts_at > $5) as "visitsAhead"
  ${KEPT} and service.slug = $4`;

/** Rooms of the organisation and those where the service is offered already. $1 service, $2 locale */
export const OFFERS_KEPT = `
  select jsonb_build_object('id', room.id, 'name', ${wordsOf('room.id', roomLocale, '$2', 'name')}) as room, room.slug,
    coalesce(offer.is_active, false) as "isActive",
    coalesce((
      select jsonb_agg(jsonb_build_object('id', diary.id, 'kind', diary.kind,
          'name', case when diary.kind = 'room' then ${wordsOf('room.id', roomLocale, '$2', 'name')}
            else ${wordsOf('diary.id', roomLocale, '$2', 'name')} end,
          'use', case when is_choice then 'choice' when is_claimed then 'claimed' when is_claimed is not null then 'open' end
        ) order by array_position(array['room', 'space', 'person', 'interpreter'], diary.kind), diary.slug)
      from resource diary
      left join offer_resource needed on needed.offer_id = offer.id and needed.resource_id = diary.id
      where needed.resource_id is not null or (diary.is_active and diary.organisation_id = service.organisation_id
        and (diary.kind in ('person', 'interpreter') or diary.room_id = room.id))
    ), '[]') as diaries
  from service
  join room on room.organisation_id = service.organisation_id
    or room.id in (select room_id from offer where service_id = service.id)
  left join offer on offer.service_id = service.id and offer.room_id = room.id
  where service.id = $1
  order by coalesce(offer.is_active, false) desc, room.slug`;

/** $1 everywhere, $2 organisations, $3 service */
export const LOCK_SERVICE = `
  select service.id, slug, organisation_id as "organisationId", places, is_active as "isActive", version
  from service where ($1 or organisation_id = any($2)) and id = $3 for update`;

/** $1 slug, $2 organisation, $3 kind, $4 minutes, $5 step, $6 buffer after, $7 notice, $8 horizon, $9 languages, $10 places */
export const CREATE = `
  insert into service (slug, organisation_id, kind, position, minutes, step_minutes, buffer_after, notice_minutes,
    horizon_days, languages, places, channels, is_active)
  select $1, $2::uuid, $3, coalesce(max(position) + 1, 0), $4, $5, $6, $7, $8, $9, $10, array['on-site'], false
  from service where organisation_id = $2::uuid
  on conflict (slug) do nothing
  returning id, slug`;

/** $1 service, then the facts in the order of the input */
export const SAVE = `
  update service set kind = $2, minutes = $3, step_minutes = $4, buffer_before = $5, buffer_after = $6,
    notice_minutes = $7, horizon_days = $8, places = $9, most_repeats = $10, languages = $11, channels = $12,
    adjustments = $13
  where id = $1`;

/** $1 service */
export const NEXT_VERSION = 'update service set version = version + 1 where id = $1';

/** $1 service, $2 room, $3 whether it is offered there, $4 organisation */
export const KEEP_OFFER = `
  insert into offer (service_id, room_id, is_active)
  select $1, room.id, $3 from room
  where room.id = $2 and (room.organisation_id = $4 or exists (select from offer where service_id = $1 and room_id = $2))
  on conflict (service_id, room_id) do update set is_active = excluded.is_active
  returning id`;

/** $1 offer, $2 diaries, $3 those claimed, $4 those to choose from, $5 organisation */
export const KEEP_USES = `
  insert into offer_resource (offer_id, resource_id, is_claimed, is_choice)
  select $1, id, id = any($3) or id = any($4), id = any($4)
  from resource
  where id = any($2) and (organisation_id = $5 or room_id = (select room_id from offer where id = $1))
    and (kind <> 'room' or room_id = (select room_id from offer where id = $1))
  returning resource_id`;

/** Grows with the words of the source language; what is made from older ones is behind. $1 service, $2 locale */
export const SOURCE_REVISION = `
  select coalesce(max(source_revision), 0) as revision from translation where owner_id = $1 and locale = $2 and variant = 'standard'`;

/** $1 everywhere, $2 organisations, $3 organisation */
export const SOURCE_LOCALE = `
  select source_locale as locale from organisation where id = $3 and ($1 or id = any($2))`;

/** $1 service */
export const HAS_CHOICE = `
  select from offer_resource join offer on offer.id = offer_id
  where service_id = $1 and offer.is_active and is_choice limit 1`;

/** Rooms that show a service need it in the language of their country. $1 service */
export const WORDS_MISSING = `
  select from service join offer on offer.service_id = service.id join room on room.id = offer.room_id
  where service.id = $1 and service.is_active and offer.is_active and not exists (
    select from translation
    where owner_id = service.id and locale = ${roomLocale} and variant = 'standard' and translation.status = 'reviewed'
      and fields ?& array['title', 'summary']
  ) limit 1`;
