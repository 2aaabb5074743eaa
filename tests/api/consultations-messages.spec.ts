import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Promoter } from '../../api/src/consultations/waiting.promoter.ts';
import { Reminders } from '../../api/src/consultations/reminders.ts';
import { TextMessages } from '../../api/src/shared/sms/text-messages.ts';
import { eventually } from '../support/eventually.ts';
import { openSmsGateway, type SmsGateway } from '../support/sms-gateway.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL, everyDay, MOVE, type Place } from './consultations.support.ts';

const env: Record<string, string> = { SMS_GATEWAY_TOKEN: 'for-tests' };
let gateway: SmsGateway;

beforeAll(async () => {
  gateway = await openSmsGateway();
  env['SMS_GATEWAY_URL'] = gateway.url;
});
afterAll(() => gateway.close());

const app = useTestApp({ env });
const { place, offer } = bookable(app);
const NOW = '2026-11-20T09:00:00Z';
const AT = '2026-11-24T08:00:00Z';
const JOIN = `mutation ($input: JoinWaitingListInput!) {
  joinWaitingList(input: $input) { ... on JoinedWaitingList { token entry { code } } ... on Refused { code } }
}`;
const MESSAGES = `query ($room: String!) {
  deskMessages(room: $room, locale: lv) { state tries ending visit { id } }
}`;
const CALLS = 'query ($room: String!) { deskCalls(room: $room, locale: lv) { news visit { id } } }';
let here: Place;
let phones = 20_000_000;

beforeAll(async () => {
  here = await place();
  app.clock.set(NOW);
});

const mobile = () => String((phones += 1));
const log = (id: string) =>
  app.database.rows('select state, tries, answer from text_message where about = $1 order by id', [id]);
const bySms = (phone: string, more: object = {}) => ({ reach: 'sms', phone, ...more });

describe('text messages', () => {
  it('tell when and where to move or cancel, in the language of the visitor, and nothing else', async () => {
    const phone = mobile();
    const { booking, token } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(phone)));
    const grouped = `${booking.code.slice(0, 4)}-${booking.code.slice(4)}`;
    const { key, authorization, body } = await gateway.next(`+371${phone}`);
    expect(body.text.replaceAll('\u00a0', ' ')).toBe(
      `Bibliotēkas apmeklējums: otrdien, 24. novembrī, plkst. 10:00. Kods ${grouped}. ` +
        `Pārcelt vai atcelt: ${app.config().publicUrl}/lv/booking`,
    );
    expect([key, authorization]).toEqual([body.id, 'Bearer for-tests']);
    await app.as.visitor(MOVE, { token, startsAt: '2026-11-24T08:30:00Z' });
    expect((await gateway.next(`+371${phone}`)).body.text).toMatch(/^Jauns .*10:30/);
    app.clock.set('2026-11-23T09:00:00Z');
    const reminders = app.app().get(Reminders, { strict: false });
    await Promise.all([reminders.remind(booking.id), reminders.remind(booking.id)]);
    app.clock.set(NOW);
    expect((await gateway.next(`+371${phone}`)).body.text).toMatch(/^Gaidīsim jūs rīt/);
    await app.as.visitor(CANCEL, { token });
    expect((await gateway.next(`+371${phone}`)).body.text).toMatch(/ir atcelts\.$/);
    await eventually(async () => expect(await log(booking.id)).toHaveLength(4));
    expect(gateway.asked.filter(({ body: { to } }) => to === `+371${phone}`)).toHaveLength(4);
  });

  it('tell of the waiting list too', async () => {
    const phone = mobile();
    const offerId = await offer(here, { hours: everyDay('10:00', '10:30') });
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    const { startsAt: _startsAt, ...input } = bookingOf(offerId, AT, bySms(phone, { locale: 'lt' })).input;
    await app.as.visitor(JOIN, { input: { ...input, firstDay: '2026-11-24', lastDay: '2026-11-24' } });
    expect((await gateway.next(`+371${phone}`)).body.text).toMatch(/^Jūs esate bibliotekos laukiančiųjų eilėje/);
    await app.as.visitor(CANCEL, { token });
    await app.app().get(Promoter, { strict: false }).promoteAll();
    expect((await gateway.next(`+371${phone}`)).body.text).toMatch(/^Jums yra laisvas laikas/);
  });

  it('are tried again while the gateway is in trouble, under the same key, and not when it refuses', async () => {
    const [one, two] = [mobile(), mobile()];
    gateway.answer(503);
    const late = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(one)));
    const first = await gateway.next(`+371${one}`);
    gateway.answer(422);
    const refused = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(two)));
    await gateway.next(`+371${two}`);
    await eventually(async () =>
      expect(await log(refused.booking.id)).toEqual([{ state: 'failed', tries: 1, answer: 422 }]),
    );
    expect((await gateway.next(`+371${one}`)).key).toBe(first.key);
    await eventually(async () =>
      expect(await log(late.booking.id)).toEqual([{ state: 'sent', tries: 2, answer: 200 }]),
    );
  });

  it('that do not arrive stand in the log of the point, and among its calls; neither tells words or number', async () => {
    const [phone, cancelled] = [mobile(), mobile()];
    gateway.answer(422);
    const told = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(phone)));
    await gateway.next(`+371${phone}`);
    const other = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(cancelled)));
    await gateway.next(`+371${cancelled}`);
    gateway.answer(422);
    await app.as.visitor(CANCEL, { token: other.token });
    await gateway.next(`+371${cancelled}`);
    const asked = { room: here.slug };
    const desk = app.as.specialist;
    await eventually(async () => {
      const log = await desk<{ visit: { id: string } | null }[]>(MESSAGES, asked);
      expect(log.filter(({ visit }) => visit?.id === told.booking.id)).toEqual([
        { state: 'failed', tries: 1, ending: phone.slice(-2), visit: { id: told.booking.id } },
      ]);
      expect(log.filter(({ visit }) => visit?.id === other.booking.id)).toMatchObject([
        { state: 'failed' },
        { state: 'sent' },
      ]);
    });
    const calls = await desk<{ news: string; visit: { id: string } }[]>(CALLS, asked);
    const about = (id: string) => calls.filter(({ visit }) => visit.id === id).map(({ news }) => news);
    expect([about(told.booking.id), about(other.booking.id)]).toEqual([['unreached'], []]);
    const organisation = await app.given.organisation({ slug: 'sms-elsewhere', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    expect(await app.as(stranger)(MESSAGES, asked)).toEqual([]);
    await expect(app.as.consultant(MESSAGES, asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('do not leave once the visit has come, nor again once they are refused', async () => {
    const phone = mobile();
    gateway.answer(503);
    const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(phone)));
    await gateway.next(`+371${phone}`);
    app.clock.set('2026-11-24T09:00:00Z');
    await eventually(async () => expect(await log(booking.id)).toEqual([{ state: 'late', tries: 1, answer: 503 }]));
    app.clock.set(NOW);
    expect(gateway.asked.filter(({ body: { to } }) => to === `+371${phone}`)).toHaveLength(1);
  });

  it('need a mobile number', async () => {
    const answer = await app.as.visitor(BOOK, bookingOf(await offer(here), AT, bySms('63 123 456')));
    expect(answer).toMatchObject({ code: 'INPUT_INVALID', faults: [{ field: 'phone', code: 'NO_MOBILE' }] });
  });

  it('leave no trace of number or words, and none at all after a while', async () => {
    const phone = mobile();
    const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, bySms(phone)));
    await gateway.next(`+371${phone}`);
    await eventually(async () => expect(await log(booking.id)).toMatchObject([{ state: 'sent' }]));
    const row = await app.database.row<{ all: string }>(
      'select to_jsonb(text_message)::text as all from text_message where about = $1',
      [booking.id],
    );
    expect(row.all).not.toContain(phone);
    app.clock.set('2026-12-25T09:00:00Z');
    await app.app().get(TextMessages, { strict: false }).forget();
    app.clock.set(NOW);
    expect(await log(booking.id)).toEqual([]);
  });
});
