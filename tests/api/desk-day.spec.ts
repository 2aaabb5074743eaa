import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL } from './consultations.support.ts';
import { CANCEL_VISIT, DAY, type DayAnswer, type Desk, deskIn } from './desk.support.ts';

const app = useTestApp();
const { place, person, offer, held } = bookable(app);
const AT = '2026-11-24T08:00:00Z';
const DATE = '2026-11-24';

describe('the day at a point', () => {
  let desk: Desk;
  let booked: Booked;
  const day = (as = desk.librarian, date: string | null = DATE) =>
    app.as(as)<DayAnswer>(DAY, { room: desk.slug, day: date });

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    desk = await deskIn(app);
    const details = { reach: 'phone', phone: '+371 26 123 456', note: 'Nākšu ar suni.', adjustments: ['quiet'] };
    booked = await app.as.visitor(BOOK, bookingOf(desk.offerId, AT, { name: 'Anna', ...details }));
    const another = await offer(desk, { claims: [await person(desk)] });
    await app.as.visitor(BOOK, bookingOf(another, '2026-11-24T09:00:00Z', { name: 'Berta', note: 'Klusi.' }));
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(another, AT, { name: 'Cilda' }));
    await app.as.visitor(CANCEL, { token });
    await held(desk.offerId, desk.diary, '2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z', '2026-11-20T09:15:00Z');
  });

  it('shows consultants their own diary, with the note that is for them alone', async () => {
    const { diaries, visits } = await day(desk.consultant);
    expect(visits).toEqual([
      {
        id: booked.booking.id,
        state: 'booked',
        attendance: null,
        origin: 'online',
        startsAt: AT,
        time: '10:00',
        endTime: '10:30',
        service: { text: 'Psihologa konsultācija', locale: 'lv' },
        room: { text: 'Sensorā lasītava', locale: 'lv' },
        consultants: [{ text: 'Ilze', locale: 'lv' }],
        channel: 'on-site',
        language: 'lv',
        forWhom: 'self',
        code: booked.booking.code,
        canBeChanged: true,
        isToCall: false,
        visitor: {
          name: 'Anna',
          reach: 'phone',
          phone: '+371 26 123 456',
          email: '',
          adjustments: ['quiet'],
          note: 'Nākšu ar suni.',
        },
      },
    ]);
    expect(diaries).toEqual([
      {
        id: desk.diary,
        kind: 'person',
        open: [{ from: '10:00', to: '14:00' }],
        free: [
          { from: '10:30', to: '11:00' },
          { from: '11:30', to: '14:00' },
        ],
        entries: [
          { kind: 'visit', id: booked.booking.id, from: '10:00', to: '10:30', reason: null, until: null },
          { kind: 'hold', id: null, from: '11:00', to: '11:30', reason: null, until: '11:15' },
        ],
      },
    ]);
  });

  it('shows those who serve the point all of it, without the notes', async () => {
    for (const who of [desk.librarian, await app.given.person({ roles: ['coordinator'] })]) {
      const { diaries, visits } = await day(who);
      expect(visits.map(({ time, visitor }) => [time, visitor?.name, visitor?.note])).toEqual([
        ['10:00', 'Anna', null],
        ['11:00', 'Berta', null],
      ]);
      expect(diaries.map(({ kind }) => kind)).toEqual(['person', 'person', 'room']);
    }
  });

  it('shows what was cancelled apart, and by whom, to those who would have received the visitor', async () => {
    const cancelled = async (who = desk.librarian) =>
      (await day(who)).cancelled.map(({ visitor, cancelledBy }) => [visitor?.name, cancelledBy]);
    expect(await cancelled()).toEqual([['Cilda', 'visitor']]);
    expect(await cancelled(desk.consultant)).toEqual([]);
    const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(desk.offerId, '2026-11-24T11:00:00Z'));
    await app.as(desk.librarian)(CANCEL_VISIT, { id: booking.id });
    expect(await cancelled(desk.consultant)).toEqual([['Anna', 'library']]);
    expect((await cancelled()).at(-1)).toEqual(['Anna', 'library']);
  });

  it('shows nobody as open or free here who keeps these hours at another point', async () => {
    const elsewhere = await place();
    await app.database.rows(
      `insert into opening_rule (resource_id, weekday, opens, closes, room_id) values ($1, 3, '15:00', '18:00', $2)`,
      [desk.diary, elsewhere.roomId],
    );
    const spans = { open: [{ from: '10:00', to: '14:00' }], free: [{ from: '10:00', to: '14:00' }] };
    expect((await day(desk.consultant, '2026-11-25')).diaries).toMatchObject([spans]);
  });

  it('shows free time from the present moment on, and the whole day of the room', async () => {
    app.clock.set('2026-11-24T10:40:00Z');
    const { now, diaries } = await day(desk.consultant);
    expect([now, diaries[0]?.free]).toEqual(['12:40', [{ from: '12:40', to: '14:00' }]]);
    const { diaries: all } = await day();
    expect(all.at(-1)?.open).toEqual([{ from: '00:00', to: '24:00' }]);
    app.clock.set('2026-11-20T09:00:00Z');
  });

  it('tells specialists nothing of visitors once the day is over, coordinators until it is erased', async () => {
    app.clock.set('2026-11-25T09:00:00Z');
    const names = async (who = desk.librarian) => (await day(who)).visits.map(({ visitor }) => visitor?.name ?? null);
    expect(await names()).toEqual([null, null]);
    const coordinator = await app.given.person({ roles: ['coordinator'] });
    expect(await names(coordinator)).toEqual(['Anna', 'Berta']);
    await app.database.rows(
      `update booking set sealed_details = null, code = null, token_hash = null, idempotency_key = null, purged_at = now()`,
    );
    expect(await names(coordinator)).toEqual([null, null]);
    app.clock.set('2026-11-20T09:00:00Z');
  });

  it('is nothing to other organisations, other consultants, other roles, and visitors', async () => {
    const organisation = await app.given.organisation({ slug: 'elsewhere', country: 'LV' });
    for (const roles of [['coordinator'], ['specialist'], ['consultant']] as const) {
      const stranger = await app.given.person({ roles: [...roles], organisation });
      await expect(day(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const visit = 'query ($id: ID!) { visit(id: $id, locale: lv) { id } }';
      await expect(app.as(stranger)(visit, { id: booked.booking.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const room = { room: desk.slug };
    await expect(app.as.consultant(DAY, room)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.visitor(DAY, room)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(app.as.juror(DAY, room)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
