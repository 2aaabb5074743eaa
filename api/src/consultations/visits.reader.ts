import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../shared/access/actor.ts';
import { wordsOf } from '../shared/localised.ts';
import { Seal } from '../shared/secrets/seal.ts';
import type { SealedDetails } from './bookings.reader.ts';
import type { Visit, Visitor } from './visits.graphql.ts';

const oneText = (ownerId: string, field: string) => wordsOf(ownerId, 'own_locale', '$1', field);

/**
 * $1 locale, $2 day, $3 everywhere, $4 organisations whose visits are all seen, $5 the person who asks: they see the
 * visits that claim them, wherever. The range of instants serves the index, the local day decides.
 */
const VISITS = `
  select booking.id, starts_at as "startsAt", to_char(local_start, 'HH24:MI') as time,
    to_char(ends_at at time zone booking.zone, 'HH24:MI') as "endTime", channel, language, for_whom as "forWhom",
    ${oneText('service.id', 'title')} as service, ${oneText('room.id', 'name')} as room,
    people.names as consultants, people.is_own as "isOwn", sealed_details as sealed
  from booking
  join offer on offer.id = booking.offer_id
  join service on service.id = offer.service_id
  join room on room.id = offer.room_id
  cross join lateral (select case room.country when 'LV' then 'lv' else 'lt' end as own_locale) home
  cross join lateral (
    select coalesce(bool_or(person.person_id = $5), false) as is_own,
      coalesce(jsonb_agg(${oneText('person.id', 'name')}) filter (where person.kind = 'person'), '[]') as names
    from resource person
    where person.id in (select resource_id from claim where claim.booking_id = booking.id and claim.state = 'active')
  ) people
  where booking.state = 'booked' and local_start::date = $2
    and starts_at between $2::date - interval '1 day' and $2::date + interval '2 days'
    and ($3 or service.organisation_id = any($4) or people.is_own)
  order by starts_at, booking.id`;

type VisitRow = Omit<Visit, 'visitor'> & { isOwn: boolean; sealed: string | null };

@Injectable()
export class VisitsReader {
  constructor(
    private readonly database: DataSource,
    private readonly seal: Seal,
  ) {}

  /** The visits of a local day that the actor may know of. */
  async visits(actor: Actor, day: string, locale: Locale): Promise<Visit[]> {
    const { everywhere, organisations } = reach(actor, 'booking.readAll');
    const asked = [locale, day, everywhere, organisations, actor.personId];
    const rows = await this.database.query<VisitRow[]>(VISITS, asked);
    return rows.map(({ isOwn, sealed, ...visit }) => ({
      ...visit,
      visitor: sealed === null ? null : this.open(sealed, isOwn),
    }));
  }

  private open(sealed: string, isOwn: boolean): Visitor {
    const { name, reach: way, phone, email, adjustments, note } = JSON.parse(this.seal.open(sealed)) as SealedDetails;
    return { name, reach: way, phone, email, adjustments, note: isOwn ? note : null };
  }
}
