import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingsReader } from '../../api/src/consultations/bookings.reader.ts';
import { Reminders } from '../../api/src/consultations/reminders.ts';
import { setProcessZone } from '../support/process-zone.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  bookingOf,
  EXTEND,
  everyDay,
  FREE,
  type FreeDay,
  type Held,
  HOLD,
  MOVE,
  type Place,
} from './consultations.support.ts';

const app = useTestApp();
const { place, offer } = bookable(app);

afterAll(() => setProcessZone(undefined));

/** Of a Sunday 00:00–06:00 in half hours: how many times there are, and what its small hours are called. */
const sundays = [
  ['2026-10-25', 14, ['02:30', '03:00', '03:30', '03:00', '03:30', '04:00']],
  ['2027-03-28', 10, ['02:30', '04:00']],
] as const;

/** The repeated half past three, both times, and the first half hour after the missing one. */
const moments = [
  ['2026-10-25T00:30:00Z', '03:30'],
  ['2026-10-25T01:30:00Z', '03:30'],
  ['2027-03-28T01:00:00Z', '04:00'],
] as const;

const cases = [
  { process: 'UTC', zone: 'Europe/Riga' },
  { process: 'UTC', zone: 'Europe/Vilnius' },
  { process: 'Europe/Riga', zone: 'Europe/Riga' },
  { process: 'America/New_York', zone: 'Europe/Vilnius' },
] as const;

describe.each(cases)('with the process in $process, a place in $zone', ({ process, zone }) => {
  const NOW = '2026-10-01T09:00:00Z';
  let offerId: string;
  let here: Place;

  beforeAll(async () => {
    setProcessZone(process);
    here = await place(zone);
  });

  beforeEach(async () => {
    app.clock.set(NOW);
    const hours = [...everyDay('00:00', '06:00'), ...everyDay('10:00', '12:00')];
    offerId = await offer(here, { hours, mostRepeats: 26 });
  });

  const free = (day: string) => app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: day, to: day });
  const book = (startsAt: string, more: object = {}) =>
    app.as.visitor<Booked>(BOOK, bookingOf(offerId, startsAt, { reach: 'email', email: 'a@example.org', ...more }));

  it('is asked in a process of that zone', () => {
    const ahead = { UTC: 0, 'Europe/Riga': -120, 'America/New_York': 300 }[process];
    expect(new Date('2026-12-01T12:00:00Z').getTimezoneOffset()).toBe(ahead);
  });

  it.each(sundays)('has the right times free on %s', async (day, count, small) => {
    const [found] = await free(day);
    const times = (found?.times ?? []).filter(({ time }) => time < '10:00');
    expect(times).toHaveLength(count);
    expect(times.map(({ time }) => time).filter((time) => time >= '02:30' && time < '04:30')).toEqual(small);
  });

  it.each(moments)('holds, extends and moves to the very moment %s', async (startsAt, time) => {
    app.clock.set(new Date(Date.parse(startsAt) - 40 * 60_000).toISOString());
    const held = await app.as.visitor<Held>(HOLD, { offer: offerId, startsAt });
    expect(held.hold).toMatchObject({ startsAt, time });
    expect(Date.parse(held.hold.expiresAt) - Date.parse(startsAt)).toBe(-25 * 60_000);
    app.clock.advance(5 * 60_000);
    await app.as.visitor(EXTEND, { token: held.token });
    const { token, booking } = await book(startsAt, { hold: held.token });
    expect(booking).toMatchObject({ startsAt, time });
    expect(Date.parse(booking.endsAt) - Date.parse(startsAt)).toBe(30 * 60_000);
    const later = new Date(Date.parse(startsAt) + 90 * 60_000).toISOString().replace('.000Z', 'Z');
    const there = await app.as.visitor<{ startsAt: string }>(MOVE, { token, startsAt: later });
    expect(there).toMatchObject({ startsAt: later });
    expect(await app.as.visitor(MOVE, { token, startsAt })).toMatchObject({ startsAt, time });
  });

  it('books a series at one time of the clock across both Sundays', async () => {
    await book('2026-10-11T07:00:00Z', { repeats: 26 });
    const rows = await app.database.rows<{ clock: string; at: Date }>(
      `select to_char(local_start, 'HH24:MI') as clock, starts_at as at from booking
       where offer_id = $1 and series_id is not null order by starts_at`,
      [offerId],
    );
    expect(new Set(rows.map(({ clock }) => clock))).toEqual(new Set(['10:00']));
    const hours = rows.map(({ at }) => at.getUTCHours());
    expect(hours).toEqual([7, 7, ...Array<number>(22).fill(8), 7, 7]);
  });

  it.each([
    ['2026-10-25T09:30:00Z', '2026-10-24T07:00:00Z'],
    ['2026-10-26T09:30:00Z', '2026-10-25T08:00:00Z'],
    ['2027-03-28T08:30:00Z', '2027-03-27T08:00:00Z'],
    ['2027-03-29T08:30:00Z', '2027-03-28T07:00:00Z'],
  ])('reminds of %s at ten of the day before, %s', async (startsAt, runAt) => {
    const { booking, token } = await book(startsAt);
    const own = await app.app().get(BookingsReader, { strict: false }).byToken(token);
    expect(own?.remindAt).toBe(runAt);
    const reminded = async () =>
      (
        await app.database.row<{ is_done: boolean }>(
          'select reminded_for is not null as is_done from booking where id = $1',
          [booking.id],
        )
      ).is_done;
    const remindAt = async (moment: number) => {
      app.clock.set(new Date(moment).toISOString());
      await app.app().get(Reminders, { strict: false }).remind(booking.id);
      return reminded();
    };
    expect(await remindAt(Date.parse(runAt) - 60_000)).toBe(false);
    expect(await remindAt(Date.parse(runAt))).toBe(true);
  });
});
