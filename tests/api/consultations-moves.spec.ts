import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Reminders } from '../../api/src/consultations/reminders.ts';
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
  MOVE,
  type Place,
} from './consultations.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { place, offer } = bookable(app);
const NOW = '2026-11-20T09:00:00Z';
const AT = '2026-11-24T08:00:00Z';
const LATER = '2026-11-24T08:30:00Z';

let here: Place;

beforeAll(async () => {
  here = await place();
  app.clock.set(NOW);
});

afterEach(() => app.clock.set(NOW));

const book = (offerId: string, startsAt = AT, more: object = {}) =>
  app.as.visitor<Booked>(BOOK, bookingOf(offerId, startsAt, more));

const move = (token: string, startsAt: string) =>
  app.as.visitor<{ code?: string; startsAt?: string; sequence?: number }>(MOVE, { token, startsAt });

const freeAt = async (offerId: string, mine?: string) =>
  (await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: '2026-11-24', to: '2026-11-24', mine })).flatMap(
    ({ times }) => times.map(({ time }) => time),
  );

const active = (bookingId: string) =>
  app.database.rows(
    `select lower(during) as "from" from claim where booking_id = $1 and state = 'active' order by resource_id`,
    [bookingId],
  );

describe('moveBooking', () => {
  it('takes the new time and gives the old one free, under the same code', async () => {
    const offerId = await offer(here);
    const { token, booking } = await book(offerId);
    expect(await move(token, LATER)).toEqual({
      startsAt: LATER,
      endsAt: '2026-11-24T09:00:00Z',
      day: '2026-11-24',
      time: '10:30',
      sequence: 1,
      code: booking.code,
    });
    expect(await freeAt(offerId)).toEqual(expect.arrayContaining(['10:00']));
    expect(await freeAt(offerId)).not.toContain('10:30');
    const kept = await app.database.row('select purge_after from booking where id = $1', [booking.id]);
    expect(kept).toEqual({ purge_after: new Date('2026-12-24T09:00:00Z') });
    expect(await move(token, AT)).toMatchObject({ startsAt: AT, sequence: 2 });
  });

  it('may overlap the old time, which is shown as free to its owner alone', async () => {
    const offerId = await offer(here, {
      minutes: 60,
      step: 30,
      before: 15,
      after: 15,
      hours: everyDay('09:00', '11:30'),
    });
    const { token, booking } = await book(offerId);
    expect(await freeAt(offerId)).toEqual([]);
    expect(await freeAt(offerId, token)).toEqual(['09:00', '09:30', '10:00', '10:30']);
    expect(await move(token, LATER)).toMatchObject({ startsAt: LATER });
    expect(await active(booking.id)).toEqual([{ from: new Date('2026-11-24T08:15:00Z') }]);
  });

  it('leaves everything as it is when the other time is taken, not offered or past', async () => {
    const offerId = await offer(here);
    const { token, booking } = await book(offerId);
    await book(offerId, LATER);
    expect(await move(token, LATER)).toEqual({ code: 'SLOT_TAKEN' });
    expect(await move(token, '2026-11-24T08:10:00Z')).toEqual({ code: 'NOT_OFFERED' });
    expect(await move(token, '2026-11-19T08:00:00Z')).toEqual({ code: 'SLOT_PAST' });
    expect(await active(booking.id)).toEqual([{ from: new Date(AT) }]);
    await app.as.visitor(CANCEL, { token });
    expect(await move(token, '2026-11-24T09:00:00Z')).toEqual({ code: 'BOOKING_CANCELLED' });
    expect(await move('x'.repeat(32), LATER)).toEqual({ code: 'BOOKING_UNKNOWN' });
    const begun = await book(offerId);
    app.clock.set(AT);
    expect(await move(begun.token, '2026-11-24T09:00:00Z')).toEqual({ code: 'BOOKING_PAST' });
  });

  it('sends one letter with the next version of the calendar file, however often it is asked for', async () => {
    const { token } = await book(await offer(here), AT, { reach: 'email', email: 'moved@example.org', locale: 'lt' });
    await app.mails().next('moved@example.org');
    const answers = await Promise.all([1, 2, 3, 4].map(() => move(token, LATER)));
    expect(answers.map(({ startsAt, sequence }) => [startsAt, sequence])).toEqual(Array(4).fill([LATER, 1]));
    const letter = await app.mails().next('moved@example.org');
    expect(letter.subject).toBe('Jūsų apsilankymas perkeltas');
    expect(letter.text).toContain('antradienį, lapkričio 24\u00a0d., 10:30 val.');
    expect(letter.attachments[0]?.content).toMatch(/DTSTART;TZID=Europe\/Riga:20261124T103000/);
    expect(letter.attachments[0]?.content).toContain('SEQUENCE:1');
    await app.mails().expectNone('moved@example.org', 300);
  });

  it('never frees what was claimed by a cancellation at the same moment', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '20:00') });
    for (let round = 0; round < 10; round += 1) {
      const { token, booking } = await book(offerId);
      await Promise.all([move(token, LATER), app.as.visitor(CANCEL, { token }), move(token, '2026-11-24T09:00:00Z')]);
      expect(await active(booking.id)).toEqual([]);
    }
  });

  it('of two who want each other’s time refuses both, and of many who want one lets one through', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '15:00') });
    const times = Array.from({ length: 10 }, (_, n) => new Date(Date.parse(AT) + n * 1_800_000).toISOString());
    const [free = '', ...taken] = times;
    const owners = [];
    for (const startsAt of taken) owners.push(await book(offerId, startsAt));
    const [a, b] = owners;
    const swapped = await Promise.all([move(a?.token ?? '', taken[1] ?? ''), move(b?.token ?? '', taken[0] ?? '')]);
    expect(swapped).toEqual([{ code: 'SLOT_TAKEN' }, { code: 'SLOT_TAKEN' }]);
    const answers = await Promise.all(owners.map(({ token }) => move(token, free)));
    expect(answers.filter(({ startsAt }) => startsAt)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'SLOT_TAKEN')).toHaveLength(owners.length - 1);
    const overlaps = await app.database.rows(
      `select from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
       where a.state = 'active' and b.state = 'active'`,
    );
    expect(overlaps).toEqual([]);
  });

  it.each([
    ['2026-10-25', '2026-10-25T01:30:00Z', '03:30'],
    ['2027-03-28', '2027-03-28T01:30:00Z', '04:30'],
  ])('keeps to the local clock on %s', async (_day, startsAt, time) => {
    app.clock.set('2026-10-01T09:00:00Z');
    const offerId = await offer(here, { hours: everyDay('00:00', '06:00') });
    const { token } = await book(offerId, '2026-10-20T00:00:00Z');
    expect(await move(token, startsAt)).toMatchObject({ startsAt, time });
  });
});

describe('the reminder', () => {
  const remind = (id: string) => app.app().get(Reminders, { strict: false }).remind(id);
  const planned = (id: string) =>
    app.database.rows<{ run_at: Date }>('select run_at from graphile_worker.jobs where key = $1', [
      `remind-of-visit ${id}`,
    ]);
  const withMail = (email: string) => ({ reach: 'email', email });

  it('is planned for ten in the morning of the day before, by the clock of the place, and moves with the visit', async () => {
    const { token, booking } = await book(await offer(here), AT, withMail('plan@example.org'));
    expect(await planned(booking.id)).toEqual([{ run_at: new Date('2026-11-23T08:00:00Z') }]);
    await move(token, '2026-11-26T08:00:00Z');
    expect(await planned(booking.id)).toEqual([{ run_at: new Date('2026-11-25T08:00:00Z') }]);
    const unreachable = await book(await offer(here));
    expect(await planned(unreachable.booking.id)).toEqual([]);
  });

  it('is sent once, and names neither service nor person', async () => {
    const { booking } = await book(await offer(here), AT, withMail('once@example.org'));
    await app.mails().next('once@example.org');
    await remind(booking.id);
    await app.mails().expectNone('once@example.org', 200);
    app.clock.set('2026-11-23T08:00:00Z');
    await Promise.all([1, 2, 3].map(() => remind(booking.id)));
    const letter = await app.mails().next('once@example.org');
    expect(letter.subject).toBe('Atgādinājums par rītdienas apmeklējumu');
    expect(`${letter.text} ${letter.attachments[0]?.content}`).not.toMatch(/psiholog|Anna/i);
    await app.mails().expectNone('once@example.org', 300);
  });

  it('is not sent after the visit was cancelled, moved away, or has come', async () => {
    const offerId = await offer(here);
    const cancelled = await book(offerId, AT, withMail('none@example.org'));
    await app.as.visitor(CANCEL, { token: cancelled.token });
    const moved = await book(offerId, AT, withMail('none@example.org'));
    await move(moved.token, '2026-11-26T08:00:00Z');
    const today = await book(offerId, AT, withMail('none@example.org'));
    for (let letter = 0; letter < 5; letter += 1) await app.mails().next('none@example.org');
    app.clock.set('2026-11-23T08:30:00Z');
    await remind(cancelled.booking.id);
    await remind(moved.booking.id);
    app.clock.set('2026-11-24T07:00:00Z');
    await remind(today.booking.id);
    await app.mails().expectNone('none@example.org', 300);
  });
});
