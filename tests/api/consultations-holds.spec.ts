import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_EXTENSIONS, MOST_HELD_BY_ONE } from '../../api/src/consultations/holds.rules.ts';
import { Holds } from '../../api/src/consultations/holds.service.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  bookingOf,
  everyDay,
  EXTEND,
  FREE,
  type FreeDay,
  type Held,
  HOLD,
  type Place,
  RELEASE,
} from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';
const NOW = '2026-11-20T09:00:00Z';

let here: Place;

beforeAll(async () => {
  here = await place();
  app.clock.set(NOW);
});

afterEach(async () => {
  app.clock.set(NOW);
  await app.database.rows('delete from hold');
});

const hold = <Answer = Held>(offerId: string, startsAt = AT, instead?: string) =>
  app.as.visitor<Answer>(HOLD, { offer: offerId, startsAt, instead });

const book = <Answer = Booked>(offerId: string, startsAt = AT, more: object = {}) =>
  app.as.visitor<Answer>(BOOK, bookingOf(offerId, startsAt, more));

const freeAt = async (offerId: string, day = '2026-11-24') =>
  (await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: day, to: day })).flatMap(({ times }) =>
    times.map(({ time }) => time),
  );

describe('a held time', () => {
  it('belongs to one visitor for a quarter of an hour, and says until when', async () => {
    const offerId = await offer(here);
    const { token, hold: held } = await hold(offerId);
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(held).toEqual({
      startsAt: AT,
      day: '2026-11-24',
      time: '10:00',
      until: '11:15',
      expiresAt: '2026-11-20T09:15:00Z',
      canBeExtended: true,
    });
    expect(await freeAt(offerId)).not.toContain('10:00');
    expect(await hold(offerId)).toEqual({ code: 'SLOT_TAKEN' });
    expect(await book(offerId)).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await book(offerId, AT, { hold: 'somebody-else' })).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('becomes the booking of whoever holds it, once', async () => {
    const [consultant, interpreter] = [await person(here), await person(here)];
    const offerId = await offer(here, { claims: [consultant, interpreter] });
    const { token } = await hold(offerId);
    const input = bookingOf(offerId, AT, { hold: token });
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.as.visitor<Booked>(BOOK, input)));
    expect(new Set(answers.map(({ booking }) => booking.id)).size).toBe(1);
    const claims = await app.database.rows(`select kind, state, hold_id, expires_at from claim where booking_id = $1`, [
      answers[0]?.booking.id,
    ]);
    expect(claims).toEqual(Array(2).fill({ kind: 'booking', state: 'active', hold_id: null, expires_at: null }));
    expect(await app.database.rows('select from hold')).toEqual([]);
    expect(await book(offerId, AT, { hold: token })).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('can be booked even when the notice has begun meanwhile', async () => {
    const offerId = await offer(here, { notice: 60 });
    app.clock.set('2026-11-24T06:50:00Z');
    const { token } = await hold(offerId);
    app.clock.set('2026-11-24T07:04:00Z');
    expect(await book(offerId)).toMatchObject({ code: 'TOO_SOON' });
    expect(await book(offerId, AT, { hold: token })).toHaveProperty('token');
  });

  it('goes to the next visitor when its time is over; the late one is told, or served all the same', async () => {
    const offerId = await offer(here);
    const [first, second] = [await hold(offerId), await hold(offerId, '2026-11-24T08:30:00Z')];
    app.clock.advance(15 * 60_000);
    expect(await freeAt(offerId)).toEqual(expect.arrayContaining(['10:00', '10:30']));
    expect(await app.as.visitor(EXTEND, { token: first.token })).toEqual({ code: 'HOLD_OVER' });
    expect(await hold(offerId)).toHaveProperty('token');
    expect(await book(offerId, AT, { hold: first.token })).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await book(offerId, '2026-11-24T08:30:00Z', { hold: second.token })).toHaveProperty('token');
  });

  it(`can be kept longer ${MOST_EXTENSIONS} times`, async () => {
    const { token } = await hold(await offer(here));
    const extend = () => app.as.visitor(EXTEND, { token });
    app.clock.advance(10 * 60_000);
    expect(await extend()).toEqual({ until: '11:25', canBeExtended: true });
    for (let n = 2; n < MOST_EXTENSIONS; n += 1) await extend();
    expect(await extend()).toEqual({ until: '11:25', canBeExtended: false });
    expect(await extend()).toEqual({ code: 'HOLD_EXTENDED_OFTEN' });
    expect(await app.database.rows('select distinct expires_at from claim where kind = $1', ['hold'])).toEqual([
      { expires_at: new Date('2026-11-20T09:25:00Z') },
    ]);
  });

  it('is given free by choice, as often as one likes', async () => {
    const offerId = await offer(here);
    const { token } = await hold(offerId);
    expect(await app.as.visitor(RELEASE, { token })).toBe(true);
    expect(await app.as.visitor(RELEASE, { token })).toBe(true);
    expect(await freeAt(offerId)).toContain('10:00');
  });

  it('is exchanged for another one, which may overlap it; and kept where the other is taken', async () => {
    const offerId = await offer(here, { minutes: 60, step: 30 });
    await book(offerId, '2026-11-24T10:00:00Z');
    const { token } = await hold(offerId);
    expect(await hold(offerId, '2026-11-24T09:30:00Z', token)).toEqual({ code: 'SLOT_TAKEN' });
    const next = await hold(offerId, '2026-11-24T08:30:00Z', token);
    expect(await app.as.visitor(EXTEND, { token })).toEqual({ code: 'HOLD_OVER' });
    expect(await freeAt(offerId)).toEqual(['13:00']);
    expect(await book(offerId, '2026-11-24T08:30:00Z', { hold: next.token })).toHaveProperty('token');
  });

  it('is one of few that an address can hold at once', async () => {
    const offerId = await offer(here, { hours: everyDay('00:00', '24:00'), minutes: 5, step: 5 });
    const times = Array.from({ length: MOST_HELD_BY_ONE + 1 }, (_, n) =>
      new Date(Date.parse(AT) + n * 300_000).toISOString(),
    );
    const answers = [];
    for (const startsAt of times) answers.push(await hold<Partial<Held> & { code?: string }>(offerId, startsAt));
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['TOO_MANY_HELD']);
  });

  it('is swept away when nobody needs the place', async () => {
    await hold(await offer(here));
    await app.app().get(Holds, { strict: false }).sweep();
    expect(await app.database.rows('select from hold')).toHaveLength(1);
    app.clock.advance(15 * 60_000);
    await Promise.all([1, 2, 3].map(() => app.app().get(Holds, { strict: false }).sweep()));
    expect(await app.database.rows('select from claim where kind = $1', ['hold'])).toEqual([]);
  });
});

describe('rivals for a held time', () => {
  it('hold each of ten times once, also those that were held before', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '15:00') });
    const times = Array.from({ length: 10 }, (_, n) => new Date(Date.parse(AT) + n * 1_800_000).toISOString());
    for (const startsAt of times) await hold(offerId, startsAt);
    app.clock.advance(15 * 60_000);
    await app.database.rows('update hold set holder = null');
    const tries = times.flatMap((startsAt) => Array.from({ length: 4 }, () => startsAt));
    const answers = await Promise.all(
      tries.map((startsAt) => hold<Partial<Held> & { code?: string }>(offerId, startsAt)),
    );
    const winners = answers.flatMap((answer) => (answer.hold ? [Date.parse(answer.hold.startsAt)] : []));
    expect(winners.toSorted()).toEqual(times.map((startsAt) => Date.parse(startsAt)));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'SLOT_TAKEN']));
  });
});

describe('on the Sundays when clocks are moved', () => {
  it.each([
    ['2026-10-25', 14],
    ['2027-03-28', 10],
  ])('%s: each of the %i times can be held beside the others', async (day, count) => {
    app.clock.set('2026-10-01T09:00:00Z');
    const offerId = await offer(here, { hours: everyDay('00:00', '06:00') });
    const [free] = await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: day, to: day });
    expect(free?.count).toBe(count);
    const held: string[] = [];
    for (const { startsAt, time } of free?.times ?? []) {
      const answer = await hold(offerId, startsAt);
      expect(answer.hold).toMatchObject({ startsAt, time });
      held.push(answer.token);
    }
    expect(new Set(held).size).toBe(count);
    expect(await freeAt(offerId, day)).toEqual([]);
  });
});
