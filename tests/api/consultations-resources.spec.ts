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
  HOLD,
  MOVE,
  type RefusedAnswer,
} from './consultations.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { place, person, corner, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';

type Answer = Partial<Booked> & Partial<RefusedAnswer>;

beforeAll(() => app.clock.set('2026-11-20T09:00:00Z'));

const book = (offerId: string, startsAt = AT, more: object = {}) =>
  app.as.visitor<Answer>(BOOK, bookingOf(offerId, startsAt, more));

const outcome = ({ token, code }: Answer) => (token ? 'booked' : code);

const freeAt = async (offerId: string) =>
  (await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: '2026-11-24', to: '2026-11-24' })).flatMap(
    ({ times }) => times.map(({ time }) => time),
  );

const deadlocks = async () =>
  (
    await app.database.row<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    )
  ).deadlocks;

describe('spaces within spaces', () => {
  async function house() {
    const here = await place('Europe/Riga', everyDay('10:00', '12:00'));
    const left = await corner(here);
    const right = await corner(here);
    const table = await corner(here, left);
    const of = (...claims: string[]) => offer(here, { claims, before: 10 });
    return {
      here,
      whole: await of(here.resourceId),
      left: await of(left),
      right: await of(right),
      table: await of(table),
    };
  }

  it('corners can be booked side by side, but not the whole room then', async () => {
    const { whole, left, right, table } = await house();
    expect(outcome(await book(left))).toBe('booked');
    expect(await freeAt(right)).toContain('10:00');
    expect(await freeAt(whole)).not.toContain('10:00');
    expect(await freeAt(table)).not.toContain('10:00');
    expect(outcome(await book(right))).toBe('booked');
    expect(outcome(await book(whole))).toBe('SLOT_TAKEN');
    expect(outcome(await book(table))).toBe('SLOT_TAKEN');
  });

  it('the whole room takes every corner with it, also those within a corner; cancelled, it gives them back', async () => {
    const { whole, left, table } = await house();
    const { token } = await book(whole);
    expect(await freeAt(table)).toEqual(['11:00', '11:30']);
    expect(outcome(await book(left))).toBe('SLOT_TAKEN');
    expect(outcome(await book(table))).toBe('SLOT_TAKEN');
    await app.as.visitor(CANCEL, { token });
    expect(outcome(await book(table))).toBe('booked');
    expect(outcome(await book(left))).toBe('SLOT_TAKEN');
  });

  it('one booking may need the room and a corner of it', async () => {
    const { here } = await house();
    const inner = await corner(here);
    expect(outcome(await book(await offer(here, { claims: [here.resourceId, inner] })))).toBe('booked');
  });

  it('cannot lie within themselves, and know all around them after a change', async () => {
    const { here } = await house();
    const outer = await corner(here);
    const inner = await corner(here, outer);
    const within = (space: string, around: string | null) =>
      app.database.rows('update resource set within_id = $2 where id = $1', [space, around]);
    await expect(within(outer, inner)).rejects.toThrow('within itself');
    await within(outer, null);
    const { above } = await app.database.row<{ above: string[] }>('select above from resource where id = $1', [inner]);
    expect(above).toEqual([outer]);
  });

  it('rivals for the room and its corners: the room alone or corners alone, no deadlock', async () => {
    const { whole, left, right, table } = await house();
    const times = ['2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z'];
    const tries = times.flatMap((at) =>
      [whole, left, right, table, whole, left, right, table].map((id) => ({ id, at })),
    );
    const answers = await Promise.all(
      tries
        .toSorted(() => Math.random() - 0.5)
        .map(async ({ id, at }) => ({ id, at, got: outcome(await book(id, at)) })),
    );
    for (const time of times) {
      const won = answers.filter(({ at, got }) => at === time && got === 'booked').map(({ id }) => id);
      if (won.includes(whole)) expect(won).toEqual([whole]);
      else expect([won.filter((id) => id === right).length, won.filter((id) => id !== right).length]).toEqual([1, 1]);
    }
    expect(await deadlocks()).toBe('0');
  });
});

describe('a group', () => {
  const capacity = 8;

  it('fills a session up to its places, and excludes everything else of the same people', async () => {
    const here = await place();
    const guide = await person(here);
    const visit = await offer(here, { claims: [guide, here.resourceId], places: capacity, minutes: 60, step: 30 });
    const talk = await offer(here, { claims: [guide] });
    expect(outcome(await book(visit, AT, { places: 5 }))).toBe('booked');
    expect(await freeAt(visit)).toEqual(['10:00', '11:00', '11:30', '12:00', '12:30', '13:00']);
    expect(await freeAt(talk)).not.toContain('10:30');
    expect(outcome(await book(visit, AT, { places: 4 }))).toBe('SLOT_TAKEN');
    expect(outcome(await book(visit, '2026-11-24T08:30:00Z'))).toBe('SLOT_TAKEN');
    expect(outcome(await book(visit, AT, { places: 9 }))).toBe('INPUT_INVALID');
    const { token } = await book(visit, AT, { places: 3 });
    expect(await freeAt(visit)).not.toContain('10:00');
    await app.as.visitor(CANCEL, { token });
    expect(outcome(await book(visit, AT, { places: 3 }))).toBe('booked');
  });

  it('counts the places right under rivals, also those that hold one and come with more', async () => {
    const here = await place();
    const guide = await person(here);
    const visit = await offer(here, { claims: [guide, here.resourceId], places: capacity });
    const { token } = await app.as.visitor<{ token: string }>(HOLD, { offer: visit, startsAt: AT });
    const answers = await Promise.all([
      book(visit, AT, { places: 3, hold: token }),
      ...Array.from({ length: 12 }, (_, n) => book(visit, AT, { places: 1 + (n % 3) })),
    ]);
    const seats = await app.database.rows<{ seat: number }>(
      `select seat from claim where seat is not null and state = 'active' and resource_id = any($1) order by seat`,
      [[guide, here.resourceId]],
    );
    const { booked } = await app.database.row<{ booked: number }>(
      `select ((select sum(places) from booking where offer_id = $1)
         + (select coalesce(sum(places), 0) from hold where offer_id = $1))::int as booked`,
      [visit],
    );
    expect(seats.map(({ seat }) => seat)).toEqual(Array.from({ length: capacity }, (_, n) => n + 1).slice(0, booked));
    expect(booked).toBeGreaterThan(capacity - 3);
    expect(new Set(answers.map(outcome))).toEqual(new Set(['booked', 'SLOT_TAKEN']));
    expect(await deadlocks()).toBe('0');
  });
});

describe('anyone who can', () => {
  it('is received by whoever is free, in turn, and by nobody when nobody is', async () => {
    const here = await place();
    const choices = [
      await person(here),
      await person(here, everyDay('10:00', '14:00')),
      await person(here, everyDay('12:00', '14:00')),
    ];
    const offerId = await offer(here, { choices });
    const answers = await Promise.all(Array.from({ length: 6 }, () => book(offerId)));
    expect(answers.map(outcome).toSorted()).toEqual([...Array(4).fill('SLOT_TAKEN'), 'booked', 'booked']);
    expect(await freeAt(offerId)).not.toContain('10:00');
    for (const at of ['10:00', '10:30', '11:00', '11:30']) await book(offerId, `2026-11-24T${at}:00Z`);
    const shares = await app.database.rows<{ visits: number }>(
      `select count(*)::int as visits from claim where resource_id = any($1) group by resource_id`,
      [choices],
    );
    expect(shares.map(({ visits }) => visits)).toEqual([2, 2, 2]);
  });

  it('needs one person for the whole visit, and keeps to that person when the visit is moved', async () => {
    const here = await place();
    const early = await person(here, everyDay('10:00', '11:00'));
    const late = await person(here, everyDay('10:30', '14:00'));
    const offerId = await offer(here, { choices: [early, late], minutes: 60, step: 30 });
    expect(await freeAt(offerId)).toEqual(['10:00', '10:30', '11:00', '11:30', '12:00', '12:30', '13:00']);
    const { token, booking } = await book(offerId, '2026-11-24T09:00:00Z');
    await app.as.visitor(MOVE, { token, startsAt: '2026-11-24T10:00:00Z' });
    const claims = await app.database.rows(`select resource_id from claim where booking_id = $1 and state = 'active'`, [
      booking?.id,
    ]);
    expect(claims).toEqual([{ resource_id: late }]);
    const receives = 'query ($token: String!) { booking(token: $token) { consultants(locale: lv) { role } } }';
    expect(await app.as.visitor(receives, { token })).toEqual({
      consultants: [{ role: { text: 'psiholoģe', locale: 'lv' } }],
    });
  });
});
