import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, everyDay, type RefusedAnswer } from './consultations.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { place, person, offer } = bookable(app);

type Answer = Partial<Booked> & Partial<RefusedAnswer>;

const overlaps = () =>
  app.database.rows(
    `select from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
     where a.state = 'active' and b.state = 'active'`,
  );

const deadlocks = async () =>
  (
    await app.database.row<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    )
  ).deadlocks;

const tenTimes = Array.from({ length: 10 }, (_, place) =>
  new Date(Date.UTC(2026, 10, 24, 7, place * 30)).toISOString(),
);

describe('visitors who want the same time at the same moment', () => {
  it('two of them: exactly one gets it', async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    const offerId = await offer(await place());
    const answers = await Promise.all(
      [1, 2].map(() => app.as.visitor<Answer>(BOOK, bookingOf(offerId, '2026-11-24T08:00:00Z'))),
    );
    expect(answers.map(({ token, code }) => (token ? 'booked' : code)).toSorted()).toEqual(['SLOT_TAKEN', 'booked']);
  });

  it('eight rivals for each of ten times: one winner each, no error, no deadlock', async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    const offerId = await offer(await place(), { hours: everyDay('09:00', '14:00') });
    const tries = tenTimes
      .flatMap((startsAt) => Array.from({ length: 8 }, () => startsAt))
      .toSorted(() => Math.random() - 0.5);
    const answers = await Promise.all(
      tries.map((startsAt) => app.as.visitor<Answer>(BOOK, bookingOf(offerId, startsAt))),
    );
    const winners = answers.flatMap(({ booking }) => (booking ? [Date.parse(booking.startsAt)] : []));
    expect(winners.toSorted()).toEqual(tenTimes.map((startsAt) => Date.parse(startsAt)));
    expect(new Set(answers.filter(({ token }) => !token).map(({ code }) => code))).toEqual(new Set(['SLOT_TAKEN']));
    expect(await overlaps()).toEqual([]);
    expect(await deadlocks()).toBe('0');
  });

  it('for overlapping sets of people: all of a set or none of it, no deadlock', async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    const here = await place();
    const [a = '', b = '', c = ''] = await Promise.all([1, 2, 3].map(() => person(here, everyDay('09:00', '14:00'))));
    const offers = await Promise.all(
      [
        [a, b],
        [b, c],
        [c, a],
        [a, b, c],
      ].map((claims) => offer(here, { claims })),
    );
    const tries = tenTimes.flatMap((startsAt) =>
      offers.flatMap((offerId) => [bookingOf(offerId, startsAt), bookingOf(offerId, startsAt)]),
    );
    const answers = await Promise.all(
      tries.toSorted(() => Math.random() - 0.5).map((input) => app.as.visitor<Answer>(BOOK, input)),
    );
    const winners = answers.flatMap(({ booking }) => (booking ? [Date.parse(booking.startsAt)] : []));
    expect(winners.toSorted()).toEqual(tenTimes.map((startsAt) => Date.parse(startsAt)));
    expect(await overlaps()).toEqual([]);
    const torn = await app.database.rows(
      `select booking.id from booking join offer_resource needed using (offer_id)
       left join claim on claim.booking_id = booking.id and claim.resource_id = needed.resource_id
       where needed.is_claimed and claim.id is null`,
    );
    expect(torn).toEqual([]);
    expect(await deadlocks()).toBe('0');
  });
});
