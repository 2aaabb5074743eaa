import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, everyDay } from './consultations.support.ts';
import {
  BOOK_AT_DESK,
  CANCEL_VISIT,
  type Desk,
  deskIn,
  type DeskVisit,
  MARK,
  MOVE_VISIT,
  WALK_IN,
} from './desk.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { offer, person } = bookable(app);
const NOW = '2026-11-24T06:00:00Z';
const AT = '2026-11-24T08:00:00Z';
const LATER = '2026-11-24T09:00:00Z';

interface Answer extends DeskVisit {
  refusal?: string;
  faults?: { field: string; code: string }[];
}

let desk: Desk;
const as = (who = desk.librarian) => app.as(who);
const book = (startsAt: string, more: object = {}, who = desk.librarian, offerId = desk.offerId) =>
  as(who)<Answer>(BOOK_AT_DESK, bookingOf(offerId, startsAt, more));
const deedsOf = async (id: string) =>
  (
    await app.database.rows<{ code: string; person_id: string }>(
      'select code, person_id from audit where subject_id = $1 order by id',
      [id],
    )
  ).map(({ code, person_id: who }) => [code, who]);

beforeAll(async () => {
  app.clock.set(NOW);
  desk = await deskIn(app, { notice: 1440, hours: everyDay('10:00', '18:00') });
});

afterEach(() => app.clock.set(NOW));

describe('booking for a visitor', () => {
  it('needs no notice, gives a code to be said, counts once, and is audited', async () => {
    const form = bookingOf(desk.offerId, AT, { reach: 'phone', phone: '26 123 456' });
    const [first, again] = [await as()<Answer>(BOOK_AT_DESK, form), await as()<Answer>(BOOK_AT_DESK, form)];
    expect(first).toMatchObject({ state: 'booked', origin: 'desk', attendance: null, time: '10:00' });
    expect(first.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(again.id).toBe(first.id);
    expect(await deedsOf(first.id)).toEqual([['visit.booked', desk.librarian.id]]);
    expect(await app.as.visitor(BOOK, bookingOf(desk.offerId, '2026-11-24T12:00:00Z'))).toMatchObject({
      code: 'TOO_SOON',
    });
  });

  it('keeps to hours, grid, and what others have; two librarians cannot have one time', async () => {
    const other = await app.given.person({ roles: ['specialist'] });
    const answers = await Promise.all([book(LATER), book(LATER, {}, other), book(LATER, {}, desk.consultant)]);
    expect(answers.filter(({ state }) => state === 'booked')).toHaveLength(1);
    expect(answers.filter(({ refusal }) => refusal === 'SLOT_TAKEN')).toHaveLength(2);
    expect(await book('2026-11-24T09:10:00Z')).toMatchObject({ refusal: 'NOT_OFFERED' });
    expect(await book('2026-11-24T17:00:00Z')).toMatchObject({ refusal: 'NOT_OFFERED' });
    expect(await book('2026-11-24T05:00:00Z')).toMatchObject({ refusal: 'SLOT_PAST' });
    expect(await book('2026-11-24T10:00:00Z', { name: '' })).toMatchObject({
      faults: [{ field: 'name', code: 'REQUIRED' }],
    });
  });

  it('is for those who serve the point, and for consultants in their own diary', async () => {
    expect(await book('2026-11-24T10:00:00Z', {}, desk.consultant)).toMatchObject({ state: 'booked' });
    const anothers = await offer(desk, { claims: [await person(desk)] });
    await expect(book('2026-11-25T10:00:00Z', {}, desk.consultant, anothers)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const organisation = await app.given.organisation({ slug: 'apart', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    await expect(book('2026-11-25T10:00:00Z', {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('somebody who is here', () => {
  it('is received at once, off the grid, without a name, as one who came', async () => {
    const here = await deskIn(app, { hours: everyDay('10:00', '12:00'), notice: 1440 });
    app.clock.set('2026-11-24T08:07:30Z');
    const times = await app.as(here.librarian)<{ startsAt: string }[]>(WALK_IN, { room: here.slug });
    expect(times).toEqual([
      {
        offerId: here.offerId,
        startsAt: '2026-11-24T08:05:00.000Z',
        time: '10:05',
        endTime: '10:35',
        isNow: true,
        languages: ['lv', 'ru'],
      },
    ]);
    const { input } = bookingOf(here.offerId, times[0]?.startsAt ?? '', { name: '', isHere: true });
    const received = await app.as(here.librarian)<Answer>(BOOK_AT_DESK, { input });
    expect(received).toMatchObject({ origin: 'walk-in', attendance: 'attended', visitor: { name: 'Apmeklētājs' } });
    const [next] = await app.as(here.librarian)<{ time: string; isNow: boolean }[]>(WALK_IN, { room: here.slug });
    expect(next).toMatchObject({ time: '11:00', isNow: false });
    expect(await deedsOf(received.id)).toEqual([['visit.walked_in', here.librarian.id]]);
    app.clock.set('2026-11-24T08:30:00Z');
    const late = bookingOf(here.offerId, '2026-11-24T08:05:00Z', { isHere: true });
    expect(await app.as(here.librarian)(BOOK_AT_DESK, late)).toMatchObject({ refusal: 'SLOT_PAST' });
  });
});

describe('a visit', () => {
  it('is marked from its start on; the mark can be undone; each deed is audited once', async () => {
    const { id } = await book('2026-11-24T11:00:00Z');
    const mark = (attendance: string | null, who = desk.librarian) => as(who)(MARK, { id, attendance });
    expect(await mark('attended')).toEqual({ code: 'NOT_BEGUN' });
    app.clock.set('2026-11-24T11:00:00Z');
    expect(await mark('attended')).toEqual({ attendance: 'attended' });
    expect(await mark('attended')).toEqual({ attendance: 'attended' });
    expect(await mark('missed', desk.consultant)).toEqual({ attendance: 'missed' });
    expect(await mark(null)).toEqual({ attendance: null });
    expect(await deedsOf(id)).toEqual([
      ['visit.booked', desk.librarian.id],
      ['visit.attended', desk.librarian.id],
      ['visit.missed', desk.consultant.id],
      ['visit.unmarked', desk.librarian.id],
    ]);
  });

  it('is moved and cancelled with a letter in the visitor’s language, or stands on the list of calls', async () => {
    await app.database.rows(`update room set phone = '+371 654 00000' where slug = $1`, [desk.slug]);
    const email = { reach: 'email', email: 'told@example.org', locale: 'lt' };
    const told = await book('2026-11-25T10:00:00Z', email);
    const called = await book('2026-11-25T10:30:00Z', { reach: 'phone', phone: '26 123 456' });
    await app.mails().next('told@example.org');
    expect(await as()(MOVE_VISIT, { id: told.id, startsAt: '2026-11-25T11:00:00Z' })).toEqual({
      time: '13:00',
      isToCall: false,
    });
    expect((await app.mails().next('told@example.org')).subject).toBe('Jūsų apsilankymas perkeltas');
    expect(await as()(MOVE_VISIT, { id: called.id, startsAt: '2026-11-25T11:00:00Z' })).toEqual({ code: 'SLOT_TAKEN' });
    expect(await as()(MOVE_VISIT, { id: called.id, startsAt: '2026-11-25T12:00:00Z' })).toMatchObject({
      isToCall: true,
    });
    expect(await as()(CANCEL_VISIT, { id: told.id })).toEqual({ state: 'cancelled', isToCall: false });
    const sorry = await app.mails().next('told@example.org');
    expect(sorry.subject).toBe('Deja, biblioteka turi atšaukti jūsų apsilankymą');
    expect(sorry.text).toMatch(/atsiprašome[^]*skambinkite: \+371 654 00000/);
    expect(sorry.text).not.toMatch(/psiholo/i);
    expect(await as()(CANCEL_VISIT, { id: told.id })).toEqual({ state: 'cancelled', isToCall: false });
    await app.mails().expectNone('told@example.org', 200);

    const CALLS = `query ($room: String!) { deskCalls(room: $room, locale: lv) {
      news formerDay formerTime calledAt visit { id time visitor { phone } } } }`;
    const calls = () => as()<{ calledAt: string | null; visit: { id: string } }[]>(CALLS, { room: desk.slug });
    expect(await calls()).toEqual([
      {
        news: 'moved',
        formerDay: '2026-11-25',
        formerTime: '12:30',
        calledAt: null,
        visit: { id: called.id, time: '14:00', visitor: { phone: '26 123 456' } },
      },
    ]);
    const tick = 'mutation ($visit: ID!) { markCalled(visit: $visit, isCalled: true) }';
    await as()(tick, { visit: called.id });
    expect((await calls())[0]?.calledAt).toBe('2026-11-24T06:00:00Z');
    app.clock.set('2026-11-25T12:00:00Z');
    expect(await as()(CANCEL_VISIT, { id: called.id })).toEqual({ code: 'BOOKING_PAST' });
    const organisation = await app.given.organisation({ slug: 'far', country: 'LT' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    for (const document of [MARK, CANCEL_VISIT])
      await expect(app.as(stranger)(document, { id: called.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(stranger)(CALLS, { room: desk.slug })).toEqual([]);
  });

  it('of a visitor’s own booking, moved at the information point, keeps its code and link', async () => {
    const at = '2026-11-26T10:00:00Z';
    const { token, booking } = await app.as.visitor<Booked>(BOOK, bookingOf(desk.offerId, at));
    await as()(MOVE_VISIT, { id: booking.id, startsAt: '2026-11-26T12:00:00Z' });
    const see = 'query ($token: String!) { booking(token: $token) { code startsAt } }';
    expect(await app.as.visitor(see, { token })).toEqual({ code: booking.code, startsAt: '2026-11-26T12:00:00Z' });
  });
});
