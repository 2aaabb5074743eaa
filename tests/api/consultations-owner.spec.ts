import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { groupedCode, newCode } from '@inclusive/calendar/codes';
import { Diary } from '../../api/src/consultations/bookings.diary.ts';
import { ConsultationsJobs } from '../../api/src/consultations/consultations.jobs.ts';
import { mostMisses } from '../../api/src/shared/look-ups.ts';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, BOOKING, bookingOf, CANCEL, FIND, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';

let here: Place;

beforeAll(async () => {
  here = await place();
  app.clock.set('2026-11-20T09:00:00Z');
});

afterEach(() => app.clock.set('2026-11-20T09:00:00Z'));

async function booked(more: object = {}): Promise<Booked & { offerId: string }> {
  const offerId = await offer(here);
  return { offerId, ...(await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT, more))) };
}

describe('cancelBooking', () => {
  it('gives the time to the next visitor', async () => {
    const { offerId, token } = await booked();
    expect(await app.as.visitor(CANCEL, { token })).toEqual({ state: 'cancelled', sequence: 1, canBeCancelled: false });
    expect(await app.as.visitor(BOOK, bookingOf(offerId, AT))).toHaveProperty('token');
  });

  it('is done once, however often and at once it is asked for', async () => {
    const { token } = await booked({ reach: 'email', email: 'twice@example.org' });
    const answers = await Promise.all([1, 2, 3].map(() => app.as.visitor(CANCEL, { token })));
    expect(answers).toEqual(answers.map(() => ({ state: 'cancelled', sequence: 1, canBeCancelled: false })));
    expect((await app.mails().next('twice@example.org')).subject).toBe('Jūsu apmeklējums ir pieteikts');
    const letter = await app.mails().next('twice@example.org');
    expect(letter.subject).toBe('Jūsu apmeklējums ir atcelts');
    expect(letter.attachments[0]?.content).toMatch(/SEQUENCE:1\s[^]*STATUS:CANCELLED/);
    await app.mails().expectNone('twice@example.org', 300);
  });

  it('counts as one change, whoever was faster', async () => {
    const { booking } = await booked();
    const diary = app.app().get(Diary, { strict: false });
    const { manager } = app.app().get(DataSource, { strict: false });
    expect(await diary.release(manager, booking.id, app.clock.now(), 'visitor')).toBe(true);
    expect(await diary.release(manager, booking.id, app.clock.now(), 'visitor')).toBe(false);
    const kept = await app.database.row('select sequence from booking where id = $1', [booking.id]);
    expect(kept).toEqual({ sequence: 1 });
  });

  it('does not take away what somebody else has booked meanwhile', async () => {
    const { offerId, token } = await booked();
    await app.as.visitor(CANCEL, { token });
    const { token: next } = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    await app.as.visitor(CANCEL, { token });
    expect(await app.as.visitor(BOOKING, { token: next })).toMatchObject({ state: 'booked' });
    expect(await app.as.visitor(BOOK, bookingOf(offerId, AT))).toEqual({ code: 'SLOT_TAKEN', faults: [] });
  });

  it('says no once the visit has begun, and to a link that nobody has', async () => {
    const { token } = await booked();
    app.clock.set(AT);
    expect(await app.as.visitor(CANCEL, { token })).toEqual({ code: 'BOOKING_PAST' });
    expect(await app.as.visitor(CANCEL, { token: 'x'.repeat(32) })).toEqual({ code: 'BOOKING_UNKNOWN' });
  });
});

describe('booking', () => {
  it('opens by its link, and tells nothing of the person', async () => {
    const { token, booking } = await booked({ name: 'Aurēlija', note: 'slepeni' });
    const shown = await app.as.visitor(BOOKING, { token });
    expect(shown).toEqual({
      state: 'booked',
      code: booking.code,
      day: '2026-11-24',
      time: '10:00',
      channel: 'on-site',
      language: 'lv',
    });
  });

  it('is nothing for a wrong link', async () => {
    expect(await app.as.visitor(BOOKING, { token: 'wrong' })).toBeNull();
  });

  it('names the service and the place in the language of the page', async () => {
    const { token } = await booked();
    const answer = await app.as.visitor(
      'query ($token: String!) { booking(token: $token) { offer(locale: en) { title awaits place { library address } consultants { name role } } } }',
      { token },
    );
    expect(answer).toEqual({
      offer: {
        title: { text: 'Psihologa konsultācija', locale: 'lv' },
        awaits: { text: '<p>Saruna <strong>divatā</strong>.</p>\n', locale: 'lv' },
        place: { library: { text: 'Pagasta bibliotēka', locale: 'lv' }, address: 'Liela iela 1' },
        consultants: [{ name: { text: 'Ilze', locale: 'lv' }, role: { text: 'psiholoģe', locale: 'lv' } }],
      },
    });
  });
});

describe('findBooking', () => {
  it('finds by the code, however it is written', async () => {
    const { token, booking } = await booked();
    const ways = [booking.code, groupedCode(booking.code), ` ${[...booking.code.toLowerCase()].join(' ')} `];
    for (const code of ways) expect(await app.as.visitor(FIND, { code })).toEqual({ token });
  });

  it('says what is wrong with the code', async () => {
    const faulty = (code: string) => ({ code: 'INPUT_INVALID', faults: [{ field: 'code', code }] });
    expect(await app.as.visitor(FIND, { code: ' ' })).toEqual(faulty('REQUIRED'));
    expect(await app.as.visitor(FIND, { code: 'ABCD-0000' })).toEqual(faulty('INVALID_CODE'));
    expect(await app.as.visitor(FIND, { code: newCode() })).toEqual({ code: 'BOOKING_UNKNOWN', faults: [] });
  });
});

describe('guessing', () => {
  const find = async (code: string, remoteAddress: string) => {
    const response = await app.app().inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: FIND, variables: { code } }),
    });
    return response.json<{
      data: { findBooking?: object } | null;
      errors?: { extensions: { code: string; retryAfterSeconds: number } }[];
    }>();
  };

  it('ends after a few wrong codes from one address, for a while, and for that address alone', async () => {
    const { booking, token } = await booked();
    const answers = await Promise.all(Array.from({ length: 60 }, () => find(newCode(), '10.0.0.1')));
    const refusals = answers.flatMap(({ errors }) => errors ?? []);
    expect(refusals).toHaveLength(60 - mostMisses.code.address);
    expect(refusals[0]?.extensions).toEqual({ code: 'TOO_MANY', retryAfterSeconds: 15 * 60 });
    expect((await find(booking.code, '10.0.0.1')).errors?.[0]?.extensions.code).toBe('TOO_MANY');
    expect(await find(booking.code, '10.0.0.2')).toEqual({ data: { findBooking: { token } } });
    app.clock.advance(15 * 60_000);
    expect(await find(booking.code, '10.0.0.1')).toEqual({ data: { findBooking: { token } } });
  });

  it('does not count those who know their code', async () => {
    app.clock.set('2026-11-20T11:00:00Z');
    const { booking, token } = await booked();
    for (let each = 0; each < mostMisses.code.address + 5; each += 1) {
      expect(await find(booking.code, '10.0.0.3')).toEqual({ data: { findBooking: { token } } });
    }
  });

  it('ends for everybody when it comes from everywhere', async () => {
    app.clock.set('2026-11-20T12:00:00Z');
    await app.database.rows(`update look_up_window set misses = 0`);
    const tries = Array.from({ length: mostMisses.code.everywhere + 30 }, (_, n) => `10.1.${n >> 8}.${n & 255}`);
    const refusals: unknown[] = [];
    for (let from = 0; from < tries.length; from += 45) {
      const answers = await Promise.all(tries.slice(from, from + 45).map((address) => find(newCode(), address)));
      refusals.push(...answers.flatMap(({ errors }) => errors ?? []));
    }
    expect(refusals).toHaveLength(30);
  });

  it('leaves no address in the database, and no old counts', async () => {
    await find(newCode(), '10.0.0.9');
    const before = await app.database.rows<{ bucket: Buffer }>('select bucket from look_up_window');
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ bucket }) => bucket.length === 32 && !bucket.includes('10.0.0.9'))).toBe(true);
    app.clock.set('2027-01-01T09:00:00Z');
    await app.app().get(ConsultationsJobs, { strict: false }).forgetLookUps();
    expect(await app.database.rows('select from look_up_window')).toEqual([]);
  });
});

describe('after the visit', () => {
  it('erases what leads to a person when its time has come, and keeps what is counted', async () => {
    const { token, booking, offerId } = await booked({ name: 'Aurēlija' });
    const purge = () => app.app().get(ConsultationsJobs, { strict: false }).purge();
    app.clock.set('2026-12-24T08:29:00Z');
    await purge();
    expect(await app.as.visitor(BOOKING, { token })).toMatchObject({ state: 'booked', code: booking.code });
    app.clock.set('2026-12-24T08:30:00Z');
    await purge();
    expect(await app.as.visitor(BOOKING, { token })).toBeNull();
    expect(await app.as.visitor(CANCEL, { token })).toEqual({ code: 'BOOKING_UNKNOWN' });
    expect(await app.as.visitor(FIND, { code: booking.code })).toMatchObject({ code: 'BOOKING_UNKNOWN' });
    const row = await app.database.row('select * from booking where offer_id = $1', [offerId]);
    expect(row).toMatchObject({ state: 'booked', language: 'lv', for_whom: 'self', starts_at: new Date(AT) });
    expect(row).toMatchObject({ sealed_details: null, code: null, token_hash: null, idempotency_key: null });
  });
});

describe('the calendar file', () => {
  const fetchFile = (path: string) => app.app().inject({ url: path });

  it('comes in the language of the page, with the zone of the place and nothing of the service', async () => {
    const { token, booking } = await booked();
    const response = await fetchFile(`/en/booking/${token}/calendar.ics`);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="visit.ics"',
      'cache-control': 'no-store',
    });
    expect(response.body).toContain(`UID:${booking.id}@localhost`);
    expect(response.body).toContain('SUMMARY:Visit to the library');
    expect(response.body).toContain('LOCATION:Pagasta bibliotēka\\, Liela iela 1');
    expect(response.body).not.toContain('Psiholog');
  });

  it('is not there for a wrong link or language', async () => {
    const { token } = await booked();
    expect((await fetchFile(`/en/booking/${'x'.repeat(32)}/calendar.ics`)).statusCode).toBe(404);
    expect((await fetchFile(`/de/booking/${token}/calendar.ics`)).statusCode).toBe(404);
  });
});

describe('what a booking costs', () => {
  it('asks the database a fixed number of times', async () => {
    const offerId = await offer(here);
    const booking = bookingOf(offerId, AT, { idempotencyKey: randomUUID() });
    const statements = await statementsOf(() => app.as.visitor(BOOK, booking));
    expect(statements.map((sql) => sql.trim().split(/\s+/)[0]?.toLowerCase())).toEqual([
      'select',
      ...['start', 'select', 'with', 'insert', 'commit'],
    ]);
  });
});
