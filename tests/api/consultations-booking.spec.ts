import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  bookingOf,
  FREE,
  type FreeDay,
  type Place,
  type RefusedAnswer,
} from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer, held } = bookable(app);
const AT = '2026-11-24T08:00:00Z';

const book = <Answer = Booked>(offerId: string, startsAt = AT, more: object = {}) =>
  app.as.visitor<Answer>(BOOK, bookingOf(offerId, startsAt, more));

const refusedFor = (offerId: string, startsAt: string, more: object = {}) =>
  book<RefusedAnswer>(offerId, startsAt, more);

const bookings = async (offerId: string) =>
  app.database.rows<Record<string, unknown>>('select * from booking where offer_id = $1 order by created_at', [
    offerId,
  ]);

let here: Place;

beforeAll(async () => {
  here = await place();
  app.clock.set('2026-11-20T09:00:00Z');
});

describe('bookConsultation', () => {
  it('gives a free time to a visitor without an account and without a contact', async () => {
    const offerId = await offer(here);
    const { token, booking } = await book(offerId);
    expect(booking).toMatchObject({
      state: 'booked',
      startsAt: AT,
      endsAt: '2026-11-24T08:30:00Z',
      day: '2026-11-24',
      time: '10:00',
      zone: 'Europe/Riga',
      sequence: 0,
      canBeCancelled: true,
    });
    expect(booking.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(token).toMatch(/^[\w-]{32}$/);
    const days = await app.as.visitor<FreeDay[]>(FREE, { offer: offerId, from: '2026-11-24', to: '2026-11-24' });
    expect(days[0]?.times.map(({ time }) => time)).not.toContain('10:00');
  });

  it('keeps the buffers free too, in the diaries of everybody who is needed', async () => {
    const [consultant, interpreter] = [await person(here), await person(here)];
    const offerId = await offer(here, { claims: [consultant, interpreter], before: 5, after: 10 });
    await book(offerId);
    const claims = await app.database.rows(
      `select resource_id, lower(during) as lower, upper(during) as upper from claim where resource_id = any($1)`,
      [[consultant, interpreter]],
    );
    const span = { lower: new Date('2026-11-24T07:55:00Z'), upper: new Date('2026-11-24T08:40:00Z') };
    expect(claims).toHaveLength(2);
    expect(claims).toEqual(
      expect.arrayContaining([consultant, interpreter].map((resource_id) => ({ resource_id, ...span }))),
    );
  });

  it('claims in the order of the resources, so that no two bookings wait for each other', async () => {
    const claims = await Promise.all(Array.from({ length: 7 }, () => person(here)));
    const { booking } = await book(await offer(here, { claims }));
    const claimed = await app.database.rows<{ resource_id: string }>(
      'select resource_id from claim where booking_id = $1 order by id',
      [booking.id],
    );
    expect(claimed.map(({ resource_id: id }) => id)).toEqual(claims.toSorted());
  });

  it('refuses the second visitor, and books nothing by halves', async () => {
    const [consultant, interpreter] = [await person(here), await person(here)];
    const alone = await offer(here, { claims: [interpreter] });
    const both = await offer(here, { claims: [consultant, interpreter] });
    await book(alone);
    expect(await refusedFor(both, AT)).toEqual({ code: 'SLOT_TAKEN', faults: [] });
    expect(await app.database.rows('select from claim where resource_id = $1', [consultant])).toEqual([]);
    expect(await bookings(both)).toEqual([]);
  });

  it.each([
    ['SLOT_PAST', '2026-11-20T08:30:00Z'],
    ['TOO_SOON', '2026-11-20T09:30:00Z'],
    ['TOO_FAR', '2026-12-05T08:00:00Z'],
    ['NOT_OFFERED', '2026-11-24T07:30:00Z'],
    ['NOT_OFFERED', '2026-11-24T12:00:00Z'],
    ['NOT_OFFERED', '2026-11-24T08:10:00Z'],
    ['NOT_OFFERED', '2026-11-24T08:00:30Z'],
  ])('refuses with %s a visit at %s', async (code, startsAt) => {
    const offerId = await offer(here, { notice: 60, horizon: 14 });
    expect(await refusedFor(offerId, startsAt)).toMatchObject({ code });
    expect(await bookings(offerId)).toEqual([]);
  });

  it('refuses what is offered no more, and knows nothing of what never was', async () => {
    const offerId = await offer(here);
    await app.database.rows(
      `update service set is_active = false where id = (select service_id from offer where id = $1)`,
      [offerId],
    );
    expect(await refusedFor(offerId, AT)).toMatchObject({ code: 'NOT_OFFERED' });
    await expect(book(randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(book('no-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('names every wrong field', async () => {
    const answer = await refusedFor(await offer(here), AT, {
      name: ' ',
      reach: 'phone',
      phone: 'soon',
      language: 'de',
      forWhom: 'minor',
    });
    expect(answer.code).toBe('INPUT_INVALID');
    expect(answer.faults).toEqual([
      { field: 'language', code: 'INVALID' },
      { field: 'name', code: 'REQUIRED' },
      { field: 'phone', code: 'INVALID_PHONE' },
      { field: 'hasGuardian', code: 'GUARDIAN_NEEDED' },
    ]);
  });

  it('refuses a key that is none', async () => {
    const answer = await refusedFor(await offer(here), AT, { idempotencyKey: 'again' });
    expect(answer).toEqual({ code: 'INPUT_INVALID', faults: [{ field: 'idempotencyKey', code: 'INVALID' }] });
  });

  it('clears a hold away whose time is over, and respects one whose time is not', async () => {
    const consultant = await person(here);
    const offerId = await offer(here, { claims: [consultant] });
    await held(offerId, consultant, '2026-11-24T08:00:00Z', '2026-11-24T08:30:00Z', '2026-11-20T08:59:00Z');
    await held(offerId, consultant, '2026-11-24T08:30:00Z', '2026-11-24T09:00:00Z', '2026-11-20T09:10:00Z');
    expect(await book(offerId)).toHaveProperty('token');
    expect(await refusedFor(offerId, '2026-11-24T08:30:00Z')).toMatchObject({ code: 'SLOT_TAKEN' });
  });
});

describe('the same form sent again', () => {
  it('is answered with the same booking, code and link', async () => {
    const offerId = await offer(here);
    const input = bookingOf(offerId, AT, { note: 'Paldies!', adjustments: ['step-free', 'quiet'] });
    const first = await app.as.visitor<Booked>(BOOK, input);
    expect(await app.as.visitor(BOOK, input)).toEqual(first);
    expect(await bookings(offerId)).toHaveLength(1);
  });

  it('is answered with one booking when it comes many times at once', async () => {
    const offerId = await offer(here);
    const input = bookingOf(offerId, AT);
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.as.visitor<Booked>(BOOK, input)));
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1);
    expect(answers.every(({ token }) => token)).toBe(true);
    expect(await bookings(offerId)).toHaveLength(1);
  });

  it('never shows a booking to somebody whose form says something else', async () => {
    const offerId = await offer(here);
    const key = randomUUID();
    await book(offerId, AT, { idempotencyKey: key });
    expect(await refusedFor(offerId, AT, { idempotencyKey: key, name: 'Berta' })).toEqual({
      code: 'FORM_ALREADY_USED',
      faults: [],
    });
    expect(await refusedFor(offerId, '2026-11-24T09:00:00Z', { idempotencyKey: key })).toMatchObject({
      code: 'FORM_ALREADY_USED',
    });
    expect(await bookings(offerId)).toHaveLength(1);
  });
});

describe('what is kept of a visitor', () => {
  it('is sealed: no name, contact, note or need stands in the database', async () => {
    const offerId = await offer(here);
    const { token } = await book(offerId, AT, {
      name: 'Aurēlija',
      reach: 'phone',
      phone: '+371 26 987 654',
      note: 'Nāku ar suni',
      adjustments: ['quiet'],
      forWhom: 'minor',
      hasGuardian: true,
    });
    const [kept] = await bookings(offerId);
    expect(kept).toMatchObject({
      for_whom: 'minor',
      has_guardian: true,
      language: 'lv',
      channel: 'on-site',
      locale: 'lv',
    });
    expect(kept?.['purge_after']).toEqual(new Date('2026-12-24T08:30:00Z'));
    const plain = JSON.stringify({ ...kept, token_hash: String(kept?.['token_hash']) });
    for (const secret of ['Aurēlija', '987 654', 'suni', 'quiet', token]) expect(plain).not.toContain(secret);
  });
});

describe('the letter', () => {
  it('goes to those who gave an address, says nothing of the service, and brings a calendar file', async () => {
    const offerId = await offer(here);
    await app.database.rows(
      `insert into translation (owner_id, locale, fields) select service_id, 'lt', '{"title": "Psichologė"}' from offer where id = $1`,
      [offerId],
    );
    const { token, booking } = await book(offerId, AT, {
      reach: 'email',
      email: 'ona@example.org',
      locale: 'lt',
      note: 'slapta',
    });
    const letter = await app.mails().next('ona@example.org');
    expect(letter.subject).toBe('Jūsų apsilankymas užregistruotas');
    expect(letter.text).toContain('Jūsų laikas: antradienį, lapkričio 24\u00a0d., 10:00 val.');
    expect(letter.text).toContain(`${booking.code.slice(0, 4)}-${booking.code.slice(4)}`);
    expect(letter.links).toContain(`${app.config().publicUrl}/lt/booking/${token}`);
    const [file] = letter.attachments;
    expect(file).toMatchObject({ filename: 'apsilankymas.ics', contentType: 'text/calendar' });
    expect(file?.content).toContain('DTSTART;TZID=Europe/Riga:20261124T100000');
    expect(`${letter.html} ${file?.content}`).not.toMatch(/Psicholog|slapta|konsult/i);
  });

  it('goes to nobody who gave none, not even when one was typed before another way was chosen', async () => {
    await book(await offer(here), AT, { reach: 'none', email: 'not-chosen@example.org' });
    expect(await app.database.rows(`select from graphile_worker.jobs where task_identifier = 'send-mail'`)).toEqual([]);
    await app.mails().expectNone('not-chosen@example.org', 500);
  });
});
