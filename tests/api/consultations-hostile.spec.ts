import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newCode } from '@inclusive/calendar/codes';
import fc from 'fast-check';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, FIND, FREE, HOLD, MOVE, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';
const RESULT = { data: expect.anything() };
const NEAR = 'query ($offer: ID!, $moment: DateTime!) { nearFreeTimes(offer: $offer, moment: $moment) { day } }';
const NEXT = 'query ($offer: ID!, $moment: DateTime!) { nextFreeTime(offer: $offer, moment: $moment) { day } }';
const VISIT = 'query ($id: ID!) { visit(id: $id, locale: lv) { visitor { name } } }';

let here: Place;
let offerId: string;

beforeAll(async () => {
  here = await place();
});

beforeEach(async () => {
  app.clock.set('2026-11-20T09:00:00Z');
  offerId = await offer(here, { notice: 60, horizon: 14 });
});

interface Raw {
  data?: Record<string, { code?: string; token?: string } | null> | null;
  errors?: { extensions: { code: string } }[];
}

/** As it comes from the network; nothing that is sent may end in a failure of ours. */
async function sent(query: string, variables: object, remoteAddress = '10.9.0.1'): Promise<Raw> {
  const headers = { 'content-type': 'application/json' };
  const payload = JSON.stringify({ query, variables });
  const response = await app.app().inject({ method: 'POST', url: '/graphql', remoteAddress, headers, payload });
  const answer = response.json<Raw>();
  expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
  return answer;
}

describe('times that nobody offers', () => {
  const wrong = [
    ['SLOT_PAST', '2026-11-20T08:30:00Z'],
    ['SLOT_PAST', '0001-01-01T00:00:00Z'],
    ['TOO_SOON', '2026-11-20T09:30:00Z'],
    ['TOO_FAR', '2026-12-05T08:00:00Z'],
    ['NOT_OFFERED', '2026-11-24T07:30:00Z'],
    ['NOT_OFFERED', '2026-11-24T08:10:00Z'],
    ['NOT_OFFERED', '2026-11-24T08:00:00.001Z'],
  ] as const;

  it.each(wrong)('are refused with %s by booking, holding and moving: %s', async (code, startsAt) => {
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    expect((await sent(BOOK, bookingOf(offerId, startsAt))).data?.['bookConsultation']).toMatchObject({ code });
    expect((await sent(HOLD, { offer: offerId, startsAt })).data?.['holdTime']).toEqual({ code });
    expect((await sent(MOVE, { token, startsAt })).data?.['moveBooking']).toEqual({ code });
  });

  it.each(['+275760-09-13T00:00:00Z', '-000001-01-01T00:00:00Z', 'soon', ''])('are no times: %s', async (startsAt) => {
    for (const answer of [
      await sent(HOLD, { offer: offerId, startsAt }),
      await sent(NEXT, { offer: offerId, moment: startsAt }),
    ])
      expect(answer.errors ?? answer.data?.['holdTime']).toBeTruthy();
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:30:00Z'])('are looked around without harm: %s', async (moment) => {
    const day = moment.slice(0, 10);
    expect(await sent(NEAR, { offer: offerId, moment })).toMatchObject(RESULT);
    expect(await sent(NEXT, { offer: offerId, moment })).toEqual({ data: { nextFreeTime: null } });
    expect(await sent(FREE, { offer: offerId, from: day, to: day })).toEqual({ data: { freeTimes: [] } });
  });
});

describe('a thousand requests for one code', () => {
  const many = (code: string, address: string) =>
    Promise.all(Array.from({ length: 1000 }, () => sent(FIND, { code }, address)));

  it('that is right: its link or a request for patience, and its link again afterwards', async () => {
    const { token, booking } = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    const answers = await many(booking.code, '10.9.0.2');
    const found = answers.filter(({ data }) => data?.['findBooking']?.token === token);
    const patience = answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'TOO_MANY');
    expect([found.length > 0, found.length + patience.length]).toEqual([true, 1000]);
    expect(await sent(FIND, { code: booking.code }, '10.9.0.2')).toEqual({ data: { findBooking: { token } } });
  });

  it('that is wrong: twenty answers, and others are not kept out', async () => {
    const { token, booking } = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    const answers = await many(newCode(), '10.9.0.3');
    const unknown = answers.filter(({ data }) => data?.['findBooking']?.code === 'BOOKING_UNKNOWN');
    expect(unknown.length).toBeLessThanOrEqual(20);
    expect(await sent(FIND, { code: booking.code }, '10.9.0.4')).toEqual({ data: { findBooking: { token } } });
  });
});

describe('names in any script', () => {
  it.each([
    ['مريم بنت خالد', 'مريم بنت خالد'],
    ['\u202eannA\u202c', 'annA'],
    ['👩‍👧‍👦 Zīle', '👩‍👧‍👦 Zīle'],
    ['Z\u030ci\u0304le', 'Žīle'],
    ['  Ņina\u0000\u0007\n\tO’Nil  ', 'Ņina O’Nil'],
    ['क्षेत्र', 'क्षेत्र'],
    ['李小龙', '李小龙'],
    ['x'.repeat(80), 'x'.repeat(80)],
  ])('%j is kept as %j', async (name, kept) => {
    const own = await place();
    const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(own), AT, { name }));
    const coordinator = await app.given.person({
      organisation: { id: own.organisationId, slug: own.slug },
      roles: ['coordinator'],
    });
    expect(await app.as(coordinator)(VISIT, { id: booking.id })).toEqual({ visitor: { name: kept } });
  });

  it.each([
    ['REQUIRED', '\u200b\u202e \n'],
    ['TOO_LONG', 'ā'.repeat(200)],
    ['TOO_LONG', `a${'\u0301'.repeat(200)}`],
  ])('%s is what is wrong with %j', async (code, name) => {
    const { data } = await sent(BOOK, bookingOf(offerId, AT, { name }));
    expect(data?.['bookConsultation']).toMatchObject({ faults: [{ field: 'name', code }] });
  });
});

describe('anything at all', () => {
  it('in any field is taken or refused, and never breaks anything', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        "';--",
        '<b>',
        'phone',
        'sms',
        'email',
        'none',
        'lv',
        'on-site',
        'minor',
        '%',
      ),
    );
    const fields = ['name', 'channel', 'reach', 'phone', 'email', 'language', 'note', 'forWhom', 'hold'] as const;
    const some = Object.fromEntries([...fields, 'ageBand', 'municipality'].map((field) => [field, text]));
    const form = fc.record(
      { ...some, adjustments: fc.array(text, { maxLength: 3 }), idempotencyKey: text },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(form, fc.integer({ min: -3, max: 300 }), async (more, places) => {
        const answer = await sent(BOOK, bookingOf(offerId, AT, { places, ...more }));
        expect(answer).toMatchObject({ data: { bookConsultation: expect.anything() } });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('in the place of links and ids is nothing', async () => {
    for (const token of ['\u0000', '\ud800', 'x'.repeat(10_000), "' or 1=1", randomUUID()]) {
      expect((await sent(MOVE, { token, startsAt: AT })).data?.['moveBooking']).toEqual({ code: 'BOOKING_UNKNOWN' });
      const { errors } = await sent(HOLD, { offer: token, startsAt: AT });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
