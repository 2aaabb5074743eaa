import { wordsOf } from '../../shared/localised.ts';
import { VIDEO_URL } from '../bookings.sql.ts';

/** One text of a row in the asked language $4, as jsonb; over `own_locale`. */
export const oneText = (ownerId: string, field: string) => wordsOf(ownerId, 'own_locale', '$4', field);

/**
 * Visits that somebody may know of. $1 everywhere, $2 organisations whose points they serve, $3 the person who asks:
 * they see the visits that claim them, wherever. $4 locale, $5 now.
 */
export const VISITS = `
  select booking.id, booking.state, attendance, origin, starts_at as "startsAt", local_start::date as day,
    to_char(local_start, 'HH24:MI') as time, to_char(ends_at at time zone booking.zone, 'HH24:MI') as "endTime",
    channel, language, for_whom as "forWhom", booking.places, booking.code, offer.id as "offerId",
    room.slug as "roomSlug", room.organisation_id as "organisationId",
    booking.cancelled_by as "cancelledBy", case when channel = 'video' then ${VIDEO_URL} end as "videoUrl",
    ${oneText('service.id', 'title')} as service, ${oneText('room.id', 'name')} as room,
    ${oneText('room.id', 'library')} as library, room.address,
    people.names as consultants, people.is_own as "isOwn", sealed_details as sealed,
    starts_at <= $5::timestamptz as "hasBegun", booking.state = 'booked' and starts_at > $5 as "canBeChanged",
    (ends_at at time zone booking.zone)::date < ($5::timestamptz at time zone booking.zone)::date as "isPast",
    exists (select from visit_call call where call.booking_id = booking.id and called_at is null) as "isToCall"
  from booking
  join offer on offer.id = booking.offer_id
  join service on service.id = offer.service_id
  join room on room.id = offer.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  cross join lateral (
    select coalesce(bool_or(person.person_id = $3), false) as is_own,
      coalesce(jsonb_agg(${oneText('person.id', 'name')}) filter (where person.kind = 'person'), '[]') as names
    from resource person
    where person.id in (
      select resource_id from claim
      where claim.booking_id = booking.id
        and (claim.state = 'active' or booking.state = 'cancelled' and claim.during @> booking.starts_at)
    )
  ) people
  where ($1 or room.organisation_id = any($2) or people.is_own)`;

/** $6 room, $7 day, $8 state. The range of instants serves the index, the local day decides. */
export const VISITS_OF_DAY = `${VISITS}
  and booking.state = $8 and room.slug = $6 and local_start::date = $7
  and starts_at between $7::date - interval '1 day' and $7::date + interval '2 days'
  order by starts_at, booking.id`;

export const VISIT = `${VISITS} and booking.id = $6`;

/** $6 bookings */
export const SOME_VISITS = `${VISITS} and booking.id = any($6)`;
