import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  bookingOf,
  CANCEL,
  everyDay,
  FREE,
  type FreeDay,
} from './consultations.support.ts';
import { BLOCK, type Block, blockOf, type Desk, deskIn, UNBLOCK } from './desk.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { person, offer, corner } = bookable(app);
const DAY = '2026-11-24';
const at = (time: string) => `2026-11-24T${time}:00Z`;

const PLAN = `query ($block: ID!) {
  deskMoves(block: $block, locale: lv) { proposed visit { id startsAt } times { startsAt } }
}`;
const MOVE_MANY = `mutation ($block: ID!, $moves: [VisitMoveInput!]!) {
  moveVisits(block: $block, moves: $moves, locale: lv) { moved failed { visitId code } }
}`;

interface Planned {
  proposed: string | null;
  visit: { id: string; startsAt: string };
  times: { startsAt: string }[];
}

const block = (desk: Desk, more: object = {}, resourceId = desk.diary) =>
  app.as(desk.librarian)<Block>(BLOCK, blockOf(resourceId, more));
const book = (offerId: string, time: string, more: object = {}) =>
  app.as.visitor<Booked>(BOOK, bookingOf(offerId, at(time), more));
const free = async (offerId: string) =>
  (await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: DAY, to: DAY })).flatMap(({ times }) =>
    times.map(({ time }) => time),
  );

beforeAll(() => app.clock.set('2026-11-20T09:00:00Z'));

describe('blocked time', () => {
  it('can be booked by nobody; a visit in it stands until it goes, and then its time is blocked too', async () => {
    const desk = await deskIn(app);
    const { token, booking } = await book(desk.offerId, '09:00');
    const made = await block(desk, { from: '10:15', to: '13:00' });
    expect(made).toMatchObject({ firstDay: DAY, from: '10:15', lastDay: DAY, to: '13:00', reason: 'absence' });
    expect(made.visits).toEqual([{ id: booking.id }]);
    expect(await free(desk.offerId)).toEqual(['13:00', '13:30']);
    expect(await book(desk.offerId, '10:00')).toMatchObject({ code: 'SLOT_TAKEN' });
    await app.as.visitor(CANCEL, { token });
    expect(await free(desk.offerId)).toEqual(['13:00', '13:30']);
    expect(await app.as(desk.librarian)(UNBLOCK, { id: made.id })).toBe(true);
    expect(await free(desk.offerId)).toHaveLength(8);
    await expect(app.as(desk.librarian)(UNBLOCK, { id: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const deeds = await app.database.rows('select code, facts from audit where subject_id = $1 order by id', [
      desk.diary,
    ]);
    expect(deeds).toEqual([
      { code: 'time.blocked', facts: { why: 'absence' } },
      { code: 'time.unblocked', facts: { why: 'absence' } },
    ]);
  });

  it('of a room closes its corners, and of a corner the whole room', async () => {
    const desk = await deskIn(app);
    const [left, right] = [await corner(desk), await corner(desk)];
    const hours = { hours: everyDay('10:00', '12:00') };
    const inLeft = await offer(desk, { claims: [left], ...hours });
    const inRight = await offer(desk, { claims: [right], ...hours });
    const whole = await offer(desk, { claims: [desk.resourceId], ...hours });
    const made = await block(desk, {}, left);
    const count = async (offerId: string) =>
      (await free(offerId)).filter((time) => time >= '10:00' && time < '14:00').length;
    expect([await count(inLeft), await count(inRight), await count(whole)]).toEqual([0, 8, 0]);
    await app.as(desk.librarian)(UNBLOCK, { id: made.id });
    await block(desk, {}, desk.resourceId);
    expect([await count(inLeft), await count(inRight), await count(whole)]).toEqual([0, 0, 0]);
  });

  it('is made once by a form, within bounds, by those who serve the point or keep the diary', async () => {
    const desk = await deskIn(app);
    const input = blockOf(desk.diary);
    const [first, again] = [
      await app.as(desk.consultant)<Block>(BLOCK, input),
      await app.as(desk.consultant)<Block>(BLOCK, input),
    ];
    expect(again.id).toBe(first.id);
    expect(await block(desk, { to: '09:00' })).toMatchObject({ faults: [{ field: 'to', code: 'INVALID_SPAN' }] });
    await expect(app.as(desk.consultant)(BLOCK, blockOf(desk.resourceId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const organisation = await app.given.organisation({ slug: 'other-town', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    await expect(app.as(stranger)(BLOCK, blockOf(desk.diary))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(stranger)(PLAN, { block: first.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('and a booking never overlap, whoever is faster', async () => {
    const desk = await deskIn(app);
    for (let round = 0; round < 8; round += 1) {
      const [made, ...booked] = await Promise.all([
        block(desk),
        ...['08:00', '09:00', '10:00', '11:00'].map((time) => book(desk.offerId, time)),
      ]);
      const won = booked.filter(({ token }) => token);
      const claims = await app.database.rows(
        `select from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
         where a.state = 'active' and b.state = 'active' and a.resource_id = $1`,
        [desk.diary],
      );
      expect(claims).toEqual([]);
      expect(await free(desk.offerId)).toEqual([]);
      for (const { token } of won) await app.as.visitor(CANCEL, { token });
      expect(await free(desk.offerId)).toEqual([]);
      await app.as(desk.librarian)(UNBLOCK, { id: made.id });
    }
  });
});

describe('moving many', () => {
  it('proposes another person at the same time, or later times in the order of waiting; rivals hinder one alone', async () => {
    const desk = await deskIn(app, { hours: everyDay('10:00', '12:00') });
    const first = await book(desk.offerId, '09:00', { name: 'Anna', reach: 'phone', phone: '26 123 456' });
    const second = await book(desk.offerId, '08:00', { name: 'Berta', reach: 'email', email: 'berta@example.org' });
    await app.mails().next('berta@example.org');
    const { id } = await block(desk, { from: '10:00', to: '12:00' });
    const plan = await app.as(desk.librarian)<Planned[]>(PLAN, { block: id });
    expect(plan.map(({ visit, proposed }) => [visit.id, proposed])).toEqual([
      [first.booking.id, '2026-11-25T08:00:00Z'],
      [second.booking.id, '2026-11-25T08:30:00Z'],
    ]);
    const rival = await app.as.visitor<Booked>(BOOK, bookingOf(desk.offerId, '2026-11-25T08:00:00Z'));
    expect(rival.booking.state).toBe('booked');
    const moves = plan.map(({ visit, proposed }) => ({ visitId: visit.id, startsAt: proposed }));
    expect(await app.as(desk.librarian)(MOVE_MANY, { block: id, moves })).toEqual({
      moved: 1,
      failed: [{ visitId: first.booking.id, code: 'SLOT_TAKEN' }],
    });
    expect((await app.mails().next('berta@example.org')).subject).toBe('Jūsu apmeklējums ir pārcelts');
    const again = await app.as(desk.librarian)<Planned[]>(PLAN, { block: id });
    expect(again.map(({ visit, proposed }) => [visit.id, proposed])).toEqual([
      [first.booking.id, '2026-11-25T09:00:00Z'],
    ]);
    expect(await free(desk.offerId)).toEqual([]);
  });

  it('gives a visit to somebody else at its own time, and tells the visitor once that somebody else is there', async () => {
    const here = await deskIn(app);
    const [ill, well] = [here.diary, await person(here)];
    const anyone = await offer(here, { choices: [ill, well], hours: [] });
    const letters = ['one@example.org', 'two@example.org'] as const;
    const booked = await Promise.all(letters.map((email) => book(anyone, '08:00', { reach: 'email', email })));
    for (const email of letters) await app.mails().next(email);
    const received = (resourceId: string) =>
      app.database.rows<{ id: string }>(
        `select booking_id as id from claim where resource_id = $1 and state = 'active' and booking_id is not null`,
        [resourceId],
      );
    const { id, visits } = await block(here);
    expect(visits).toEqual(await received(ill));
    const plan = () => app.as(here.librarian)<Planned[]>(PLAN, { block: id });
    const [only] = await plan();
    expect(only?.proposed).toBe('2026-11-24T08:30:00Z');
    const others = booked.find(({ booking }) => booking.id !== visits[0]?.id);
    await app.as.visitor(CANCEL, { token: others?.token });
    const [same] = await plan();
    expect(same?.proposed).toBe(at('08:00'));
    const moves = [{ visitId: same?.visit.id, startsAt: same?.proposed }];
    expect(await app.as(here.consultant)(MOVE_MANY, { block: id, moves })).toEqual({ moved: 1, failed: [] });
    expect([await received(ill), await received(well)]).toEqual([[], visits]);
    const told = letters[booked.findIndex(({ booking }) => booking.id === same?.visit.id)] ?? '';
    const letter = await app.mails().next(told);
    expect(letter).toMatchObject({ subject: 'Jūs sagaidīs cits darbinieks' });
    expect(letter.text).toMatch(/24\.\snovembrī, plkst\.\s10:00/);
    expect(letter.text).not.toMatch(/Ilze|psiholo/i);
    await app.mails().expectNone(told, 200);
    expect(await plan()).toEqual([]);
  });
});

describe('the board at the door', () => {
  it('says to everybody when the room is free, and nothing else', async () => {
    const desk = await deskIn(app);
    await app.database.rows('delete from opening_rule where resource_id = $1', [desk.resourceId]);
    await app.database.rows(
      `insert into opening_rule (resource_id, weekday, opens, closes) values ($1, 2, '09:00', '15:00')`,
      [desk.resourceId],
    );
    await book(desk.offerId, '08:00', { name: 'Aurēlija' });
    await book(desk.offerId, '09:00', { name: 'Berta', channel: 'phone', reach: 'phone', phone: '26 123 456' });
    await block(desk, { from: '14:00', to: '15:00' }, desk.resourceId);
    app.clock.set('2026-11-24T08:10:00Z');
    const asked =
      'query ($room: String!) { roomBoard(room: $room, locale: lv) { name library now spans { from to isFree } } }';
    expect(await app.as.visitor(asked, { room: desk.slug })).toEqual({
      name: { text: 'Sensorā lasītava', locale: 'lv' },
      library: { text: 'Pagasta bibliotēka', locale: 'lv' },
      now: '10:10',
      spans: [
        { from: '10:00', to: '10:30', isFree: false },
        { from: '10:30', to: '14:00', isFree: true },
        { from: '14:00', to: '15:00', isFree: false },
      ],
    });
    await expect(app.as.visitor(asked, { room: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
