import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { CLOSE, givenKeepers, HOLIDAYS, ROOM } from './places-keeping.support.ts';

interface Told {
  doors: { isOpenNow: boolean; changesAt: string | null };
  opening: { week: { day: string; spans: object[]; holiday: string | null }[] };
}

interface Holiday {
  day: string;
  code: string;
  isClosed: boolean;
  visits: { id: string; time: string }[];
}

describe('the hours of a room', () => {
  const app = useTestApp({ template: 'seeded' });
  let inese: Person;
  let ruta: Person;

  const room = () => app.as.visitor<Told>(ROOM, { slug: 'subate', locale: 'lv' });
  const doorsAt = async (moment: string) => {
    app.clock.set(moment);
    return (await room()).doors;
  };

  beforeAll(async () => {
    ({ inese, ruta } = await givenKeepers(app));
    app.clock.set('2026-11-24T09:00:00Z');
  });

  it('are closed on the holidays of a year only over visits that were seen, and no visit is lost', async () => {
    const { id } = await app.database.row<{ id: string }>(
      `insert into booking (offer_id, starts_at, ends_at, local_start, zone, channel, language, for_whom, locale,
         sealed_details, purge_after)
       select offer.id, '2027-06-23T09:00Z', '2027-06-23T10:00Z', '2027-06-23T12:00', 'Europe/Riga', 'on-site', 'lv', 'self', 'lv',
         'sealed', '2028-01-01'
       from offer join room on room.id = room_id where room.slug = 'subate' limit 1 returning id`,
    );
    const list = () => app.as(inese)<Holiday[]>(HOLIDAYS, { slug: 'subate', year: 2027 });
    const before = await list();
    expect(before.map(({ day, isClosed }) => [day, isClosed])).toContainEqual(['2027-06-23', false]);
    expect(before.find(({ day }) => day === '2027-06-23')).toMatchObject({ visits: [{ id, time: '12:00' }] });
    expect(before.find(({ day }) => day === '2027-05-04')).toMatchObject({ isClosed: true });

    const close = (days: string[], seenVisits: string[] = [], person = inese) =>
      app.as(person)(CLOSE, { input: { room: 'subate', days, seenVisits } });
    expect(await close(['2027-06-23', '2027-06-24'])).toMatchObject({ code: 'VISITS_UNSEEN' });
    expect((await list()).filter(({ isClosed }) => isClosed).length).toBe(
      before.filter((each) => each.isClosed).length,
    );
    expect(await close(['2027-06-22'])).toMatchObject({ faults: [{ field: 'days', code: 'INVALID' }] });
    expect(await close([])).toMatchObject({ faults: [{ field: 'days', code: 'REQUIRED' }] });
    await expect(close(['2027-06-24'], [], ruta)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { version } = await app.database.row<{ version: number }>(
      `select version from resource where slug = 'room:subate'`,
    );
    const seenAt = (expectedVersion: number) =>
      app.as(inese)(CLOSE, {
        input: { room: 'subate', days: ['2027-06-23', '2027-06-24'], seenVisits: [id], expectedVersion },
      });
    expect(await seenAt(version - 1)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await seenAt(version)).toMatchObject({ closed: 2 });
    expect(await seenAt(version)).toMatchObject({ code: 'CHANGED_MEANWHILE' });

    expect((await list()).find(({ day }) => day === '2027-06-23')).toMatchObject({ isClosed: true });
    expect(await app.database.row('select state from booking where id = $1', [id])).toEqual({ state: 'booked' });
    app.clock.set('2027-06-22T09:00:00Z');
    expect((await room()).opening.week[1]).toMatchObject({ day: '2027-06-23', spans: [], holiday: 'midsummer-eve' });
  });

  it('tell whether it is open by the clock of the place on the days when clocks are moved, and at midnight', async () => {
    await app.database.rows(
      `insert into opening_rule (resource_id, weekday, opens, closes)
       select resource.id, 7, opens::time, closes::time from resource, (values ('00:00', '06:00'), ('22:00', '24:00')) as span(opens, closes)
       where slug = 'room:subate'`,
    );
    // In March 03:00 becomes 04:00: the morning is five hours long, in October seven.
    expect(await doorsAt('2027-03-27T22:00:00Z')).toEqual({ isOpenNow: true, changesAt: '2027-03-28T03:00:00Z' });
    expect(await doorsAt('2027-03-28T02:59:00Z')).toMatchObject({ isOpenNow: true });
    expect(await doorsAt('2027-03-28T03:00:00Z')).toEqual({ isOpenNow: false, changesAt: '2027-03-28T19:00:00Z' });
    expect(await doorsAt('2027-10-30T21:00:00Z')).toEqual({ isOpenNow: true, changesAt: '2027-10-31T04:00:00Z' });
    expect(await doorsAt('2027-10-31T03:59:00Z')).toMatchObject({ isOpenNow: true });
    expect(await doorsAt('2027-10-31T04:00:00Z')).toEqual({ isOpenNow: false, changesAt: '2027-10-31T20:00:00Z' });
    expect(await doorsAt('2027-10-31T21:59:00Z')).toEqual({ isOpenNow: true, changesAt: '2027-10-31T22:00:00Z' });
    expect(await doorsAt('2027-10-31T22:00:00Z')).toMatchObject({ isOpenNow: false });
  });
});
