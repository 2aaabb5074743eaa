import { beforeAll, describe, expect, it } from '@jest/globals';
import { zipOf } from '@inclusive/course-content/zip-writer';
import { unzipped } from '@inclusive/course-content/zip-reader';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { PART, type Part, save } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';

const drawing = (inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/>${inside}</svg>`;

describe('media and packs', () => {
  const app = useTestApp();
  let anna: Person;
  let organisation: string;
  let slug: string;

  const put = async (url: string, payload: Buffer | string, person = anna) => {
    const headers = {
      cookie: person.cookie,
      'content-type': 'application/octet-stream',
      'sec-fetch-site': 'same-origin',
    };
    const response = await app.app().inject({ method: 'PUT', url, headers, payload });
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
  };
  const upload = (name: string, payload: Buffer | string, person = anna) =>
    put(`/authoring/media?organisation=${organisation}&name=${name}`, payload, person);
  const exported = async () => {
    const headers = { cookie: anna.cookie };
    return (await app.app().inject({ method: 'GET', url: `/authoring/packs/${slug}`, headers })).rawPayload;
  };

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    organisation = (await app.given.organisation()).id;
    slug = await givenCourse(app, { slug: 'packed' });
    await app.as(anna)(`mutation { startDraft(course: "packed") { __typename } }`);
  });

  it('keeps a file once, with its size, for the authors of the organisation alone', async () => {
    const first = await upload('lamp.svg', drawing());
    expect(first).toMatchObject({ status: 201, body: { kind: 'image', width: 40, height: 30, name: 'lamp.svg' } });
    expect((await upload('again.svg', drawing())).body['id']).toBe(first.body['id']);
    const elsewhere = await app.given.organisation({ slug: 'elsewhere' });
    const stranger = await app.given.person({ roles: ['editor'], organisation: elsewhere });
    expect((await upload('lamp.svg', drawing(), stranger)).status).toBe(404);
  });

  it.each([
    ['a script in a drawing', 'a.svg', drawing('<script>alert(1)</script>'), 'MEDIA_UNSAFE'],
    ['a handler in a drawing', 'a.svg', drawing('<g onload="alert(1)"/>'), 'MEDIA_UNSAFE'],
    [
      'a page under the name of a picture',
      'a.png',
      '<!doctype html><p>hello, this is a page</p>'.padEnd(80),
      'MEDIA_UNKNOWN',
    ],
    [
      'an archive that is no document',
      'a.zip',
      Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(80)]),
      'MEDIA_DAMAGED',
    ],
    [
      'a picture that is cut off',
      'a.png',
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(80)]),
      'MEDIA_UNKNOWN',
    ],
  ])('does not keep %s', async (_what, name, payload, code) => {
    expect((await upload(name, payload)).body).toMatchObject({ code });
  });

  it('deletes a file only while nothing shows it', async () => {
    const { body } = await upload('shown.svg', drawing('<g/>'));
    const media = { file: body['file'], width: 40, height: 30 };
    const { content } = await app.as(anna)<Part>(PART, { course: slug, key: 'room' });
    await save(app, anna, slug, 'room', { ...content, blocks: [{ id: 'p', type: 'image', media }] });
    const remove = `mutation Delete($id: ID!) { deleteMedia(id: $id) { __typename ... on Refused { code } } }`;
    expect(await app.as(anna)(remove, { id: body['id'] })).toMatchObject({ code: 'MEDIA_IN_USE' });
    await save(app, anna, slug, 'room', content);
    expect(await app.as(anna)(remove, { id: body['id'] })).toMatchObject({ __typename: 'CourseMedia' });
  });

  it('gives a draft as a pack that comes back as the same course', async () => {
    const { files } = await unzipped(await exported());
    const renamed = new Map([...(files ?? [])].map(([path, bytes]) => [path, bytes]));
    const about = Buffer.from(renamed.get('course.yaml') ?? []).toString();
    renamed.set('course.yaml', Buffer.from(about.replace('slug: packed', 'slug: unpacked')));
    const taken = await put(`/authoring/packs?organisation=${organisation}`, await zipOf(renamed));
    expect(taken).toMatchObject({ status: 201, body: { slug: 'unpacked' } });
    for (const key of ['course', 'senses', 'quiz']) {
      const [mine, theirs] = await Promise.all(
        [slug, 'unpacked'].map((course) => app.as(anna)<Part>(PART, { course, key })),
      );
      expect(theirs?.content).toEqual(mine?.content);
    }
  });

  it('does not take a pack twice under one name', async () => {
    expect(await put(`/authoring/packs?organisation=${organisation}`, await exported())).toMatchObject({
      status: 422,
      body: { code: 'SLUG_TAKEN' },
    });
  });

  it.each([
    ['what is no zip', () => Buffer.from('hello, this is no zip'), 'ZIP_INVALID'],
    ['half a zip', async () => (await exported()).subarray(0, 400), 'ZIP_INVALID'],
    ['a zip without a course', () => zipOf(new Map([['a.txt', Buffer.from('a')]])), 'FILE_MISSING'],
  ])('takes nothing of %s, and says why', async (_what, zip, code) => {
    const before = await app.database.rows('select from course');
    const { status, body } = await put(`/authoring/packs?organisation=${organisation}`, await zip());
    expect([status, body['code']]).toEqual([422, 'PACK_REFUSED']);
    expect(body['faults']).toContainEqual(expect.objectContaining({ code }));
    expect(await app.database.rows('select from course')).toHaveLength(before.length);
  });
});
