import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { zipOf } from '@inclusive/course-content/zip-writer';
import { unzipped } from '@inclusive/course-content/zip-reader';
import { PackTurns } from '../../api/src/authoring/pack-turns.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { PART, type Part, save } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';

const STAMP = `query Stamp($slug: String!) { courseAuthoring(slug: $slug, locale: en) { draft { stamp } } }`;
const REPORT = `query Report($id: ID!) { packReport(id: $id) { code faults { field code } total } }`;
const SAVES = `query Saves($course: String!) { draftPartSaves(course: $course, key: "course") { version } }`;

describe('packs that come in and go out', () => {
  const app = useTestApp();
  let anna: Person;
  let organisation: string;
  const slug = 'packed';

  const request = (method: 'GET' | 'PUT' | 'POST', url: string, payload?: Buffer | Readable, headers: object = {}) =>
    app.app().inject({
      method,
      url,
      headers: {
        cookie: anna.cookie,
        'sec-fetch-site': 'same-origin',
        ...(payload && { 'content-type': 'application/octet-stream' }),
        ...headers,
      },
      ...(payload && { payload }),
    });
  const post = async (fields: Record<string, string>, zip: Buffer, locale = 'lv') => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('pack', new Blob([new Uint8Array(zip)]), 'pack.zip');
    const encoded = new Response(form);
    const type = { 'content-type': encoded.headers.get('content-type') ?? '' };
    return request('POST', `/authoring/packs?locale=${locale}`, Buffer.from(await encoded.arrayBuffer()), type);
  };
  const exported = async (query = '') => (await request('GET', `/authoring/packs/${slug}${query}`)).rawPayload;
  const changed = async (change: (about: string) => string) => {
    const files = new Map((await unzipped(await exported())).files);
    files.set('course.yaml', Buffer.from(change(Buffer.from(files.get('course.yaml') ?? []).toString())));
    return zipOf(files);
  };
  const part = (key: string, course = slug) => app.as(anna)<Part>(PART, { course, key });
  const stamp = async () => (await app.as(anna)<{ draft: { stamp: string } }>(STAMP, { slug })).draft.stamp;

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    organisation = (await app.given.organisation()).id;
    await givenCourse(app, { slug });
    await app.as(anna)(`mutation { startDraft(course: "packed") { __typename } }`);
  });

  it('begins a new course from a form, and leads to it', async () => {
    const zip = await changed((about) => about.replace('slug: packed', 'slug: from-form'));
    const answer = await post({ organisation }, zip);
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      '/lv/authoring/courses/from-form?done=imported',
    ]);
    expect((await part('senses', 'from-form')).content).toEqual((await part('senses')).content);
  });

  it('tells a form’s sender item by item why a pack was not taken, and nobody else', async () => {
    const zip = await changed((about) => about.replace('slug: packed', 'slug: broken').replace('id: senses', 'id: x'));
    const { headers } = await post({ organisation }, zip);
    const [, id = ''] = /^\/lv\/authoring\/packs\?report=(.+)$/.exec(String(headers.location)) ?? [];
    const report = await app.as(anna)<{ code: string; faults: object[] }>(REPORT, { id });
    expect(report.code).toBe('PACK_REFUSED');
    expect(report.faults).toContainEqual({ field: 'en/x.md', code: 'FILE_MISSING' });
    const other = await app.given.person({ roles: ['editor'] });
    expect(await app.as(other)(REPORT, { id })).toBeNull();
  });

  it('says so where a form has no file, or no form at all', async () => {
    const { headers } = await post({ organisation }, Buffer.alloc(0));
    const id = String(headers.location).split('=').at(-1);
    expect(await app.as(anna)(REPORT, { id })).toMatchObject({ faults: [{ code: 'ZIP_INVALID' }] });
    const broken = { 'content-type': 'multipart/form-data' };
    expect((await request('POST', '/authoring/packs', Buffer.from('x'), broken)).statusCode).toBe(303);
  });

  it('replaces a draft whole, keeps what stood there, and nothing where somebody has saved meanwhile', async () => {
    const zip = await changed((about) => about.replace('level: beginner', 'level: advanced'));
    const seen = await stamp();
    const { content } = await part('room');
    await save(app, anna, slug, 'room', { ...content, words: { en: { 'zones.text': 'By a colleague' } } });
    const late = await request('PUT', `/authoring/packs?course=${slug}&seen=${seen}`, zip);
    expect([late.statusCode, late.json()]).toEqual([422, expect.objectContaining({ code: 'DRAFT_CHANGED' })]);
    expect((await part('course')).content).toMatchObject({ level: 'beginner' });
    const answer = await post({ course: slug, seen: await stamp() }, zip, 'lt');
    expect(answer.headers.location).toBe(`/lt/authoring/courses/${slug}?done=imported`);
    expect((await part('course')).content).toMatchObject({ level: 'advanced' });
    expect((await part('room')).content['words']).toEqual(content['words']);
    expect((await app.as(anna)<object[]>(SAVES, { course: slug })).length).toBeGreaterThan(0);
  });

  it('gives the published revision as well as the draft', async () => {
    const about = async (query: string) =>
      Buffer.from((await unzipped(await exported(query))).files?.get('course.yaml') ?? []).toString();
    expect(await about('')).toContain('level: advanced');
    expect((await request('GET', '/authoring/packs/from-form?revision=published')).statusCode).toBe(404);
    const { files } = await unzipped(await exported('?revision=published'));
    expect([...(files?.keys() ?? [])]).toContain('en/senses.md');
  });

  it('takes no pack of another language over a draft', async () => {
    const files = new Map((await unzipped(await exported())).files);
    const about = Buffer.from(files.get('course.yaml') ?? []).toString();
    const renamed = [...files].map(([path, bytes]): [string, Uint8Array] => [path.replace(/^en\//, 'lt/'), bytes]);
    const zip = await zipOf(
      new Map(renamed).set('course.yaml', Buffer.from(about.replace('Locale: en', 'Locale: lt'))),
    );
    const answer = await request('PUT', `/authoring/packs?course=${slug}&seen=${await stamp()}`, zip);
    expect(answer.json()).toMatchObject({ code: 'SOURCE_LOCALE_DIFFERS' });
  });

  it('answers 413 in clear words above the limit, announced or not', async () => {
    const announced = { 'content-length': '250000000' };
    const big = await request('PUT', `/authoring/packs?organisation=${organisation}`, Readable.from([]), announced);
    expect([big.statusCode, big.json()]).toMatchObject([413, { code: 'PACK_TOO_LARGE' }]);
    const chunk = Buffer.alloc(1_000_000);
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('504b0304', 'hex');
        for (let count = 0; count < 202; count += 1) yield chunk;
      })(),
    );
    const late = await request('PUT', `/authoring/packs?organisation=${organisation}`, endless);
    expect(late.statusCode).toBe(413);
    const form = { ...announced, 'content-type': 'multipart/form-data; boundary=x' };
    const page = await request('POST', '/authoring/packs?locale=lv', Readable.from([]), form);
    expect([page.statusCode, page.body]).toEqual([413, expect.stringContaining('lielāka par 200 MB')]);
  });

  it('works on two packs at once, and asks a third sender to wait', async () => {
    const turns = app.app().get(PackTurns, { strict: false });
    const ends: (() => void)[] = [];
    const busy = [1, 2].map(() => turns.run(() => new Promise<void>((resolve) => void ends.push(resolve))));
    const answers = await Promise.all([
      request('GET', `/authoring/packs/${slug}?locale=lt`),
      request('PUT', `/authoring/packs?organisation=${organisation}`, Buffer.from('504b0304', 'hex')),
      post({ organisation }, Buffer.from('504b0304', 'hex')),
    ]);
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual(
      Array.from(answers, () => [503, '20']),
    );
    expect(answers.map(({ body }) => body)).toEqual([
      expect.stringContaining('Pabandykite dar kartą'),
      expect.stringContaining('PACKS_BUSY'),
      expect.stringContaining('mēģiniet vēlreiz'),
    ]);
    for (const end of ends) end();
    await Promise.all(busy);
    expect((await request('GET', `/authoring/packs/${slug}`)).statusCode).toBe(200);
  });
});
