import { beforeAll, describe, expect, it } from '@jest/globals';
import { ConsultationsJobs } from '../../api/src/consultations/consultations.jobs.ts';
import { Promoter } from '../../api/src/consultations/waiting.promoter.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL, everyDay, type Place } from './consultations.support.ts';

const app = useTestApp();
const { place, offer } = bookable(app);
const AT = '2026-11-24T08:00:00Z';
const JOIN = `mutation ($input: JoinWaitingListInput!) {
  joinWaitingList(input: $input) { ... on JoinedWaitingList { token } ... on Refused { code faults { field code } } }
}`;
const TAKE = 'mutation ($token: String!) { takeOfferedTime(token: $token) { ... on BookedConsultation { token } } }';

let here: Place;

beforeAll(async () => {
  here = await place();
  app.clock.set('2026-11-20T09:00:00Z');
});

const counted = (id: string) =>
  app.database.row('select age_band, municipality, sealed_details from booking where id = $1', [id]);

describe('what is told for counting alone', () => {
  it('is left out by whoever likes', async () => {
    for (const more of [{}, { ageBand: null, municipality: null }, { ageBand: '', municipality: '' }]) {
      const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, more));
      expect(await counted(booking.id)).toMatchObject({ age_band: null, municipality: null });
    }
  });

  it('stays beside the visit when everything personal is erased', async () => {
    const more = { ageBand: '65-up', municipality: 'pasvalys' };
    const { booking } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, more));
    app.clock.set('2026-12-25T09:00:00Z');
    await app.app().get(ConsultationsJobs, { strict: false }).purge();
    app.clock.set('2026-11-20T09:00:00Z');
    const kept = { age_band: '65-up', municipality: 'pasvalys', sealed_details: null };
    expect(await counted(booking.id)).toEqual(kept);
  });

  it('belongs to the form: the same one sent again is the same, with another answer it is refused', async () => {
    const form = bookingOf(await offer(here), AT, { ageBand: '18-29', municipality: 'other' });
    const first = await app.as.visitor<Booked>(BOOK, form);
    expect(await app.as.visitor(BOOK, form)).toMatchObject({ token: first.token });
    const other = { input: { ...form.input, ageBand: '30-64' } };
    expect(await app.as.visitor(BOOK, other)).toMatchObject({ code: 'FORM_ALREADY_USED' });
  });

  it('is no place for anything else', async () => {
    const form = bookingOf(await offer(here), AT, { ageBand: '44', municipality: 'Anna, Liela iela 1' });
    expect(await app.as.visitor(BOOK, form)).toEqual({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'ageBand', code: 'INVALID' },
        { field: 'municipality', code: 'INVALID' },
      ],
    });
  });

  it('goes from the waiting list into the booking', async () => {
    const offerId = await offer(here, { hours: everyDay('10:00', '10:30') });
    const first = await app.as.visitor<Booked>(BOOK, bookingOf(offerId, AT));
    const { startsAt: _startsAt, ...input } = bookingOf(offerId, AT, { ageBand: '0-6', municipality: 'livani' }).input;
    const days = { firstDay: '2026-11-24', lastDay: '2026-11-24' };
    const { token } = await app.as.visitor<{ token: string }>(JOIN, { input: { ...input, ...days } });
    await app.as.visitor(CANCEL, { token: first.token });
    await app.app().get(Promoter, { strict: false }).promoteAll();
    expect(await app.as.visitor(TAKE, { token })).toEqual({ token });
    const [row] = await app.database.rows(
      `select age_band, municipality from booking where offer_id = $1 and state = 'booked'`,
      [offerId],
    );
    expect(row).toEqual({ age_band: '0-6', municipality: 'livani' });
  });
});
