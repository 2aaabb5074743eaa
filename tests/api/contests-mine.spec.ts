import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants, MINE, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, inputOf, rowOf, upload } = contestants(app);

let author: Person;

beforeAll(async () => {
  author = await app.given.person();
});

describe('myPhotos', () => {
  it('shows one’s own photos of the contest alone, the newest first', async () => {
    const slug = await contest();
    const person = await app.given.person();
    const ids = [await enter(person, slug), await enter(person, slug)];
    await enter(author, slug);
    await enter(person, await contest());
    const { nodes } = await app.as(person)<{ nodes: { id: string }[] }>(MINE, { contest: slug });
    expect(nodes.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(nodes[0]).toMatchObject({
      state: 'waiting',
      title: 'Kitchen light',
      contestTitle: { text: `Title of ${slug}`, locale: 'lv' },
      width: 640,
    });
    await expect(app.as.anonymous(MINE, { contest: slug })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('withdrawPhoto', () => {
  it('is not possible for anybody else', async () => {
    const id = await enter(author, await contest());
    await expect(app.as.visitor(WITHDRAW, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(app.as.coordinator(WITHDRAW, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(author)(WITHDRAW, { id: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(author)(WITHDRAW, { id: 'no-id' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rowOf(id)).state).toBe('waiting');
  });

  it('forgets words and picture, and may be asked for twice', async () => {
    const slug = await contest();
    const id = await enter(author, slug, undefined, { submittedBy: 'guardian', guardianName: 'Ieva' });
    for (const _twice of [1, 2]) expect(await app.as(author)(WITHDRAW, { id })).toEqual({ id, state: 'withdrawn' });
    const nothing = {
      title: null,
      alt_text: null,
      credit: null,
      guardian_name: null,
      sha256: null,
      thumbhash: null,
      renditions: null,
    };
    expect(await rowOf(id)).toMatchObject({ ...nothing, state: 'withdrawn' });
    const { nodes } = await app.as(author)<{ nodes: object[] }>(MINE, { contest: slug });
    expect(nodes).toEqual([expect.objectContaining({ id, state: 'withdrawn', title: null })]);
  });

  it('works while the photo is still being rendered', async () => {
    const slug = await contest();
    const { body } = await upload(author, await plainPhoto());
    const { id } = await app.as(author)<{ id: string }>(SUBMIT, inputOf(slug, body.uploadId));
    await app.as(author)(WITHDRAW, { id });
    await eventually(async () => expect((await rowOf(id)).state).toBe('withdrawn'));
  });
});
