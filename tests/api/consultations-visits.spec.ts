import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL } from './consultations.support.ts';

const app = useTestApp();
const { place, person, offer } = bookable(app);

const VISITS = `query ($day: Day!) {
  visits(day: $day, locale: lv) {
    time endTime service room consultants channel language forWhom
    visitor { name reach phone email adjustments note }
  }
}`;

const DAY = { day: '2026-11-24' };
const AT = '2026-11-24T08:00:00Z';

interface Visit {
  time: string;
  visitor: { name: string; note: string | null } | null;
}

describe('visits', () => {
  let lead: Organisation;
  let ilze: Person;
  let booked: Booked;

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    lead = await app.given.organisation();
    ilze = await app.given.person({ roles: ['consultant'], organisation: lead });
    const here = await place();
    const [hers, anothers] = [await person(here), await person(here)];
    await app.database.rows('update resource set person_id = $2 where id = $1', [hers, ilze.id]);
    const details = { reach: 'phone', phone: '+371 26 123 456', note: 'Nākšu ar suni.', adjustments: ['quiet'] };
    booked = await app.as.visitor(
      BOOK,
      bookingOf(await offer(here, { claims: [hers] }), AT, { name: 'Anna', ...details }),
    );
    const other = bookingOf(await offer(here, { claims: [anothers] }), '2026-11-24T09:00:00Z', {
      name: 'Berta',
      note: 'Klusi.',
    });
    await app.as.visitor(BOOK, other);
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(await offer(here), AT, { name: 'Cilda' }));
    await app.as.visitor(CANCEL, { token });
  });

  it('shows consultants those who come to them, with the note that is for them alone', async () => {
    expect(await app.as(ilze)(VISITS, DAY)).toEqual([
      {
        time: '10:00',
        endTime: '10:30',
        service: { text: 'Psihologa konsultācija', locale: 'lv' },
        room: { text: 'Sensorā lasītava', locale: 'lv' },
        consultants: [{ text: 'Ilze', locale: 'lv' }],
        channel: 'on-site',
        language: 'lv',
        forWhom: 'self',
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
    expect(await app.as(ilze)(VISITS, { day: '2026-11-25' })).toEqual([]);
  });

  it('shows coordinators all visits of their organisation, without the notes', async () => {
    const visits = await app.as.coordinator<Visit[]>(VISITS, DAY);
    expect(visits.map(({ time, visitor }) => [time, visitor?.name, visitor?.note])).toEqual([
      ['10:00', 'Anna', null],
      ['11:00', 'Berta', null],
    ]);
    const administrators = await app.as.administrator<Visit[]>(VISITS, DAY);
    expect(administrators.map(({ visitor }) => visitor?.note)).toEqual([null, null]);
  });

  it('shows nothing to coordinators of other organisations, and to consultants nothing of others', async () => {
    const organisation = await app.given.organisation({ slug: 'elsewhere', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    expect(await app.as(stranger)(VISITS, DAY)).toEqual([]);
    expect(await app.as.consultant(VISITS, DAY)).toEqual([]);
  });

  it('is not for visitors, nor for those with other roles', async () => {
    await expect(app.as.visitor(VISITS, DAY)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(app.as.specialist(VISITS, DAY)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as.juror(VISITS, DAY)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('knows nothing of the visitor once that is erased', async () => {
    await app.database.rows(
      `update booking set sealed_details = null, code = null, token_hash = null, idempotency_key = null, purged_at = now() where id = $1`,
      [booked.booking.id],
    );
    const [visit] = await app.as(ilze)<Visit[]>(VISITS, DAY);
    expect(visit).toMatchObject({ time: '10:00', visitor: null });
  });
});
