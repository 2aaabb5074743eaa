import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  APPROVE,
  contestants,
  GALLERY,
  MINE,
  QUEUE,
  type RefusedAnswer,
  REJECT,
  WITHDRAW,
} from './contests.support.ts';

const app = useTestApp();
const { contest, enter, files, get, rowOf } = contestants(app);

interface Queue {
  nodes: { id: string; contestSlug: string }[];
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let author: Person;
let organiser: Person;
let colleague: Person;
let stranger: Person;
let slug: string;

beforeAll(async () => {
  const here = await app.given.organisation({ slug: 'organising-library' });
  const elsewhere = await app.given.organisation({ slug: 'other-library' });
  author = await app.given.person({ locale: 'en' });
  organiser = await app.given.person({ roles: ['coordinator'], organisation: here });
  colleague = await app.given.person({ roles: ['coordinator'], organisation: here });
  stranger = await app.given.person({ roles: ['coordinator'], organisation: elsewhere });
  slug = await contest({ organiser: here });
});

const approve = <Answer = object>(person: Person, id: string) => app.as(person)<Answer>(APPROVE, { id });
const reject = <Answer = object>(person: Person, input: object) => app.as(person)<Answer>(REJECT, { input });
const queueOf = (person: Person, variables: object = {}) => app.as(person)<Queue>(QUEUE, variables);
const galleryIds = async () =>
  (await app.as.anonymous<{ nodes: { id: string }[] }>(GALLERY, { contest: slug })).nodes.map(({ id }) => id);
const publicNames = async (id: string) => ((await rowOf(id)).renditions ?? []).map(({ name }) => name);

describe('photoQueue', () => {
  it('holds what waits in the organiser’s own contests, the longest waiting first, page by page', async () => {
    const own = await contest({ organiser: await app.given.organisation({ slug: 'third-library' }) });
    const [{ organisation_id: id }] = (await app.database.rows<{ organisation_id: string }>(
      'select organisation_id from contest_organiser o join contest c on c.id = o.contest_id where c.slug = $1',
      [own],
    )) as [{ organisation_id: string }];
    const coordinator = await app.given.person({ roles: ['coordinator'], organisation: { id, slug: 'third-library' } });
    const ids = [await enter(author, own), await enter(author, own), await enter(author, own)];
    const first = await queueOf(coordinator, { first: 2 });
    expect(first.nodes.map((photo) => photo.id)).toEqual(ids.slice(0, 2));
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await queueOf(coordinator, { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map((photo) => photo.id)).toEqual(ids.slice(2));
    expect(second.nodes[0]).toMatchObject({
      title: 'Kitchen light',
      emotions: ['calm'],
      licence: 'exhibition',
      submittedBy: 'author',
      contestSlug: own,
    });
    expect(await queueOf(stranger)).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await app.as.administrator<Queue>(QUEUE)).nodes.map((photo) => photo.id)).toEqual(
      expect.arrayContaining(ids),
    );
  });

  it('is closed to everyone who is no coordinator', async () => {
    for (const role of ['specialist', 'juror', 'editor', 'consultant'] as const) {
      await expect(app.as[role](QUEUE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(app.as[role](APPROVE, { id: author.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(app.as[role](REJECT, { input: { photoId: author.id, reasons: [] } })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await expect(app.as.anonymous(QUEUE)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('approvePhoto', () => {
  it('is decided by the first of two organisers', async () => {
    const id = await enter(author, slug);
    const answers = await Promise.all([approve(organiser, id), approve(colleague, id)]);
    expect(answers).toEqual(
      expect.arrayContaining([
        { id, state: 'approved' },
        { code: 'ALREADY_DECIDED', faults: [] },
      ]),
    );
    expect(await approve(colleague, id)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await reject(colleague, { photoId: id, reasons: ['QUALITY'] })).toMatchObject({ code: 'ALREADY_DECIDED' });
    await app.mails().next(author.email);
    await app.mails().expectNone(author.email);
    expect((await rowOf(id)).state).toBe('approved');
  });

  it('does not know photos of contests that others run', async () => {
    const id = await enter(author, slug);
    await expect(approve(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reject(stranger, { photoId: id, reasons: ['QUALITY'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(approve(organiser, 'no-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rowOf(id)).state).toBe('waiting');
    expect(await app.as.administrator(APPROVE, { id })).toEqual({ id, state: 'approved' });
  });

  it('comes too late for a withdrawn photo, and shows nothing of it', async () => {
    const id = await enter(author, slug);
    const names = await publicNames(id);
    const answers = await Promise.all([app.as(author)(WITHDRAW, { id }), approve(organiser, id)]);
    expect(answers[0]).toEqual({ id, state: 'withdrawn' });
    expect((await rowOf(id)).state).toBe('withdrawn');
    await eventually(async () => {
      for (const name of names) expect((await get(`/media/${name}`)).status).toBe(404);
    });
    expect(await approve(organiser, id)).toMatchObject({ code: 'PHOTO_WITHDRAWN' });
    expect(await galleryIds()).not.toContain(id);
  });
});

describe('rejectPhoto', () => {
  it('tells the author why, in their language, with the organisers’ words', async () => {
    const lithuanian = await app.given.person({ locale: 'lt' });
    const id = await enter(lithuanian, slug, undefined, { title: 'Draugai' });
    const note = 'Prašome paklausti draugo <b>leidimo</b>.';
    expect(await reject(organiser, { photoId: id, reasons: ['PERSON_WITHOUT_CONSENT'], note })).toEqual({
      id,
      state: 'rejected',
    });
    const letter = await app.mails().next(lithuanian.email);
    expect(letter.subject).toBe('Dėl jūsų nuotraukos „Draugai“');
    expect(letter.text).toContain('nežinome, ar jis sutinka būti rodomas');
    expect(letter.text).toContain(note);
    expect(letter.html).not.toContain('<b>');
    const { nodes } = await app.as(lithuanian)<{ nodes: object[] }>(MINE, { contest: slug });
    expect(nodes).toMatchObject([{ state: 'rejected', reasons: ['PERSON_WITHOUT_CONSENT'], reasonNote: note }]);
    expect(await galleryIds()).not.toContain(id);
  });

  it('wants a reason, and words for “other”', async () => {
    const id = await enter(author, slug);
    const fault = (field: string, code: string) => ({ code: 'INPUT_INVALID', faults: [{ field, code }] });
    expect(await reject<RefusedAnswer>(organiser, { photoId: id, reasons: [] })).toEqual(
      fault('reasons', 'REQUIRED_CHOICE'),
    );
    expect(await reject(organiser, { photoId: id, reasons: ['OTHER'], note: ' ' })).toEqual(fault('note', 'REQUIRED'));
    expect(await reject(organiser, { photoId: id, reasons: ['QUALITY'], note: 'x'.repeat(1001) })).toEqual(
      fault('note', 'TOO_LONG'),
    );
    expect((await rowOf(id)).state).toBe('waiting');
  });

  it('lets the author send the same photo again', async () => {
    const photo = await plainPhoto();
    const id = await enter(author, slug, photo);
    await reject(organiser, { photoId: id, reasons: ['QUALITY'] });
    expect(await enter(author, slug, photo)).not.toBe(id);
  });
});

describe('a withdrawn photo', () => {
  it('leaves the gallery and the store', async () => {
    const id = await enter(author, slug);
    await approve(organiser, id);
    const names = await publicNames(id);
    expect(names.length).toBeGreaterThan(0);
    expect(await galleryIds()).toContain(id);
    await app.as(author)(WITHDRAW, { id });
    expect(await galleryIds()).not.toContain(id);
    const { upload_id: uploadId } = await rowOf(id);
    const all = [
      ...names.map((name) => `media/${name}`),
      `originals/${uploadId}`,
      ...names.map((name) => `renditions/${id}/${name}`),
    ];
    await eventually(async () => expect((await files()).filter((file) => all.includes(file))).toEqual([]));
  });

  it('takes no public file that another photo shows too', async () => {
    const [here, there] = [await contest(), await contest()];
    const photo = await plainPhoto();
    const [one, other] = [await enter(author, here, photo), await enter(author, there, photo)];
    for (const id of [one, other]) await app.as.administrator(APPROVE, { id });
    const [name] = await publicNames(one);
    expect(await publicNames(other)).toContain(name);
    const { upload_id: uploadId } = await rowOf(one);
    await app.as(author)(WITHDRAW, { id: one });
    await eventually(async () => expect(await files()).not.toContain(`originals/${uploadId}`));
    expect((await get(`/media/${name}`)).status).toBe(200);
    await app.as(author)(WITHDRAW, { id: other });
    await eventually(async () => expect((await get(`/media/${name}`)).status).toBe(404));
  });
});

describe('previews and originals', () => {
  it('are for the author and the organisers alone, and are kept by no cache', async () => {
    const photo = await plainPhoto('jpeg', { width: 1600, height: 1000 });
    const id = await enter(author, slug, photo);
    for (const path of [`/photos/${id}/preview`, `/photos/${id}/original`]) {
      for (const person of [author, organiser]) {
        const response = await get(path, person);
        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
        await response.arrayBuffer();
      }
      expect((await get(path)).status).toBe(401);
      expect((await get(path, stranger)).status).toBe(404);
      expect((await get(path, await app.given.person())).status).toBe(404);
    }
    const original = await get(`/photos/${id}/original`, organiser);
    expect(original.headers.get('content-disposition')).toBe(`attachment; filename="${id}.jpg"`);
    expect(Buffer.from(await original.arrayBuffer())).toEqual(photo);
  });

  it('come in the wished size', async () => {
    const id = await enter(author, slug, await plainPhoto('jpeg', { width: 1600, height: 1000 }));
    const widthOf = async (query: string) =>
      (await sharp(Buffer.from(await (await get(`/photos/${id}/preview${query}`, author)).arrayBuffer())).metadata())
        .width;
    expect(await widthOf('')).toBe(1280);
    expect(await widthOf('?longest=320')).toBe(320);
    expect(await widthOf('?longest=9999')).toBe(1600);
    expect(await widthOf('?longest=nonsense')).toBe(1280);
  });

  it('end with the photo', async () => {
    const id = await enter(author, slug);
    await app.as(author)(WITHDRAW, { id });
    expect((await get(`/photos/${id}/preview`, author)).status).toBe(404);
    expect((await get(`/photos/${id}/original`, author)).status).toBe(404);
    expect((await get('/photos/no-id/preview', author)).status).toBe(404);
  });
});
