import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { BOOK, bookable, type Booked, bookingOf, CANCEL, type Place } from './consultations.support.ts';
import { DIARIES, DIARY, ENTER, SAVE } from './diaries.support.ts';

const app = useTestApp();
const { place, corner, offer } = bookable(app);

describe('keeping diaries', () => {
  let here: Place;
  let lead: Organisation;
  let ilze: Person;

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    lead = await app.given.organisation();
    here = await place();
    ilze = await app.given.person({ roles: ['consultant'], organisation: lead, name: 'Ilze' });
  });

  const newDiary = (kind: string, name: string) => ({
    input: { organisationId: lead.id, roomId: here.roomId, kind, name },
  });
  const entered = async (kind: string, name = 'Ilze') =>
    (await app.as.coordinator<{ id: string }>(ENTER, newDiary(kind, name))).id;
  const details = (id: string, more: object = {}) => ({
    input: { id, languages: [], isActive: true, words: [{ locale: 'lv', name: 'Ilze', role: '' }], ...more },
  });

  it('begins one for a person, names it in every language and links it to an account', async () => {
    const [id, namesake] = [await entered('person'), await entered('person')];
    expect(namesake).not.toBe(id);
    const words = [
      { locale: 'lv', name: 'Ilze', role: 'psiholoģe' },
      { locale: 'lt', name: '', role: '' },
      { locale: 'en', name: 'Ilze', role: 'psychologist' },
    ];
    await app.as.coordinator(SAVE, details(id, { languages: ['lv', 'ru'], personId: ilze.id, words }));
    expect(await app.as(ilze)(DIARY, { id })).toMatchObject({
      kind: 'person',
      isOwn: true,
      languages: ['lv', 'ru'],
      words: expect.arrayContaining(words),
    });
    const accounts = await app.as.coordinator<{ accounts: object[] }[]>(
      'query { diaryOrganisations(locale: lv) { accounts { id name } } }',
    );
    expect(accounts[0]?.accounts).toContainEqual({ id: ilze.id, name: 'Ilze' });
  });

  it('puts a space into the whole room, or into another space, never into itself or what lies in it', async () => {
    const [tent, table] = [await entered('space', 'Telts'), await corner(here)];
    const inside = async (id: string) =>
      (await app.database.row<{ id: string }>('select within_id as id from resource where id = $1', [id])).id;
    expect(await inside(tent)).toBe(here.resourceId);
    await app.as.coordinator(SAVE, details(tent, { withinId: table }));
    expect(await inside(tent)).toBe(table);
    for (const [id, withinId] of [
      [table, tent],
      [tent, tent],
    ] as const) {
      const answer = await app.as.coordinator<{ faults: object[] }>(SAVE, details(id, { withinId }));
      expect(answer.faults).toEqual([{ field: 'withinId', code: 'INVALID' }]);
    }
  });

  it('is closed only when no service needs it, and stays for those who look back', async () => {
    const id = await entered('person', 'Marta');
    const offered = await offer(here, { claims: [id] });
    expect(await app.as.coordinator(SAVE, details(id, { isActive: false }))).toMatchObject({ code: 'DIARY_NEEDED' });
    await app.database.rows('update offer set is_active = false where id = $1', [offered]);
    expect(await app.as.coordinator(SAVE, details(id, { isActive: false }))).toEqual({ id });
    expect(await app.as.coordinator<object[]>(DIARIES)).toContainEqual(
      expect.objectContaining({ id, isActive: false }),
    );
  });

  it('refuses one without a name, and an account of somebody else', async () => {
    const id = await entered('interpreter');
    expect(await app.as.coordinator(ENTER, newDiary('person', ' '))).toMatchObject({
      faults: [{ field: 'name', code: 'REQUIRED' }],
    });
    expect(await app.as.coordinator(ENTER, newDiary('room', 'X'))).toMatchObject({ faults: [{ field: 'kind' }] });
    expect(await app.as.coordinator(SAVE, details(id, { words: [] }))).toMatchObject({ faults: [{ field: 'name' }] });
    const stranger = await app.given.person();
    expect(await app.as.coordinator(SAVE, details(id, { personId: stranger.id }))).toMatchObject({
      faults: [{ field: 'personId' }],
    });
  });

  it('tells the later of two who change it at once, and keeps the link for video calls of people', async () => {
    const id = await entered('person', 'Rasa');
    const kept = () => app.as.coordinator<{ version: number }>(DIARY, { id });
    const { version } = await kept();
    const save = (more: object) => app.as.coordinator(SAVE, details(id, { expectedVersion: version, ...more }));
    expect(await save({ videoUrl: 'https://meet.example.org/rasa' })).toEqual({ id });
    expect(await save({ videoUrl: null })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await kept()).toMatchObject({ version: version + 1, videoUrl: 'https://meet.example.org/rasa' });
    for (const videoUrl of ['http://meet.example.org', 'javascript:alert(1)', 'meet.example.org'])
      expect(await app.as.coordinator(SAVE, details(id, { videoUrl }))).toMatchObject({
        faults: [{ field: 'videoUrl', code: 'INVALID_LINK' }],
      });
    const video = { channel: 'video', reach: 'email', email: 'video@example.org' };
    const offered = await offer(here, { claims: [id] });
    const hours = `insert into opening_rule (resource_id, weekday, opens, closes) values ($1, 2, '10:00', '12:00')`;
    await app.database.rows(hours, [id]);
    const { token } = await app.as.visitor<Booked>(BOOK, bookingOf(offered, '2026-11-24T08:00:00Z', video));
    const letter = await app.mails().next('video@example.org');
    expect(letter.text).toContain('Saite videozvanam: https://meet.example.org/rasa');
    const link = 'query ($token: String!) { booking(token: $token) { videoUrl } }';
    expect(await app.as.visitor(link, { token })).toEqual({ videoUrl: 'https://meet.example.org/rasa' });
    await app.as.visitor(CANCEL, { token });
    expect(await app.as.visitor(link, { token })).toEqual({ videoUrl: null });
  });

  it('is for coordinators of that organisation alone', async () => {
    const id = await entered('person');
    const organisation = await app.given.organisation({ slug: 'elsewhere', country: 'LV' });
    const stranger = await app.given.person({ roles: ['coordinator'], organisation });
    await expect(app.as(stranger)(ENTER, newDiary('person', 'X'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(stranger)(SAVE, details(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.specialist(SAVE, details(id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lets a person change words, languages and video link of the own diary, and nothing else', async () => {
    const [own, anothers] = [await entered('person'), await entered('person')];
    await app.as.coordinator(SAVE, details(own, { personId: ilze.id }));
    const rasa = await app.given.person({ roles: ['consultant'], organisation: lead, name: 'Rasa' });
    const videoUrl = 'https://meet.example.org/ilze';
    const words = [{ locale: 'lv', name: 'Ilze', role: 'logopēde' }];
    const mine = details(own, { languages: ['lv', 'uk'], videoUrl, words, personId: rasa.id, isActive: false });
    expect(await app.as(ilze)(SAVE, mine)).toEqual({ id: own });
    expect(await app.as.coordinator(DIARY, { id: own })).toMatchObject({
      languages: ['lv', 'uk'],
      videoUrl,
      isActive: true,
      words: expect.arrayContaining(words),
    });
    expect(await app.as(ilze)(DIARY, { id: own })).toMatchObject({ isOwn: true, mayManage: false });
    await expect(app.as(ilze)(SAVE, details(anothers, { videoUrl }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(rasa)(SAVE, details(own, { videoUrl: null }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as.coordinator(SAVE, details(own, { isActive: undefined, personId: ilze.id }))).toEqual({
      id: own,
    });
  });
});
