import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Organisation } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  BOOK,
  bookable,
  type Booked,
  BOOKING,
  bookingOf,
  FREE,
  type FreeDay,
  type Place,
} from './consultations.support.ts';
import {
  CREATE_SERVICE,
  facts,
  type KeptService,
  OFFERS,
  SAVE_OFFER,
  SAVE_SERVICE,
  SAVE_WORDS,
  SERVICE,
  SERVICES,
  SWITCH,
  words,
} from './services.support.ts';

const app = useTestApp();
const { place, person, corner } = bookable(app);

interface Seen {
  id: string;
  title: { text: string; locale: string } | null;
  minutes: number;
}

describe('services', () => {
  let lead: Organisation;
  let here: Place;
  let ilze: string;
  let marta: string;
  let service: { id: string; slug: string };

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    lead = await app.given.organisation();
  });

  beforeEach(async () => {
    here = await place();
    [ilze, marta] = [await person(here), await person(here)];
    service = await app.as.coordinator(CREATE_SERVICE, {
      input: { organisationId: lead.id, kind: 'consultation', title: 'Psichologo konsultacija' },
    });
    await write('lv', { title: 'Psihologa konsultācija', summary: 'Saruna.', isChecked: true });
  });

  const write = (locale: string, more: object) => app.as.coordinator(SAVE_WORDS, words(service.id, locale, more));

  const offerHere = (uses: { diaryId: string; use: string }[], isActive = true) =>
    app.as.coordinator<{ code?: string }>(SAVE_OFFER, {
      input: { serviceId: service.id, roomId: here.roomId, isActive, uses },
    });
  const claimed = (diaryId: string) => ({ diaryId, use: 'claimed' });
  const openRoom = () => ({ diaryId: here.resourceId, use: 'open' });
  const switched = (isActive: boolean) => app.as.coordinator(SWITCH, { id: service.id, isActive });
  const seen = (locale = 'lv') => app.as.visitor<Seen[]>(OFFERS, { room: here.slug, locale });
  const kept = () => app.as.coordinator<KeptService>(SERVICE, { slug: service.slug });

  it('begin switched off, and are seen by visitors once they are offered and switched on', async () => {
    await app.as.coordinator(SAVE_SERVICE, facts(service.id, { minutes: 45 }));
    await offerHere([claimed(ilze), openRoom()]);
    expect(await seen()).toEqual([]);
    await switched(true);
    expect(await seen()).toMatchObject([
      { title: { text: 'Psihologa konsultācija', locale: 'lv' }, minutes: 45, places: 1, languages: ['lv'] },
    ]);
    expect(await app.as.coordinator<object[]>(SERVICES)).toContainEqual(
      expect.objectContaining({ slug: service.slug, isActive: true }),
    );
  });

  it('are switched off without losing what is booked', async () => {
    await app.as.coordinator(SAVE_SERVICE, facts(service.id));
    await offerHere([claimed(ilze), openRoom()]);
    await switched(true);
    const [offer] = await seen();
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(offer?.id ?? '', '2026-11-24T08:00:00Z'));
    await switched(false);
    expect(await seen()).toEqual([]);
    expect((await kept()).visitsAhead).toBe(1);
    expect(await app.as.visitor(BOOKING, { token })).toMatchObject({ state: 'booked', time: '10:00' });
    await switched(true);
    await offerHere([claimed(marta), openRoom()]);
    expect(await app.as.visitor(BOOKING, { token })).toMatchObject({ state: 'booked' });
  });

  it('take one of several people where anyone can', async () => {
    await app.as.coordinator(SAVE_SERVICE, facts(service.id));
    await offerHere([{ diaryId: ilze, use: 'choice' }, { diaryId: marta, use: 'choice' }, openRoom()]);
    await switched(true);
    const [offer] = await seen();
    for (let visitor = 0; visitor < 2; visitor += 1) {
      const answer = await app.as.visitor<Partial<Booked>>(BOOK, bookingOf(offer?.id ?? '', '2026-11-24T08:00:00Z'));
      expect(answer.token).toBeDefined();
    }
    const third = await app.as.visitor<{ code?: string }>(BOOK, bookingOf(offer?.id ?? '', '2026-11-24T08:00:00Z'));
    expect(third.code).toBe('SLOT_TAKEN');
  });

  it('receive groups in a space of the room, with named people only', async () => {
    const tent = await corner(here);
    await app.as.coordinator(SAVE_SERVICE, facts(service.id, { kind: 'group-visit', places: 8 }));
    const choice = [{ diaryId: ilze, use: 'choice' }, claimed(tent)];
    expect((await offerHere(choice)).code).toBe('CHOICE_IN_GROUP');
    await offerHere([claimed(ilze), claimed(tent), openRoom()]);
    await switched(true);
    const [offer] = await seen();
    const day = { offer: offer?.id, from: '2026-11-24', to: '2026-11-24' };
    const [free] = await app.as.visitor<FreeDay[]>(FREE, day);
    expect(free?.count).toBe(8);
    const { offers } = await kept();
    expect(offers.find(({ slug }) => slug === here.slug)?.diaries).toEqual(
      expect.arrayContaining([
        { id: ilze, kind: 'person', use: 'claimed' },
        { id: tent, kind: 'space', use: 'claimed' },
        { id: here.resourceId, kind: 'room', use: 'open' },
        { id: marta, kind: 'person', use: null },
      ]),
    );
    await app.as.coordinator(SAVE_SERVICE, facts(service.id));
    await offerHere([{ diaryId: ilze, use: 'choice' }]);
    expect(await app.as.coordinator(SAVE_SERVICE, facts(service.id, { kind: 'group-visit', places: 8 }))).toMatchObject(
      { code: 'CHOICE_IN_GROUP' },
    );
  });

  it('show words once somebody who speaks the language has read them, and tell what is older than the original', async () => {
    await app.as.coordinator(SAVE_SERVICE, facts(service.id));
    await offerHere([claimed(ilze), openRoom()]);
    await switched(true);
    const states = async () => Object.fromEntries((await kept()).words.map(({ locale, state }) => [locale, state]));
    const titleIn = async (locale: string) => (await seen(locale))[0]?.title?.text;
    await write('en', { title: 'Consultation', easySummary: 'A talk.' });
    expect([await titleIn('en'), await states()]).toEqual([
      'Psihologa konsultācija',
      { lt: 'checked', lv: 'checked', en: 'unchecked' },
    ]);
    await write('en', { title: 'Consultation', isChecked: true });
    expect([await titleIn('en'), (await states())['en']]).toEqual(['Consultation', 'checked']);
    await write('lt', { title: 'Pokalbis' });
    expect([await titleIn('lt'), await titleIn('en'), (await states())['en']]).toEqual([
      'Pokalbis',
      'Consultation',
      'outdated',
    ]);
    expect((await kept()).words[0]).toMatchObject({ locale: 'lt', isSource: true });
  });

  it('speak easy language to those who prefer it, as far as there is some that somebody has read', async () => {
    await offerHere([claimed(ilze), openRoom()]);
    await switched(true);
    await write('lv', {
      title: 'Konsultācija',
      summary: 'Saruna divatā.',
      easySummary: 'Tu runā. Mēs klausāmies.',
      isChecked: true,
    });
    await write('en', { title: 'Consultation', easySummary: 'You talk.' });
    const easy = (locale: string) => app.as.visitor<object[]>(OFFERS, { room: here.slug, locale, isEasy: true });
    expect(await easy('lv')).toMatchObject([
      {
        easyLanguages: ['lv'],
        title: { text: 'Konsultācija' },
        summary: { text: 'Tu runā. Mēs klausāmies.', locale: 'lv' },
      },
    ]);
    expect(await easy('en')).toMatchObject([{ summary: { text: 'Saruna divatā.', locale: 'lv' } }]);
    expect(await seen()).toMatchObject([{ summary: { text: 'Saruna divatā.' } }]);
  });

  it('are not saved over what somebody else has changed meanwhile', async () => {
    const { version } = await kept();
    const [early, late] = [
      { expectedVersion: version, minutes: 45 },
      { expectedVersion: version, minutes: 20 },
    ];
    expect(await app.as.coordinator(SAVE_SERVICE, facts(service.id, early))).toEqual({ slug: service.slug });
    expect(await app.as.coordinator(SAVE_SERVICE, facts(service.id, late))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect(await write('lt', { title: 'X', expectedVersion: version })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await kept()).toMatchObject({ version: version + 1, minutes: 45 });
  });

  it('need words in the language of each country where visitors see them', async () => {
    await app.as.coordinator(SAVE_SERVICE, facts(service.id));
    await write('lv', { title: 'Psihologa konsultācija' });
    await offerHere([claimed(ilze), openRoom()]);
    expect(await switched(true)).toEqual({ code: 'WORDS_MISSING' });
    await write('lv', { title: 'Psihologa konsultācija', summary: 'Saruna.', isChecked: true });
    expect(await switched(true)).toEqual({ slug: service.slug });
    expect(await write('lv', {})).toMatchObject({ code: 'WORDS_MISSING' });
    expect(await seen()).toHaveLength(1);
  });

  it.each([
    [{ minutes: 4 }, 'minutes', 'OUT_OF_RANGE'],
    [{ places: 0 }, 'places', 'OUT_OF_RANGE'],
    [{ kind: 'group-visit' }, 'places', 'PLACES_NEEDED'],
    [{ noticeMinutes: 1440, horizonDays: 1 }, 'noticeMinutes', 'NOTICE_TOO_LONG'],
    [{ languages: [] }, 'languages', 'REQUIRED_CHOICE'],
    [{ channels: ['pigeon'] }, 'channels.0', 'INVALID'],
  ])('refuse %j', async (more, field, code) => {
    const answer = await app.as.coordinator<{ faults: object[] }>(SAVE_SERVICE, facts(service.id, more));
    expect(answer.faults).toEqual([{ field, code }]);
  });

  it('refuse an offer that keeps nothing for the visitor, and words without a title', async () => {
    expect((await offerHere([openRoom()])).code).toBe('NOTHING_CLAIMED');
    expect(await app.as.coordinator(SAVE_WORDS, words(service.id, 'lt'))).toMatchObject({
      faults: [{ field: 'title', code: 'REQUIRED' }],
    });
  });

  it('are kept by coordinators of their organisation, with its own people and rooms, and that is noted', async () => {
    const organisation = await app.given.organisation({
      slug: `elsewhere-${service.slug}`.slice(0, 40).replace(/-$/, ''),
      country: 'LV',
    });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    expect(await app.as(stranger)(SERVICES)).toEqual([]);
    await expect(app.as(stranger)(SERVICE, { slug: service.slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(stranger)(SAVE_SERVICE, facts(service.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.consultant(SERVICES)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { id: theirs } = await app.database.row<{ id: string }>(
      `insert into resource (slug, kind, organisation_id, zone) values ($1, 'person', $2, 'Europe/Riga') returning id`,
      [`theirs-${service.slug}`, organisation.id],
    );
    await expect(offerHere([claimed(theirs)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await switched(true);
    const noted = await app.database.rows<{ code: string }>(
      'select code from audit where subject_id = $1 order by id',
      [service.id],
    );
    expect(noted.map(({ code }) => code)).toEqual(['service.created', 'service.words_changed', 'service.switched_on']);
  });
});
