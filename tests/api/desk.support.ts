import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/use-test-app.ts';
import type { Person } from '../support/people.ts';
import { bookable, type OfferOptions, type Place } from './consultations.support.ts';

const VISIT = `id state attendance origin startsAt time endTime service room consultants channel language forWhom code
  canBeChanged isToCall visitor { name reach phone email adjustments note }`;

export const DAY = `query ($room: String!, $day: Day) {
  deskDay(room: $room, day: $day, locale: lv) {
    day today now waiting { service waiting offered }
    diaries { id kind open { from to } free { from to } entries { kind id from to reason until } }
    visits { ${VISIT} } cancelled { time cancelledBy visitor { name } }
  }
}`;

export const MARK = `mutation ($id: ID!, $attendance: Attendance) {
  markAttendance(id: $id, attendance: $attendance, locale: lv) { ... on Visit { attendance } ... on Refused { code } }
}`;

export const CANCEL_VISIT = `mutation ($id: ID!) {
  cancelVisit(id: $id, locale: lv) { ... on Visit { state isToCall } ... on Refused { code } }
}`;

export const MOVE_VISIT = `mutation ($id: ID!, $startsAt: DateTime!) {
  moveVisit(id: $id, startsAt: $startsAt, locale: lv) { ... on Visit { time isToCall } ... on Refused { code } }
}`;

export const BOOK_AT_DESK = `mutation ($input: BookAtDeskInput!) {
  bookAtDesk(input: $input, locale: lv) { ... on Visit { ${VISIT} } ... on Refused { refusal: code faults { field code } } }
}`;

export const WALK_IN = `query ($room: String!) {
  walkInTimes(room: $room, locale: lv) { offerId startsAt time endTime isNow languages }
}`;

export interface DeskVisit {
  id: string;
  state: string;
  attendance: string | null;
  origin: string;
  startsAt: string;
  time: string;
  code: string;
  isToCall: boolean;
  visitor: { name: string; phone: string; note: string | null } | null;
}

export interface DayAnswer {
  day: string;
  now: string;
  waiting: { waiting: number; offered: number }[];
  diaries: {
    id: string;
    kind: string;
    open: { from: string; to: string }[];
    free: { from: string; to: string }[];
    entries: { kind: string; id: string | null; from: string; to: string; reason: string | null }[];
  }[];
  visits: DeskVisit[];
  cancelled: { time: string; cancelledBy: string | null; visitor: { name: string } | null }[];
}

export interface Desk extends Place {
  librarian: Person;
  consultant: Person;
  /** The consultant's diary. */
  diary: string;
  offerId: string;
}

/** A point with a librarian and a consultant who keeps a diary there. */
export async function deskIn(app: TestApp, options: OfferOptions = {}): Promise<Desk> {
  const { place, person, offer } = bookable(app);
  const organisation = await app.given.organisation();
  const here = await place();
  const diary = await person(here, options.hours);
  const librarian = await app.given.person({ roles: ['specialist'], organisation });
  const consultant = await app.given.person({ roles: ['consultant'], organisation });
  await app.database.rows('update resource set person_id = $2 where id = $1', [diary, consultant.id]);
  const offerId = await offer(here, { claims: [diary], ...options });
  return { ...here, librarian, consultant, diary, offerId };
}

export const BLOCK = `mutation ($input: BlockTimeInput!) {
  blockTime(input: $input, locale: lv) {
    ... on Block { id firstDay from lastDay to reason weeks { id day visits } visits { id } } ... on Refused { code faults { field code } }
  }
}`;

export const UNBLOCK = 'mutation ($id: ID!, $all: Boolean = false) { unblockTime(id: $id, all: $all) }';

export interface Block {
  id: string;
  weeks: { id: string; day: string; visits: number }[];
  visits: { id: string }[];
}

/** From 10:00 to 14:00 of 24 November. */
export const blockOf = (resourceId: string, more: object = {}) => ({
  input: {
    resourceId,
    firstDay: '2026-11-24',
    from: '10:00',
    lastDay: '2026-11-24',
    to: '14:00',
    reason: 'absence',
    idempotencyKey: randomUUID(),
    ...more,
  },
});
