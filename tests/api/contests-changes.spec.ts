import { beforeAll, describe, expect, it } from '@jest/globals';
import { photoAnswers } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, GALLERY, type RefusedAnswer, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, get, rowOf } = contestants(app);

const CHANGE = `mutation ($input: ChangePhotoInput!) {
  changePhoto(input: $input) { ... on PhotoChanged { id state version } ... on Refused { code faults { field code } } } }`;
const ENTRY = `query ($id: ID!) { myEntry(id: $id, locale: en) { version answers { name values } } }`;
const AGAIN = `mutation ($id: ID!) {
  askReleaseAgain(id: $id) { ... on ReleaseAskedAgain { id isWritten } ... on Refused { code } } }`;
const RELEASES = `query ($id: ID!) { myEntry(id: $id, locale: en) { releases { id name role state link } } }`;
const ANSWER = `mutation ($token: String!) { answerRelease(token: $token, agrees: true, consentVersion: 1) {
  ... on ReleaseAnswered { state } } }`;

interface Changed {
  id: string;
  state: string;
  version: number;
}

interface Asked {
  id: string;
  name: string;
  role: string;
  state: string;
  link: string | null;
}

let author: Person;
let organiser: Person;
let slug: string;

beforeAll(async () => {
  const organisation = await app.given.organisation({ slug: 'changing-library' });
  author = await app.given.person({ locale: 'en' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation });
  slug = await contest({ organiser: organisation });
});

const { title, altText, credit, emotions, licence, showsPeople } = photoAnswers;
const said = { title, altText, credit, emotions, licence, showsPeople };
const change = <Answer = Changed>(id: string, version: number, more: object = {}, person = author) =>
  app.as(person)<Answer>(CHANGE, { input: { ...said, id, version, ...more } });
const approve = (id: string) => app.as(organiser)(APPROVE, { id });
const galleryIds = async () =>
  (await app.as.anonymous<{ nodes: { id: string }[] }>(GALLERY, { contest: slug })).nodes.map(({ id }) => id);
const fileStatus = async (id: string) => (await get(`/media/${(await rowOf(id)).renditions?.[0]?.name}`)).status;
const releasesOf = async (id: string) => (await app.as(author)<{ releases: Asked[] }>(RELEASES, { id })).releases;
const tokenOf = (release: Asked | undefined) => release?.link?.split('/').at(-1) ?? '';
const shows = (...people: object[]) => ({ showsPeople: true, people });

describe('changing a photo that was sent', () => {
  it('keeps the words, and leaves what was not changed as it was', async () => {
    const id = await enter(author, slug);
    expect(await change(id, 1)).toEqual({ id, state: 'waiting', version: 1 });
    expect(await change(id, 1, { title: 'Other', story: 'It was late.', emotions: ['joy', 'hope'] })).toEqual({
      id,
      state: 'waiting',
      version: 2,
    });
    expect(await rowOf(id)).toMatchObject({ title: 'Other', story: 'It was late.', emotions: ['joy', 'hope'] });
    const { answers } = await app.as(author)<{ answers: { name: string; values: string[] }[] }>(ENTRY, { id });
    expect(answers).toEqual(
      expect.arrayContaining([
        { name: 'title', values: ['Other'] },
        { name: 'emotions', values: ['joy', 'hope'] },
        { name: 'showsPeople', values: ['no'] },
      ]),
    );
  });

  it('takes an approved photo out of the gallery until it has been looked at again', async () => {
    const id = await enter(author, slug);
    await approve(id);
    expect(await galleryIds()).toContain(id);
    expect(await change(id, 1)).toMatchObject({ state: 'approved', version: 1 });
    expect(await change(id, 1, { altText: 'Something else.' })).toMatchObject({ state: 'waiting', version: 2 });
    expect(await galleryIds()).not.toContain(id);
    await eventually(async () => expect(await fileStatus(id)).toBe(404));
    await approve(id);
    expect(await galleryIds()).toContain(id);
    expect(await fileStatus(id)).toBe(200);
  });

  it('names each field that is wrong, and changes nothing', async () => {
    const id = await enter(author, slug);
    expect(await change(id, 1, { title: '', showsPeople: true })).toEqual({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'people.0.name', code: 'REQUIRED' },
      ],
    });
    expect(await change(id, 1, { emotions: ['envy'] })).toMatchObject({
      faults: [{ field: 'emotions', code: 'EMOTION_UNKNOWN' }],
    });
    expect(await rowOf(id)).toMatchObject({ title, version: 1 });
  });

  it('tells the later one of two tabs', async () => {
    const id = await enter(author, slug);
    const both = await Promise.all([change(id, 1, { title: 'One' }), change(id, 1, { title: 'Two' })]);
    expect(both).toContainEqual({ code: 'CHANGED_ELSEWHERE', faults: [] });
    expect(both).toContainEqual({ id, state: 'waiting', version: 2 });
  });

  it('is not decided about as it was seen before', async () => {
    const id = await enter(author, slug);
    const { version } = await change(id, 1, { title: 'Another title' });
    const seen = (fields: string) => `mutation ($id: ID!, $version: Int) { ${fields} { ... on PhotoDecided { state }
      ... on Refused { code } } }`;
    const accept = seen('approvePhoto(id: $id, version: $version)');
    const reject = seen('rejectPhoto(input: { photoId: $id, version: $version, reasons: [QUALITY] })');
    for (const act of [accept, reject])
      expect(await app.as(organiser)(act, { id, version: version - 1 })).toEqual({ code: 'PHOTO_CHANGED' });
    expect(await app.as(organiser)(accept, { id, version })).toEqual({ state: 'approved' });
  });

  it('and an approval at the same moment leave no words public that nobody has seen', async () => {
    for (let time = 0; time < 5; time += 1) {
      const id = await enter(author, slug);
      await Promise.all([approve(id), change(id, 1, { title: `New ${time}` })]);
      const { state } = await rowOf(id);
      expect([state, (await galleryIds()).includes(id)]).toEqual([state, state === 'approved']);
      await app.as(author)(WITHDRAW, { id });
    }
  });

  it('ends at midnight of the contest’s zone, and is for its author alone', async () => {
    const closing = await contest({ opensOn: '2026-09-01', closesOn: '2027-03-31' });
    app.clock.set('2027-03-31T20:00:00Z');
    const id = await enter(author, closing);
    app.clock.set('2027-03-31T21:00:00Z');
    expect(await change<RefusedAnswer>(id, 1, { title: 'Late' })).toMatchObject({ code: 'CONTEST_CLOSED' });
    app.clock.set('2027-03-31T20:59:59Z');
    expect(await change(id, 1, { title: 'In time' })).toHaveProperty('version', 2);
    app.clock.set(undefined);
    await expect(change(id, 2, {}, organiser)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const gone = await enter(author, slug);
    await app.as(author)(WITHDRAW, { id: gone });
    expect(await change(gone, 1)).toMatchObject({ code: 'NOT_CHANGEABLE' });
  });
});

describe('people of a photo that was sent', () => {
  const anna = { name: 'Anna', isMinor: false };
  const jonas = { name: 'Jonas', isMinor: true, email: 'jonas-parent@example.org' };

  it('are asked where they are new; who has agreed and is still there is not asked again', async () => {
    const id = await enter(author, slug, undefined, shows(anna));
    const [first] = await releasesOf(id);
    await app.as.anonymous(ANSWER, { token: tokenOf(first) });
    await approve(id);
    expect(await galleryIds()).toContain(id);
    expect(await change(id, 1, shows(jonas, anna))).toMatchObject({ state: 'waiting' });
    expect(await releasesOf(id)).toMatchObject([
      { id: first?.id, state: 'given' },
      { name: 'Jonas', role: 'person_guardian', state: 'asked' },
    ]);
    expect((await app.mails().next(jonas.email)).links).toHaveLength(1);
    await approve(id);
    expect(await galleryIds()).not.toContain(id);
    expect(await change(id, 2, { showsPeople: false })).toMatchObject({ state: 'waiting' });
    expect(await releasesOf(id)).toEqual([]);
  });

  it('are asked again about another licence, by links of their own', async () => {
    const id = await enter(author, slug, undefined, shows(anna));
    const [before] = await releasesOf(id);
    await app.as.anonymous(ANSWER, { token: tokenOf(before) });
    await change(id, 1, { ...shows(anna), licence: 'cc_by_4' });
    const [after] = await releasesOf(id);
    expect(after).toMatchObject({ name: 'Anna', state: 'asked' });
    await expect(app.as.anonymous(ANSWER, { token: tokenOf(before) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(tokenOf(after)).not.toBe(tokenOf(before));
  });

  it('get a new link at the author’s wish, not too often; the old one stops working', async () => {
    const id = await enter(author, slug, undefined, shows(jonas, anna));
    const [written, passed] = await releasesOf(id);
    const again = (release: Asked | undefined, person = author) =>
      app.as(person)<{ isWritten?: boolean; code?: string }>(AGAIN, { id: release?.id });
    expect(await again(passed)).toEqual({ code: 'ASKED_JUST_NOW' });
    const letters = [await app.mails().next(jonas.email)];
    const start = Date.now();
    for (let time = 1; time < 5; time += 1) {
      app.clock.set(new Date(start + time * 11 * 60_000).toISOString());
      expect(await again(written)).toEqual({ id: written?.id, isWritten: true });
      letters.push(await app.mails().next(jonas.email));
    }
    expect(new Set(letters.map(({ links }) => links[0])).size).toBe(5);
    app.clock.set(new Date(start + 3_600_000).toISOString());
    expect(await again(written)).toEqual({ code: 'ASKED_TOO_OFTEN' });
    expect(await again(passed)).toEqual({ id: passed?.id, isWritten: false });
    const [, renewed] = await releasesOf(id);
    await expect(app.as.anonymous(ANSWER, { token: tokenOf(passed) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as.anonymous(ANSWER, { token: tokenOf(renewed) })).toEqual({ state: 'given' });
    expect(await again(renewed)).toEqual({ code: 'ALREADY_ANSWERED' });
    await expect(again(written, organiser)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    app.clock.set(undefined);
  });
});
