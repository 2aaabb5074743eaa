import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FreeTimesReader } from '../../api/src/consultations/free-times.reader.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, type Place, type RefusedAnswer } from './consultations.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { place, person, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';

type Answer = Partial<Booked> & Partial<RefusedAnswer>;

let here: Place;

beforeAll(async () => {
  here = await place();
});

beforeEach(() => app.clock.set('2026-11-20T09:00:00Z'));

const book = (offerId: string, startsAt = AT, more: object = {}) =>
  app.as.visitor<Answer>(BOOK, bookingOf(offerId, startsAt, more));

describe('a series', () => {
  it('books every week at the same time of the clock, each visit with its own code', async () => {
    const offerId = await offer(here, { mostRepeats: 20 });
    const input = bookingOf(offerId, '2026-11-24T08:00:00Z', { repeats: 19 });
    const first = await app.as.visitor<Booked>(BOOK, input);
    expect(await app.as.visitor(BOOK, input)).toEqual(first);
    const twice = bookingOf(offerId, '2026-11-24T08:30:00Z', { repeats: 6 });
    const same = await Promise.all([1, 2, 3, 4].map(() => app.as.visitor<Booked>(BOOK, twice)));
    expect(new Set(same.map(({ token }) => token)).size).toBe(1);
    const rows = await app.database.rows<{ clock: string; code: string }>(
      `select to_char(local_start, 'HH24:MI') as clock, starts_at, code from booking where offer_id = $1 and local_start::time = '10:00' order by starts_at`,
      [offerId],
    );
    expect([rows.length, new Set(rows.map(({ code }) => code)).size]).toEqual([19, 19]);
    expect(new Set(rows.map(({ clock }) => clock))).toEqual(new Set(['10:00']));
    expect(rows.at(-1)).toMatchObject({ starts_at: new Date('2027-03-30T07:00:00Z') });
    const series = await app.as.visitor<{ series: { token: string }[] }>(
      'query ($token: String!) { booking(token: $token) { series { token day time state } } }',
      { token: first.token },
    );
    expect(series.series).toHaveLength(19);
    expect(series.series[1]).toMatchObject({ day: '2026-12-01', time: '10:00', state: 'booked' });
  });

  it('is booked whole or not at all, and names the dates that cannot be', async () => {
    const offerId = await offer(here, { mostRepeats: 8, horizon: 40 });
    await book(offerId, '2026-12-01T08:00:00Z');
    const answer = await book(offerId, AT, { repeats: 7 });
    expect(answer).toEqual({
      code: 'SERIES_NOT_FREE',
      faults: [
        { field: '2026-12-01T08:00:00.000Z', code: 'SLOT_TAKEN' },
        { field: '2027-01-05T08:00:00.000Z', code: 'TOO_FAR' },
      ],
    });
    expect(await app.database.rows('select from booking where offer_id = $1', [offerId])).toHaveLength(1);
    expect(await book(offerId, AT, { repeats: 9 })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('of rivals, overlapping series and single visits: whole ones only, no deadlock', async () => {
    const [a, b] = [await person(here), await person(here)];
    const offerId = await offer(here, { claims: [a, b], mostRepeats: 4 });
    const weeks = Array.from({ length: 6 }, (_, n) => new Date(Date.parse(AT) + n * 7 * 86_400_000).toISOString());
    const tries = weeks.flatMap((startsAt) =>
      [1, 2, 4].map((repeats) => ({ startsAt, repeats, idempotencyKey: randomUUID() })),
    );
    await Promise.all(
      tries.toSorted(() => Math.random() - 0.5).map(({ startsAt, ...more }) => book(offerId, startsAt, more)),
    );
    const torn = await app.database.rows(
      `select booking.id from booking left join claim on claim.booking_id = booking.id
       where offer_id = $1 group by booking.id having count(claim.id) <> 2`,
      [offerId],
    );
    expect(torn).toEqual([]);
    const { deadlocks } = await app.database.row<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    expect(deadlocks).toBe('0');
  });
});

/** Printed in RFC 5545, 3.8.5.3, for DTSTART;TZID=America/New_York:19970902T090000. */
describe('the examples of RFC 5545 that weeks can say', () => {
  const september = ['0902', '0904', '0909', '0911', '0916', '0918', '0923', '0925', '0930', '1002'];
  const tuesdays = ['0902', '0909', '0916', '0923', '0930', '1007', '1014', '1021', '1028', '1104'];
  const untilChristmas = [...tuesdays, '1111', '1118', '1125', '1202', '1209', '1216', '1223'];
  const at = (days: readonly string[]) =>
    days.map((day) => {
      const zone = day < '1026' ? '-04:00' : '-05:00';
      return new Date(`1997-${day.slice(0, 2)}-${day.slice(2)}T09:00:00${zone}`);
    });

  it.each([
    ['FREQ=WEEKLY;COUNT=10', tuesdays],
    ['FREQ=WEEKLY;UNTIL=19971224T000000Z', untilChristmas],
  ])('a series is %s', async (_rule, days) => {
    const offerId = await offer(await place('America/New_York'));
    const weekly = app.app().get(FreeTimesReader, { strict: false });
    expect(await weekly.weekly(offerId, new Date('1997-09-02T13:00:00Z'), days.length)).toEqual(at(days));
  });

  it('opening hours are FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH', async () => {
    const someone = await person(await place('America/New_York'), []);
    await app.database.rows(
      `insert into opening_rule (resource_id, weekday, opens, closes, valid)
       select $1, weekday, '09:00', '10:00', '[1997-09-02,1997-10-07)' from unnest(array[2, 4]) weekday`,
      [someone],
    );
    const spans = await app.database.rows<{ at: Date }>(
      `select lower(span) as at from unnest(opening_of($1, '1997-08-01', '1997-12-31')) span order by 1`,
      [someone],
    );
    expect(spans.map((span) => span.at)).toEqual(at(september));
  });
});
