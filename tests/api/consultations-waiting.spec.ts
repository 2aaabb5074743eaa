import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationsJobs } from '../../api/src/consultations/consultations.jobs.ts';
import { Promoter } from '../../api/src/consultations/waiting.promoter.ts';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  bookingOf,
  CANCEL,
  everyDay,
  FIND,
  FREE,
  HOLD,
  type Place,
} from './consultations.support.ts';

const app = useTestApp({ env: { DATABASE_CONNECTIONS: '16' } });
const { place, offer } = bookable(app);
const NOW = '2026-11-20T09:00:00Z';
const AT = '2026-11-24T08:00:00Z';
const LATER = '2026-11-24T08:30:00Z';

const ENTRY = 'state code position reason offered { startsAt day time untilDay untilTime }';
const JOIN = `mutation ($input: JoinWaitingListInput!) {
  joinWaitingList(input: $input) { ... on JoinedWaitingList { token entry { ${ENTRY} } } ... on Refused { code faults { field code } } }
}`;
const SEE = `query ($token: String!) { waitingEntry(token: $token) { ${ENTRY} } }`;
const TAKE = `mutation ($token: String!) {
  takeOfferedTime(token: $token) { ... on BookedConsultation { token booking { id code startsAt } } ... on Refused { code } }
}`;
const PASS = `mutation ($token: String!) { passOfferedTime(token: $token) { ... on WaitingEntry { state position } ... on Refused { code } } }`;
const LEAVE = `mutation ($token: String!) { leaveWaitingList(token: $token) { ... on WaitingEntry { state } ... on Refused { code } } }`;

interface Entry {
  state: string;
  code: string;
  position: number;
  reason: string;
  offered: { startsAt: string; time: string; untilDay: string; untilTime: string } | null;
}

let here: Place;

beforeAll(async () => {
  here = await place('Europe/Riga', everyDay('10:00', '18:00'));
  app.clock.set(NOW);
});

afterEach(() => app.clock.set(NOW));

const book = (offerId: string, startsAt = AT) =>
  app.as.visitor<Partial<Booked> & { code?: string }>(BOOK, bookingOf(offerId, startsAt));

const waitingOf = (offerId: string, more: object = {}) => {
  const { startsAt: _startsAt, ...input } = bookingOf(offerId, AT, more).input;
  return { input: { firstDay: '2026-11-24', lastDay: '2026-11-24', ...input } };
};

const join = async (offerId: string, more: object = {}) =>
  (await app.as.visitor<{ token: string; entry: Entry }>(JOIN, waitingOf(offerId, more))).token;

const see = (token: string | undefined) => app.as.visitor<Entry>(SEE, { token });
const cancel = (token: string | undefined) => app.as.visitor(CANCEL, { token });
const promoter = () => app.app().get(Promoter, { strict: false });

/** An offer with two times a day, both booked. */
async function full() {
  const offerId = await offer(here, { hours: everyDay('10:00', '11:00'), horizon: 30 });
  const [first, second] = [await book(offerId), await book(offerId, LATER)];
  return { offerId, first, second };
}

/** Somebody waits for it, or the job of every minute has just offered it to them. */
const notForNewcomers = expect.stringMatching(/WAITED_FOR|SLOT_TAKEN/);

describe('the waiting list', () => {
  it('takes up those for whom nothing is free, in the order in which they come', async () => {
    const { offerId, first } = await full();
    const [anna, berta] = [await join(offerId), await join(offerId)];
    expect(await see(anna)).toMatchObject({ state: 'waiting', position: 1, reason: 'ALL_TAKEN', offered: null });
    expect(await see(berta)).toMatchObject({ position: 2, reason: 'OTHERS_BEFORE' });
    const elsewhere = await app.as.visitor(JOIN, waitingOf(offerId, { lastDay: '2026-11-25' }));
    expect(elsewhere).toEqual({ code: 'TIMES_FREE', faults: [] });
    await cancel(first.token);
    expect(await book(offerId)).toMatchObject({ code: notForNewcomers });
    await eventually(async () => expect((await see(anna)).state).toBe('offered'));
    expect(await see(anna)).toMatchObject({
      position: 1,
      reason: 'OFFERED',
      offered: { startsAt: AT, time: '10:00', untilDay: '2026-11-20', untilTime: '13:00' },
    });
    expect(await see(berta)).toMatchObject({ position: 1, reason: 'OFFERED_TO_EARLIER' });
    expect(await app.as.visitor(FREE, { offer: offerId, from: '2026-11-24', to: '2026-11-24' })).toEqual([]);
  });

  it('never lets a newcomer pass, whatever becomes free and however it is asked for', async () => {
    const { offerId, first } = await full();
    const anna = await join(offerId);
    await app.database.rows(`update claim set state = 'released' where booking_id = $1`, [first.booking?.id]);
    expect(await book(offerId)).toMatchObject({ code: notForNewcomers });
    expect(await app.as.visitor(HOLD, { offer: offerId, startsAt: AT })).toEqual({ code: notForNewcomers });
    expect(await app.as.visitor(FREE, { offer: offerId, from: '2026-11-24', to: '2026-11-24' })).toEqual([]);
    await promoter().promoteAll();
    expect((await see(anna)).offered?.startsAt).toBe(AT);
  });

  it('makes a booking of an offer, under the same code and link, once', async () => {
    const { offerId, first } = await full();
    const anna = await join(offerId, { reach: 'email', email: 'waits@example.org', locale: 'en' });
    const { code } = await see(anna);
    expect((await app.mails().next('waits@example.org')).subject).toBe('You are on the waiting list');
    expect(await app.as.visitor(FIND, { code })).toEqual({ token: anna });
    expect(await app.as.visitor(TAKE, { token: anna })).toEqual({ code: 'OFFER_OVER' });
    await cancel(first.token);
    const letter = await app.mails().next('waits@example.org');
    expect(letter.subject).toBe('There is a free time for you');
    expect(`${letter.text}`).toMatch(/on Tuesday 24\sNovember at 10:00[^]*until 13:00 on Friday 20\sNovember/);
    expect(letter.text).not.toMatch(/psiholog/i);
    const answers = await Promise.all([1, 2, 3].map(() => app.as.visitor<Booked>(TAKE, { token: anna })));
    expect(new Set(answers.map(({ booking }) => booking.id)).size).toBe(1);
    expect(answers[0]).toMatchObject({ token: anna, booking: { code, startsAt: AT } });
    expect(await app.as.visitor(FIND, { code })).toEqual({ token: anna });
    expect(await see(anna)).toBeNull();
    expect((await app.mails().next('waits@example.org')).subject).toBe('Your visit is booked');
    await app.mails().expectNone('waits@example.org', 300);
  });

  it('goes on to the next when an offer is not answered in time; the third silence ends the waiting', async () => {
    const { offerId, first } = await full();
    const [anna, berta] = [await join(offerId, { lastDay: '2026-11-24' }), await join(offerId)];
    await cancel(first.token);
    await eventually(async () => expect((await see(anna)).state).toBe('offered'));
    app.clock.set('2026-11-20T11:00:00Z');
    await Promise.all([promoter().promoteAll(), promoter().promoteAll()]);
    expect(await see(anna)).toMatchObject({ state: 'waiting', reason: 'ALL_TAKEN' });
    expect((await see(berta)).offered?.startsAt).toBe(AT);
    expect(await app.as.visitor(TAKE, { token: anna })).toEqual({ code: 'OFFER_OVER' });
    await app.database.rows(`update waiting_entry set missed = 2, passed = '{}' where token_hash = sha256($1::bytea)`, [
      anna,
    ]);
    await app.as.visitor(LEAVE, { token: berta });
    await eventually(async () => expect((await see(anna)).state).toBe('offered'));
    app.clock.set('2026-11-21T12:00:00Z');
    await promoter().promoteAll();
    expect(await see(anna)).toMatchObject({ state: 'lapsed' });
    expect(await book(offerId)).toHaveProperty('token');
  });

  it('keeps the place of whoever says no, and lets others have what nobody on the list wants', async () => {
    const { offerId, first, second } = await full();
    const anna = await join(offerId);
    await cancel(first.token);
    await eventually(async () => expect((await see(anna)).state).toBe('offered'));
    expect(await app.as.visitor(PASS, { token: anna })).toMatchObject({ state: 'waiting', position: 1 });
    expect(await book(offerId)).toHaveProperty('token');
    await cancel(second.token);
    await eventually(async () => expect((await see(anna)).offered?.startsAt).toBe(LATER));
    expect(await app.as.visitor(LEAVE, { token: anna })).toEqual({ state: 'left' });
    expect(await book(offerId, LATER)).toHaveProperty('token');
  });

  it('answers the same form with the same place, and refuses wrong days', async () => {
    const { offerId } = await full();
    const input = waitingOf(offerId);
    const answers = await Promise.all([1, 2, 3].map(() => app.as.visitor<{ token: string }>(JOIN, input)));
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1);
    const wrong = async (days: object) => app.as.visitor(JOIN, waitingOf(offerId, days));
    expect(await wrong({ firstDay: '2026-11-19' })).toMatchObject({
      faults: [{ field: 'firstDay', code: 'INVALID_DAY' }],
    });
    expect(await wrong({ lastDay: '2026-11-23' })).toMatchObject({
      faults: [{ field: 'lastDay', code: 'INVALID_DAY' }],
    });
  });

  it('ends with its days, and forgets the person afterwards', async () => {
    const { offerId } = await full();
    const anna = await join(offerId, { name: 'Aurēlija' });
    app.clock.set('2026-11-25T09:00:00Z');
    await promoter().promoteAll();
    expect(await see(anna)).toMatchObject({ state: 'lapsed' });
    app.clock.set('2026-12-25T09:00:00Z');
    await app.app().get(ConsultationsJobs, { strict: false }).purge();
    expect(await see(anna)).toBeNull();
    const rows = await app.database.rows('select code, sealed_details from waiting_entry where offer_id = $1', [
      offerId,
    ]);
    expect(rows).toEqual([{ code: null, sealed_details: null }]);
  });

  it('is served in its order while many cancel, join and try to pass at once', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '14:00'), horizon: 30 });
    const times = Array.from({ length: 8 }, (_, n) => new Date(Date.parse(AT) + n * 1_800_000).toISOString());
    const booked = [];
    for (const startsAt of times) booked.push(await book(offerId, startsAt));
    const entries: string[] = [];
    for (let n = 0; n < 6; n += 1) entries.push(await join(offerId));
    const newcomers = await Promise.all([
      ...booked.slice(0, 4).map(({ token }) => cancel(token)),
      ...times.flatMap((startsAt) => [book(offerId, startsAt), book(offerId, startsAt)]),
      promoter().promoteAll(),
    ]);
    expect(newcomers.filter((answer) => answer && 'token' in answer)).toEqual([]);
    await promoter().promoteAll();
    const states = await Promise.all(entries.map(async (token) => (await see(token)).state));
    expect(states).toEqual([...Array(4).fill('offered'), ...Array(2).fill('waiting')]);
  });
});
