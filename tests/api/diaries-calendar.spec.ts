import { beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL, MOVE, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer } = bookable(app);

const RENEW = 'mutation ($input: RenewCalendarInput!) { renewCalendar(input: $input) { address } }';
const REVOKE = 'mutation ($diaryId: ID!) { revokeCalendar(diaryId: $diaryId) }';
const SUBSCRIPTION = 'query ($diaryId: ID!) { calendarSubscription(diaryId: $diaryId) { createdAt lastUsedAt } }';

describe('the calendar of a diary', () => {
  let here: Place;
  let ilze: Person;
  let diaryId: string;
  let offered: string;

  beforeEach(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    here = await place();
    ilze = await app.given.person({ roles: ['consultant'] });
    diaryId = await person(here);
    await app.database.rows('update resource set person_id = $2 where id = $1', [diaryId, ilze.id]);
    offered = await offer(here, { claims: [diaryId] });
  });

  const renew = async () => {
    const input = { input: { diaryId, locale: 'lv' } };
    return new URL((await app.as(ilze)<{ address: string }>(RENEW, input)).address).pathname;
  };
  const read = (url: string, headers: Record<string, string> = {}) => app.app().inject({ method: 'GET', url, headers });
  const book = (startsAt: string, more: object = {}) =>
    app.as.visitor<Booked>(BOOK, bookingOf(offered, startsAt, { name: 'Anna', ...more }));
  const events = async (url: string) => {
    const { payload } = await read(url);
    const calendar = ICAL.Component.fromString(payload);
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };

  it('is read by an independent parser, with stable entries in the zone of the place and nobody’s name', async () => {
    const { booking } = await book('2026-11-24T08:00:00Z');
    await book('2027-03-30T08:00:00Z', { channel: 'phone', reach: 'phone', phone: '+371 26 123 456', note: 'Klusi.' });
    const url = await renew();
    const [first, second] = await events(url);
    expect(first?.uid).toBe(`visit-${booking.id}@localhost`);
    expect([first, second].map((event) => event?.startDate.toJSDate().toISOString())).toEqual([
      '2026-11-24T08:00:00.000Z',
      '2027-03-30T08:00:00.000Z',
    ]);
    expect([first?.summary, second?.summary]).toEqual(['Apmeklējums', 'Apmeklējums pa tālruni']);
    expect([first?.location, second?.location]).toEqual(['Pagasta bibliotēka, Liela iela 1', '']);
    const { payload, headers } = await read(url);
    expect(payload).not.toMatch(/Anna|Klusi|Psiholog/);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
  });

  it('follows moves, and tells what is cancelled', async () => {
    const moved = await book('2026-11-24T08:00:00Z');
    const cancelled = await book('2026-11-24T09:00:00Z');
    const url = await renew();
    await app.as.visitor(MOVE, { token: moved.token, startsAt: '2026-11-25T08:00:00Z' });
    await app.as.visitor(CANCEL, { token: cancelled.token });
    const seen = (await events(url)).map((event) => [
      event.uid.slice('visit-'.length, -'@localhost'.length),
      event.startDate.toJSDate().toISOString(),
      event.component.getFirstPropertyValue('status'),
      Number(event.sequence) > 0,
    ]);
    expect(seen).toEqual([
      [cancelled.booking.id, '2026-11-24T09:00:00.000Z', 'CANCELLED', true],
      [moved.booking.id, '2026-11-25T08:00:00.000Z', 'CONFIRMED', true],
    ]);
  });

  it('shows a group as one entry, and is a calendar also without any', async () => {
    const url = await renew();
    expect(await events(url)).toEqual([]);
    offered = await offer(here, { claims: [diaryId], places: 4 });
    await book('2026-11-24T08:00:00Z', { places: 2 });
    await book('2026-11-24T08:00:00Z');
    expect(await events(url)).toHaveLength(1);
  });

  it('is sent again only when something changed, and notes that it was read', async () => {
    const url = await renew();
    const { headers } = await read(url);
    const again = { 'if-none-match': String(headers.etag) };
    expect((await read(url, again)).statusCode).toBe(304);
    expect((await read(url, { 'if-modified-since': String(headers['last-modified']) })).statusCode).toBe(304);
    app.clock.set('2026-11-20T12:00:00Z');
    expect((await read(url, again)).statusCode).toBe(304);
    expect(await app.as(ilze)(SUBSCRIPTION, { diaryId })).toMatchObject({ lastUsedAt: '2026-11-20T12:00:00Z' });
    await book('2026-11-24T08:00:00Z');
    const changed = await read(url, again);
    expect(changed.statusCode).toBe(200);
    expect(Date.parse(String(changed.headers['last-modified']))).toBe(Date.parse('2026-11-20T12:00:00Z'));
  });

  it('ends with a new address, when it is revoked, and with the membership; the address is not kept', async () => {
    const [former, present] = [await renew(), await renew()];
    expect([(await read(former)).statusCode, (await read(present)).statusCode]).toEqual([404, 200]);
    const kept = await app.database.row<{ row: string }>(
      'select calendar_subscription::text as row from calendar_subscription where resource_id = $1',
      [diaryId],
    );
    expect(kept.row).not.toContain(present.slice('/calendars/'.length, -'.ics'.length));
    await app.as(ilze)(REVOKE, { diaryId });
    expect((await read(present)).statusCode).toBe(404);
    expect(await app.as(ilze)(SUBSCRIPTION, { diaryId })).toBeNull();
    const last = await renew();
    await app.database.rows('delete from membership where person_id = $1', [ilze.id]);
    expect((await read(last)).statusCode).toBe(404);
  });

  it('is for the person of the diary alone, not for a coordinator', async () => {
    await renew();
    const input = { input: { diaryId, locale: 'lv' } };
    await expect(app.as.coordinator(RENEW, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.coordinator(REVOKE, { diaryId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as.coordinator(SUBSCRIPTION, { diaryId })).toBeNull();
    await expect(app.as.consultant(SUBSCRIPTION, { diaryId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
