import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL, everyDay, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer } = bookable(app);

const FIGURES = `query ($from: String, $to: String, $organisationId: ID) {
  visitFigures(locale: lv, from: $from, to: $to, organisationId: $organisationId) {
    first last
    visits { count isAtLeast } cancelled { count isAtLeast }
    tables { name rows { key count isAtLeast } }
    rooms { openHours bookedHours }
    waiting { medianDays list { key count } }
  }
}`;

interface Figures {
  first: string;
  visits: { count: number | null };
  cancelled: { count: number | null };
  tables: { name: string; rows: { key: string; count: number | null; isAtLeast: boolean }[] }[];
  rooms: { openHours: number; bookedHours: number | null }[];
  waiting: { medianDays: number | null };
}

describe('figures of visits', () => {
  let here: Place;
  let lead: Organisation;
  let offered: string;

  beforeAll(async () => {
    lead = await app.given.organisation();
    here = await place('Europe/Riga', everyDay('10:00', '12:00'));
    offered = await offer(here, { claims: [await person(here, everyDay('10:00', '12:00'))] });
    app.clock.set('2026-11-01T09:00:00Z');
    for (let day = 2; day <= 13; day += 1) {
      const language = day <= 10 ? 'lv' : 'ru';
      const at = `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;
      await app.as.visitor(BOOK, bookingOf(offered, at, { name: 'Anna', language, ageBand: '65-up' }));
    }
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(offered, '2026-11-14T08:00:00Z'));
    await app.as.visitor(CANCEL, { token });
    await app.as.visitor(BOOK, bookingOf(offered, '2027-01-11T08:00:00Z', { language: 'ru' }));
    await app.database.rows(`update booking set created_at = '2026-11-01T09:00:00Z'`);
    app.clock.set('2026-11-20T09:00:00Z');
  });

  const figures = (variables: object = {}) => app.as.coordinator<Figures>(FIGURES, variables);
  const table = ({ tables }: Figures, name: string) => tables.find((each) => each.name === name)?.rows;

  it('count what has been until now, in the present quarter unless another is asked for', async () => {
    const shown = await figures();
    expect(shown).toMatchObject({ first: '2026-Q4', visits: { count: 12 }, cancelled: { count: null } });
    expect(table(shown, 'service')).toMatchObject([{ count: 12, isAtLeast: false }]);
    expect(table(shown, 'ageBand')).toEqual([{ key: '65-up', count: 12, isAtLeast: false }]);
    expect(shown.waiting.medianDays).toBeCloseTo(6.46, 1);
  });

  it('hide what is small, and what would tell it', async () => {
    expect(table(await figures(), 'language')).toEqual([
      { key: 'lv', count: null, isAtLeast: true },
      { key: 'ru', count: null, isAtLeast: true },
    ]);
  });

  it('tell of a longer period no more than of its quarters', async () => {
    app.clock.set('2027-02-01T09:00:00Z');
    const long = await figures({ from: '2026-Q4', to: '2027-Q1' });
    expect(table(long, 'quarter')).toEqual([
      { key: '2026-Q4', count: 12, isAtLeast: false },
      { key: '2027-Q1', count: null, isAtLeast: true },
    ]);
    expect(long.visits).toEqual({ count: 12, isAtLeast: true });
    expect(table(long, 'ageBand')).toEqual(
      expect.arrayContaining([
        { key: '65-up', count: 12, isAtLeast: false },
        { key: '', count: null, isAtLeast: true },
      ]),
    );
    app.clock.set('2026-11-20T09:00:00Z');
  });

  it('say how much of its open hours a room was in use, as it was open then', async () => {
    const [room] = (await figures()).rooms;
    expect(room?.bookedHours).toBe(6);
    expect(room?.openHours).toBeGreaterThan(100);
  });

  it('come as a file, in the language of the page', async () => {
    const coordinator = await app.given.person({ roles: ['coordinator'] });
    const { payload, headers } = await app.app().inject({
      method: 'GET',
      url: '/lt/visits/figures.csv?from=2026-Q4',
      headers: { cookie: coordinator.cookie },
    });
    expect(headers['content-disposition']).toBe('attachment; filename="visits-2026-Q4-2026-Q4.csv"');
    expect(payload).toContain('Apsilankymai,12\r\nAtšaukti,mažai\r\n');
    expect(payload).toContain('Latvių,mažai\r\nRusų,mažai\r\n');
    expect(payload).not.toContain('Anna');
  });

  it('are of one’s own organisation, and for coordinators alone', async () => {
    const organisation = await app.given.organisation({ slug: 'elsewhere', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    expect(await app.as(stranger)(FIGURES)).toMatchObject({ visits: { count: 0 } });
    await expect(app.as(stranger)(FIGURES, { organisationId: lead.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.consultant(FIGURES)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [{ from: '2026-11' }, { from: '2027-Q1', to: '2026-Q1' }])
      await expect(figures(wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
