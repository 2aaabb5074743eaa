import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/use-test-app.ts';

export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

export interface ServiceOptions {
  minutes?: number;
  step?: number;
  before?: number;
  after?: number;
  notice?: number;
  horizon?: number;
  languages?: string[];
  channels?: string[];
  adjustments?: string[];
  places?: number;
  mostRepeats?: number;
}

export interface Place {
  organisationId: string;
  roomId: string;
  slug: string;
  /** The room as a resource. */
  resourceId: string;
}

export interface OfferOptions extends ServiceOptions {
  /** Resources that a booking claims; a new person with these hours unless given. */
  claims?: string[];
  hours?: Hours[];
  /** People of whom one is claimed, beside the others. */
  choices?: string[];
}

export const everyDay = (opens: string, closes: string): Hours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

/** Rooms, people and services made for one test. */
export function bookable({ database, given }: Pick<TestApp, 'database' | 'given'>) {
  const id = async (sql: string, values: unknown[]) =>
    (await database.row<{ id: string }>(`${sql} returning id`, values)).id;

  const open = async (resourceId: string, hours: Hours[]) => {
    for (const { weekday, opens, closes } of hours) {
      const values = [resourceId, weekday, opens, closes];
      await database.rows(
        'insert into opening_rule (resource_id, weekday, opens, closes) values ($1, $2, $3, $4)',
        values,
      );
    }
  };

  const name = (ownerId: string, texts: Record<string, string>) =>
    database.rows(`insert into translation (owner_id, locale, fields) values ($1, 'lv', $2)`, [ownerId, texts]);

  const place = async (zone = 'Europe/Riga', hours = everyDay('00:00', '24:00')): Promise<Place> => {
    const { id: organisationId } = await given.organisation();
    const slug = `room-${randomUUID()}`;
    const roomId = await id(
      `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
       values ($1, $2, 'LV', $3, 56, 25, 'Liela iela 1', 'open')`,
      [slug, organisationId, zone],
    );
    const resourceId = await id(
      `insert into resource (slug, kind, organisation_id, room_id, zone) values ($1, 'room', $2, $3, $4)`,
      [`room:${slug}`, organisationId, roomId, zone],
    );
    await open(resourceId, hours);
    await name(roomId, { name: 'Sensorā lasītava', library: 'Pagasta bibliotēka' });
    return { organisationId, roomId, slug, resourceId };
  };

  const person = async ({ organisationId, roomId }: Place, hours = everyDay('10:00', '14:00')): Promise<string> => {
    const resourceId = await id(
      `insert into resource (slug, kind, organisation_id, room_id, zone)
       select $1, 'person', $2, id, zone from room where id = $3`,
      [`person-${randomUUID()}`, organisationId, roomId],
    );
    await open(resourceId, hours);
    await name(resourceId, { name: 'Ilze', role: 'psiholoģe' });
    return resourceId;
  };

  /** A space within the room or another space, open all day. */
  const corner = async ({ organisationId, roomId, resourceId }: Place, within = resourceId): Promise<string> => {
    const spaceId = await id(
      `insert into resource (slug, kind, organisation_id, room_id, within_id, zone)
       select $1, 'space', $2, id, $4, zone from room where id = $3`,
      [`space-${randomUUID()}`, organisationId, roomId, within],
    );
    await open(spaceId, everyDay('00:00', '24:00'));
    return spaceId;
  };

  const offer = async (at: Place, options: OfferOptions = {}): Promise<string> => {
    const serviceId = await id(
      `insert into service (slug, organisation_id, kind, minutes, step_minutes, buffer_before, buffer_after,
         notice_minutes, horizon_days, languages, channels, adjustments, places, most_repeats)
       values ($1, $2, 'consultation', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        `service-${randomUUID()}`,
        at.organisationId,
        options.minutes ?? 30,
        options.step ?? 30,
        options.before ?? 0,
        options.after ?? 0,
        options.notice ?? 0,
        options.horizon ?? 730,
        options.languages ?? ['lv', 'ru'],
        options.channels ?? ['on-site', 'phone', 'video'],
        options.adjustments ?? ['quiet', 'step-free'],
        options.places ?? 1,
        options.mostRepeats ?? 1,
      ],
    );
    await name(serviceId, { title: 'Psihologa konsultācija', summary: 'Saruna', awaits: 'Saruna **divatā**.' });
    const offerId = await id('insert into offer (service_id, room_id) values ($1, $2)', [serviceId, at.roomId]);
    const choices = options.choices ?? [];
    const claims = options.claims ?? (choices.length ? [] : [await person(at, options.hours)]);
    await database.rows(
      `insert into offer_resource (offer_id, resource_id, is_claimed, is_choice)
       select $1, id, id = any($2) or id = any($4), id = any($4)
       from resource where id = any($2) or id = $3 or id = any($4)`,
      [offerId, claims, at.resourceId, choices],
    );
    return offerId;
  };

  /** A hold of somebody's, as it stands in the database. */
  const held = (offerId: string, resourceId: string, from: string, to: string, until: string) =>
    database.rows(
      `with held as (
         insert into hold (offer_id, starts_at, token_hash, expires_at)
         values ($1, $3::timestamptz, sha256(uuidv7()::text::bytea), $5::timestamptz) returning id
       )
       insert into claim (resource_id, during, kind, expires_at, hold_id)
       select $2, tstzrange($3::timestamptz, $4), 'hold', $5::timestamptz, id from held`,
      [offerId, resourceId, from, to, until],
    );

  return { place, person, corner, offer, held };
}

export interface FreeDay {
  day: string;
  count: number;
  times: { startsAt: string; time: string }[];
}

export const FREE = `query ($offer: ID!, $from: Day!, $to: Day!, $mine: String) {
  freeTimes(offer: $offer, from: $from, to: $to, mine: $mine) { day count times { startsAt day time } }
}`;

export const BOOK = `mutation ($input: BookConsultationInput!) {
  bookConsultation(input: $input) {
    ... on BookedConsultation { token booking { id code state startsAt endsAt day time zone sequence canBeCancelled } }
    ... on Refused { code faults { field code } }
  }
}`;

export const MOVE = `mutation ($token: String!, $startsAt: DateTime!) {
  moveBooking(token: $token, startsAt: $startsAt) {
    ... on Booking { startsAt endsAt day time sequence code } ... on Refused { code }
  }
}`;

export const CANCEL = `mutation ($token: String!) {
  cancelBooking(token: $token) { ... on Booking { state sequence canBeCancelled } ... on Refused { code } }
}`;

export const FIND = `mutation ($code: String!) {
  findBooking(code: $code) { ... on FoundBooking { token } ... on Refused { code faults { field code } } }
}`;

export const BOOKING = 'query ($token: String!) { booking(token: $token) { state code day time channel language } }';

export interface Booked {
  token: string;
  booking: { id: string; code: string; state: string; startsAt: string; endsAt: string; day: string; time: string };
}

export interface RefusedAnswer {
  code: string;
  faults: { field: string; code: string }[];
}

/** What a visitor sends who gives no contact at all. */
export function bookingOf(offerId: string, startsAt: string, more: object = {}) {
  const visitor = { name: 'Anna', channel: 'on-site', reach: 'none', language: 'lv', forWhom: 'self', locale: 'lv' };
  return { input: { offerId, startsAt, idempotencyKey: randomUUID(), ...visitor, ...more } };
}

export const HOLD = `mutation ($offer: ID!, $startsAt: DateTime!, $instead: String) {
  holdTime(offer: $offer, startsAt: $startsAt, instead: $instead) {
    ... on HeldTime { token hold { startsAt day time until expiresAt canBeExtended } }
    ... on Refused { code }
  }
}`;

export const EXTEND = `mutation ($token: String!) {
  extendHold(token: $token) { ... on Hold { until canBeExtended } ... on Refused { code } }
}`;

export const RELEASE = 'mutation ($token: String!) { releaseHold(token: $token) }';

export interface Held {
  token: string;
  hold: { startsAt: string; day: string; time: string; until: string; expiresAt: string; canBeExtended: boolean };
}
