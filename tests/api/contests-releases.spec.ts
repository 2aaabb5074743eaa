import { beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseAsking } from '../../api/src/contests/releases/release-asking.ts';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, GALLERY, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, get, inputOf, rowOf, upload } = contestants(app);

const RELEASE = `query ($token: String!, $locale: Locale = en) { release(token: $token, locale: $locale) {
  role state name contestTitle authorName title altText story place credit emotions category { slug } licence consentVersion consentSentence isReady isShown width } }`;
const ANSWER = `mutation ($token: String!, $agrees: Boolean!, $consentVersion: Int = 1) {
  answerRelease(token: $token, agrees: $agrees, consentVersion: $consentVersion) {
    ... on ReleaseAnswered { state } ... on Refused { code } } }`;
const MINE = `query ($contest: String!) { myPhotos(contest: $contest, locale: en, first: 20) {
  nodes { id state isReleased releases { role state name link qrSize qrPath } } } }`;

const queueOf = (fields: string) => `{ photoQueue(locale: en, first: 20) {
  nodes { id showsPeople isReleased releases { ${fields} } } } }`;

interface Mine {
  nodes: { id: string; isReleased: boolean; releases: { role: string; state: string; link: string | null }[] }[];
}

let author: Person;
let organiser: Person;
let slug: string;

beforeAll(async () => {
  const here = await app.given.organisation({ slug: 'releasing-library' });
  author = await app.given.person({ locale: 'en', name: 'Katrīna' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here, locale: 'lt' });
  slug = await contest({ organiser: here });
});

const minor = { submittedBy: 'minor', guardianName: 'Ieva Ozola' };
const shows = (...people: object[]) => ({ showsPeople: true, people });
const photoOf = (more: object, title = 'Kitchen light') => enter(author, slug, undefined, { title, ...more });
const mine = async (id: string) => {
  const { nodes } = await app.as(author)<Mine>(MINE, { contest: slug });
  return nodes.find((photo) => photo.id === id);
};
const tokensOf = async (id: string) =>
  ((await mine(id))?.releases ?? []).map(({ link }) => link?.split('/').at(-1) ?? '');
const answer = (token: string | undefined, agrees: boolean, more: object = {}) =>
  app.as.anonymous<{ state?: string; code?: string }>(ANSWER, { token, agrees, ...more });
const read = (token: string | undefined) => app.as.anonymous<object | null>(RELEASE, { token });
const approve = (id: string) => app.as(organiser)(APPROVE, { id });
const isInGallery = async (id: string) =>
  (await app.as.anonymous<{ nodes: { id: string }[] }>(GALLERY, { contest: slug })).nodes.some(
    (photo) => photo.id === id,
  );
const publicStatus = async (id: string) => {
  const names = ((await rowOf(id)).renditions ?? []).map(({ name }) => name);
  return (await get(`/media/${names[0]}`)).status;
};
const isPublic = async (id: string) => [await isInGallery(id), await publicStatus(id)];
const page = (id: string) =>
  app.as.anonymous(`query ($contest: String!, $id: ID!) { photo(contest: $contest, id: $id) { id } }`, {
    contest: slug,
    id,
  });

describe('a photo of a minor', () => {
  it('is shown only after its guardian has agreed by the link in their letter', async () => {
    const id = await photoOf({ ...minor, guardianEmail: 'Ieva@Example.org' }, 'Mine');
    const letter = await app.mails().next('ieva@example.org');
    expect(letter.text).toContain('Katrīna');
    const [link = ''] = letter.links;
    expect(link).toMatch(new RegExp(`^${app.config().publicUrl}/lv/releases/[\\w-]{43}$`));
    const token = link.split('/').at(-1) ?? '';
    expect(await mine(id)).toMatchObject({ isReleased: false, releases: [{ role: 'guardian', link: null }] });
    await approve(id);
    expect(await isPublic(id)).toEqual([false, 404]);
    await expect(page(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.mails().next(author.email)).subject).toBe('Your photo “Mine” waits for consent');
    expect(await read(token)).toMatchObject({
      role: 'guardian',
      state: 'asked',
      name: 'Ieva Ozola',
      authorName: 'Katrīna',
      title: 'Mine',
      licence: 'exhibition',
      consentVersion: 1,
      consentSentence: { text: 'Es piekrītu.' },
      isReady: true,
      isShown: false,
    });
    const preview = await get(`/releases/${token}/preview`);
    expect([preview.status, preview.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(await answer(token, true)).toEqual({ state: 'given' });
    expect(await isPublic(id)).toEqual([true, 200]);
    expect((await app.mails().next(author.email)).subject).toBe('Your photo “Mine” is in the gallery');
    expect(await page(id)).toEqual({ id });
  });

  it('keeps names, addresses and links sealed, and forgets them with the photo', async () => {
    const id = await photoOf(minor);
    const [token = ''] = await tokensOf(id);
    const [row] = await app.database.rows<object>('select * from release where photo_id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(/Ieva/);
    expect(JSON.stringify(row)).not.toContain(token);
    await app.as(author)(WITHDRAW, { id });
    expect(await app.database.rows('select from release where photo_id = $1', [id])).toEqual([]);
    expect(await read(token)).toBeNull();
    await expect(answer(token, true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await get(`/releases/${token}/preview`)).status).toBe(404);
  });

  it('cannot be released by the author’s own address', async () => {
    const { body } = await upload(author, await plainPhoto());
    const input = inputOf(slug, body.uploadId, { ...minor, guardianEmail: author.email.toUpperCase() });
    expect(await app.as(author)(SUBMIT, input)).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'guardianEmail', code: 'OWN_EMAIL' }],
    });
  });
});

describe('a photo of people', () => {
  it('waits for each of them', async () => {
    const id = await photoOf(shows({ name: 'Rasa', isMinor: false }, { name: 'Tomas', isMinor: true }));
    const [rasa, guardian] = await tokensOf(id);
    await approve(id);
    await answer(rasa, true);
    expect(await isPublic(id)).toEqual([false, 404]);
    expect((await mine(id))?.releases).toMatchObject([
      { role: 'person', state: 'given', link: null, qrPath: null },
      { role: 'person_guardian', state: 'asked', qrSize: expect.any(Number) },
    ]);
    await answer(guardian, true);
    expect(await isPublic(id)).toEqual([true, 200]);
  });

  it('is taken down at once when one of them no longer agrees, and comes back when they do', async () => {
    const id = await photoOf(shows({ name: 'Rasa', isMinor: false }), 'Dance');
    const [token] = await tokensOf(id);
    await answer(token, true);
    await approve(id);
    expect(await isPublic(id)).toEqual([true, 200]);
    expect(await answer(token, false)).toEqual({ state: 'withdrawn' });
    expect(await isInGallery(id)).toBe(false);
    await expect(page(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await eventually(async () => expect(await publicStatus(id)).toBe(404));
    const letters = app.mails().all();
    await eventually(() => {
      const told = letters.find(({ subject }) => subject === 'We will not show your photo “Dance”');
      expect(told?.text).toContain('Everybody is free to choose');
      expect(told?.text).not.toContain('Rasa');
      expect(letters.find(({ to }) => to.includes(organiser.email))?.subject).toBe(
        'Nuotraukos „Dance“ rodyti nebegalima',
      );
      return Promise.resolve();
    });
    expect(await answer(token, true)).toEqual({ state: 'given' });
    expect(await isPublic(id)).toEqual([true, 200]);
  });

  it('is not approved into the gallery after a refusal', async () => {
    const id = await photoOf(shows({ name: 'Rasa', isMinor: false }));
    const [token] = await tokensOf(id);
    expect(await answer(token, false)).toEqual({ state: 'refused' });
    await approve(id);
    expect(await isPublic(id)).toEqual([false, 404]);
  });

  it('is published once when the last answer and the approval come at the same moment', async () => {
    for (const _round of [1, 2, 3]) {
      const id = await photoOf(shows({ name: 'Rasa', isMinor: false }, { name: 'Ona', isMinor: false }));
      const [one, other] = await tokensOf(id);
      await Promise.all([answer(one, true), approve(id), answer(other, true)]);
      expect(await isPublic(id)).toEqual([true, 200]);
    }
  });

  it('stays hidden when a consent is taken back while the photo is approved', async () => {
    const id = await photoOf(shows({ name: 'Rasa', isMinor: false }));
    const [token] = await tokensOf(id);
    await answer(token, true);
    await Promise.all([approve(id), answer(token, false)]);
    expect(await isInGallery(id)).toBe(false);
    await eventually(async () => expect(await publicStatus(id)).toBe(404));
  });

  it('tells the organisers who has answered, without a way to answer for them', async () => {
    const id = await photoOf(shows({ name: 'Rasa', isMinor: false }));
    const { nodes } = await app.as(organiser)<{ nodes: { id: string }[] }>(queueOf('role state name'));
    expect(nodes.find((photo) => photo.id === id)).toEqual({
      id,
      showsPeople: true,
      isReleased: false,
      releases: [{ role: 'person', state: 'asked', name: 'Rasa' }],
    });
    await expect(app.as(organiser)(queueOf('link'))).rejects.toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('a link', () => {
  it('shows all that will be public, and works after the contest has closed', async () => {
    const more = { story: 'Tajā rītā bija kluss.', place: 'Jelgava', credit: 'K.' };
    const id = await photoOf({ ...minor, ...more });
    const [token] = await tokensOf(id);
    await approve(id);
    await app.database.rows(`update contest set closes_on = '2020-02-01' where slug = $1`, [slug]);
    expect(await read(token)).toMatchObject({ ...more, emotions: ['calm'], category: null, state: 'asked' });
    expect(await answer(token, true)).toEqual({ state: 'given' });
    expect(await isPublic(id)).toEqual([true, 200]);
    await app.database.rows(`update contest set closes_on = '2099-12-31' where slug = $1`, [slug]);
  });

  it('lets nobody agree to another version of the consent than they have read', async () => {
    const id = await photoOf(minor);
    const [token] = await tokensOf(id);
    expect(await answer(token, true, { consentVersion: 2 })).toEqual({ code: 'CONSENT_CHANGED' });
    expect(await mine(id)).toMatchObject({ releases: [{ state: 'asked' }] });
  });

  it('is remembered once, when five days have gone by without an answer', async () => {
    await photoOf({ ...minor, guardianEmail: 'late@example.org' });
    const first = await app.mails().next('late@example.org');
    const remind = () => app.app().get(ReleaseAsking, { strict: false }).remind();
    await remind();
    await app.mails().expectNone('late@example.org', 300);
    app.clock.set(new Date(Date.now() + 5.1 * 24 * 3_600_000).toISOString());
    await Promise.all([remind(), remind()]);
    app.clock.set(undefined);
    const second = await app.mails().next('late@example.org');
    expect(second.links[0]).toBe(first.links[0]);
    await app.mails().expectNone('late@example.org', 500);
  });

  it('cannot be guessed, and guessing ends', async () => {
    const guess = (index: number) => answer(`${'x'.repeat(42)}${index % 10}`, true).catch((error: unknown) => error);
    const answers: unknown[] = [];
    for (let index = 0; index < 64; index += 1) answers.push(await guess(index));
    const codes = answers.map((error) => (error as { code: string }).code);
    expect(codes[0]).toBe('NOT_FOUND');
    expect(codes.at(-1)).toBe('TOO_MANY');
  });
});
