import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../api/src/contests/sweep.service.ts';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants, MINE, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, files, get, inputOf, rowOf, upload } = contestants(app);

const KEEP = `mutation ($input: KeepDraftInput!) {
  keepDraft(input: $input) { ... on DraftKept { id version } ... on Refused { code faults { field code } } } }`;
const ENTRY = `query ($id: ID!) { myEntry(id: $id, locale: en) {
  id state title uploadId version longestSide width answers { name values } } }`;

interface Kept {
  id: string;
  version: number;
}

interface Entry {
  state: string;
  title: string | null;
  version: number;
  width: number | null;
  answers: { name: string; values: string[] }[];
}

let author: Person;

beforeAll(async () => {
  author = await app.given.person();
});

const titled = (title: string) => [
  { name: 'title', values: [title] },
  { name: 'people.0.name', values: ['Anna Secret'] },
];
const uploaded = async (bytes?: Buffer) => (await upload(author, bytes ?? (await plainPhoto()))).body.uploadId;
const keep = <Answer = Kept>(slug: string, uploadId: string, version: number, answers: object[], person = author) =>
  app.as(person)<Answer>(KEEP, { input: { contest: slug, uploadId, version, locale: 'en', answers } });
const entry = (id: string, person = author) => app.as(person)<Entry | null>(ENTRY, { id });
const send = <Answer = { id: string; state: string }>(slug: string, uploadId: string, more: object = {}) =>
  app.as(author)<Answer>(SUBMIT, inputOf(slug, uploadId, more));
const isRendered = (id: string) => eventually(async () => expect((await entry(id))?.width).toBe(640), 20_000);

describe('a draft', () => {
  it('keeps what is typed, goes on elsewhere, and is sent as it is', async () => {
    const slug = await contest();
    const uploadId = await uploaded();
    const first = await keep(slug, uploadId, 0, titled('Ki'));
    expect(first).toMatchObject({ version: 1 });
    expect(await keep(slug, uploadId, 0, titled('Ki'))).toEqual(first);
    const consent = { name: 'hasConsented', values: ['yes'] };
    expect(await keep(slug, uploadId, 1, [...titled('Kitchen'), consent])).toEqual({ ...first, version: 2 });
    expect(await entry(first.id)).toMatchObject({
      state: 'draft',
      title: 'Kitchen',
      uploadId,
      answers: titled('Kitchen'),
    });
    expect((await app.as(author)<{ nodes: object[] }>(MINE, { contest: slug })).nodes).toMatchObject([
      { id: first.id, state: 'draft', title: 'Kitchen', altText: null },
    ]);
    await isRendered(first.id);
    expect((await get(`/photos/${first.id}/preview`, author)).status).toBe(200);
    expect(await send(slug, uploadId, { version: 2 })).toEqual({ id: first.id, state: 'waiting' });
    expect(await rowOf(first.id)).toMatchObject({ title: 'Kitchen light', version: 1 });
    expect(await app.database.rows('select from photo_draft where photo_id = $1', [first.id])).toEqual([]);
    expect(await keep(slug, uploadId, 2, titled('Late'))).toMatchObject({ code: 'PHOTO_SENT' });
  });

  it('is sealed, and there for nobody else', async () => {
    const organisation = await app.given.organisation();
    const slug = await contest({ organiser: organisation });
    const { id } = await keep(slug, await uploaded(), 0, titled('Mine'));
    const [row] = await app.database.rows<{ sealed: string }>('select sealed from photo_draft where photo_id = $1', [
      id,
    ]);
    expect(row?.sealed).not.toContain('Secret');
    await isRendered(id);
    const organiser = await app.given.person({ roles: ['coordinator'], organisation });
    for (const path of ['preview', 'original'])
      expect((await get(`/photos/${id}/${path}`, organiser)).status).toBe(404);
    expect(await entry(id, organiser)).toBeNull();
    const [{ uploadId } = { uploadId: '' }] = await app.database.rows<{ uploadId: string }>(
      'select upload_id as "uploadId" from photo where id = $1',
      [id],
    );
    expect(await keep(slug, uploadId, 1, [], organiser)).toMatchObject({
      faults: [{ field: 'uploadId', code: 'UPLOAD_MISSING' }],
    });
  });

  it('tells the later one of two tabs, and loses nothing', async () => {
    const slug = await contest();
    const uploadId = await uploaded();
    const { id } = await keep(slug, uploadId, 0, titled('Both'));
    const both = await Promise.all([keep(slug, uploadId, 1, titled('One')), keep(slug, uploadId, 1, titled('Other'))]);
    expect(both).toContainEqual({ id, version: 2 });
    expect(both).toContainEqual({ code: 'CHANGED_ELSEWHERE', faults: [] });
    expect(await send(slug, uploadId, { version: 1 })).toMatchObject({ code: 'CHANGED_ELSEWHERE' });
    expect((await rowOf(id)).state).toBe('draft');
    expect(await send(slug, uploadId, { version: 2 })).toHaveProperty('id', id);
  });

  it('is sent once, however many send it at once', async () => {
    const slug = await contest();
    const uploadId = await uploaded();
    const { id } = await keep(slug, uploadId, 0, titled('Once'));
    const all = await Promise.all([1, 2, 3].map(() => send(slug, uploadId)));
    expect(new Set(all.map((each) => each.id))).toEqual(new Set([id]));
    const people = { showsPeople: true, people: [{ name: 'Anna', isMinor: false }] };
    const second = await uploaded(await plainPhoto('png', { width: 500, height: 400 }));
    const [sent] = await Promise.all([1, 2].map(() => send(slug, second, people)));
    const asked = await app.database.rows('select from release where photo_id = $1', [sent?.id]);
    expect(asked).toHaveLength(1);
  });

  it('does not count towards the most photos, and is no way past them', async () => {
    const slug = await contest({ maxPhotos: 1 });
    const drafts = [await uploaded(), await uploaded(await plainPhoto('jpeg', { width: 700, height: 500 }))];
    for (const each of drafts) await keep(slug, each, 0, titled('Two'));
    expect(await send(slug, drafts[0] ?? '')).toHaveProperty('id');
    expect(await send(slug, drafts[1] ?? '')).toMatchObject({ code: 'TOO_MANY_PHOTOS' });
  });

  it('of too few pixels is kept, and not sent', async () => {
    const slug = await contest();
    await app.database.rows('update contest set longest_side_least = 641 where slug = $1', [slug]);
    const uploadId = await uploaded();
    const { id } = await keep(slug, uploadId, 0, titled('Small'));
    expect(await send(slug, uploadId)).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'uploadId', code: 'PHOTO_TOO_SMALL' }],
    });
    expect(await entry(id)).toMatchObject({ longestSide: 640, title: 'Small' });
    await app.database.rows('update contest set longest_side_least = 640 where slug = $1', [slug]);
    expect(await send(slug, uploadId)).toHaveProperty('id', id);
  });

  it('is deleted by its author without a trace', async () => {
    const slug = await contest();
    const uploadId = await uploaded();
    const { id } = await keep(slug, uploadId, 0, titled('Gone'));
    await app.as(author)(WITHDRAW, { id });
    expect(await entry(id)).toBeNull();
    await eventually(async () => expect(await files('originals')).not.toContain(`originals/${uploadId}`));
    await eventually(async () => expect(await files(`renditions/${id}`)).toEqual([]));
  });

  it('goes a week after the contest has closed', async () => {
    const slug = await contest({ closesOn: '2027-03-31' });
    app.clock.set('2027-03-31T12:00:00Z');
    const { id } = await keep(slug, await uploaded(), 0, titled('Unsent'));
    const sweep = () => app.app().get(SweepService, { strict: false }).sweep();
    app.clock.set('2027-04-07T20:59:59Z');
    await sweep();
    expect(await entry(id)).toMatchObject({ state: 'draft' });
    expect(await keep(slug, randomUUID(), 0, [])).toMatchObject({ code: 'CONTEST_CLOSED' });
    app.clock.set('2027-04-07T21:00:00Z');
    await sweep();
    expect(await entry(id)).toBeNull();
    app.clock.set(undefined);
  });

  it('is one of fifteen at the most, each within bounds', async () => {
    const slug = await contest();
    await app.database.rows(FIFTEEN, [slug, author.id]);
    expect(await keep(slug, await uploaded(), 0, [])).toMatchObject({ code: 'TOO_MANY_DRAFTS' });
    const long = Array.from({ length: 40 }, (_, index) => ({
      name: `people.${index}.name`,
      values: ['x'.repeat(3000)],
    }));
    expect(await keep(slug, randomUUID(), 0, long)).toMatchObject({ faults: [{ field: 'answers', code: 'TOO_LONG' }] });
  });
});

const FIFTEEN = `
  insert into photo (contest_id, author_id, upload_id, sha256, format, locale, state, submitted_at)
  select id, $2, gen_random_uuid(), repeat('a', 64), 'jpeg', 'lv', 'draft', now()
  from contest, generate_series(1, 15) where slug = $1`;
