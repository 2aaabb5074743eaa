import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SUBMIT } from '../support/contest-photos.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants, MINE, type RefusedAnswer, WITHDRAW } from './contests.support.ts';

const app = useTestApp();
const { contest, enter, inputOf, rowOf, upload } = contestants(app);

let author: Person;

beforeAll(async () => {
  author = await app.given.person();
});

interface Submitted {
  id: string;
  state: string;
}

const uploaded = async (person: Person, bytes?: Buffer) =>
  (await upload(person, bytes ?? (await plainPhoto()))).body.uploadId;
const submit = <Answer = Submitted>(person: Person, slug: string, uploadId: string, more: object = {}) =>
  app.as(person)<Answer>(SUBMIT, inputOf(slug, uploadId, more));
const refusal = (slug: string, uploadId: string, more: object = {}) =>
  submit<RefusedAnswer>(author, slug, uploadId, more);
const photosIn = (slug: string) =>
  app.database.rows<Submitted>('select p.* from photo p join contest c on c.id = p.contest_id where c.slug = $1', [
    slug,
  ]);

describe('submitPhoto', () => {
  it('keeps what was agreed to, and when', async () => {
    const slug = await contest();
    const more = {
      submittedBy: 'guardian',
      guardianName: ' Ieva Ozola ',
      licence: 'cc_by_sa_4',
      title: 'Two\nlines',
      credit: '',
    };
    const { id } = await submit(author, slug, await uploaded(author), more);
    const row = await app.database.row('select * from photo where id = $1', [id]);
    expect(row).toMatchObject({
      author_id: author.id,
      title: 'Two lines',
      credit: null,
      locale: 'lv',
      licence: 'cc_by_sa_4',
      submitted_by: 'guardian',
      guardian_name: 'Ieva Ozola',
      consent_version: 1,
    });
    expect(Date.now() - (row as { consented_at: Date }).consented_at.getTime()).toBeLessThan(60_000);
  });

  it('answers a form that is sent twice with the same photo', async () => {
    const slug = await contest();
    const uploadId = await uploaded(author);
    const answers = await Promise.all([submit(author, slug, uploadId), submit(author, slug, uploadId)]);
    const later = await submit(author, slug, uploadId, { title: 'Another title' });
    expect(new Set([...answers, later].map(({ id }) => id)).size).toBe(1);
    expect(await photosIn(slug)).toHaveLength(1);
  });

  it('refuses a photo that is in the contest already, of whomever, until it is withdrawn', async () => {
    const slug = await contest();
    const other = await app.given.person();
    const photo = await plainPhoto();
    const id = await enter(author, slug, photo);
    const again = await uploaded(author, photo);
    expect(await refusal(slug, again)).toEqual({ code: 'PHOTO_ALREADY_ENTERED', faults: [] });
    expect(await submit(other, slug, await uploaded(other, photo))).toMatchObject({ code: 'PHOTO_ALREADY_ENTERED' });
    expect(await submit(author, await contest(), await uploaded(author, photo))).toHaveProperty('id');
    await app.as(author)(WITHDRAW, { id });
    expect(await submit(author, slug, again)).toHaveProperty('id');
  });

  it('takes one of two equal photos that are sent at the same moment', async () => {
    const slug = await contest();
    const [photo, other] = [await plainPhoto(), await app.given.person()];
    const [mine, theirs] = [await uploaded(author, photo), await uploaded(other, photo)];
    const answers = await Promise.all([submit<object>(author, slug, mine), submit<object>(other, slug, theirs)]);
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toEqual([{ code: 'PHOTO_ALREADY_ENTERED', faults: [] }]);
  });

  it('lets nobody have more photos than the contest says, not even all at once', async () => {
    const slug = await contest({ maxPhotos: 2 });
    const person = await app.given.person();
    const ids = [await uploaded(person), await uploaded(person), await uploaded(person), await uploaded(person)];
    const answers = await Promise.all(ids.map((id) => submit<object>(person, slug, id)));
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(2);
    expect(answers.filter((answer) => 'code' in answer)).toEqual(
      Array(2).fill({ code: 'TOO_MANY_PHOTOS', faults: [] }),
    );
    await app.as(person)(WITHDRAW, { id: (await photosIn(slug))[0]?.id });
    expect(await submit(person, slug, await uploaded(person))).toHaveProperty('id');
  });

  it.each([
    ['CONTEST_NOT_OPEN', { opensOn: '2098-01-01' }],
    ['CONTEST_CLOSED', { closesOn: '2020-12-31' }],
  ])('refuses with %s outside the dates', async (code, dates) => {
    expect(await refusal(await contest(dates), await uploaded(author))).toEqual({ code, faults: [] });
  });

  it('closes at midnight of the contest’s own zone', async () => {
    const slug = await contest({ opensOn: '2026-09-01', closesOn: '2027-03-31' });
    const uploadId = await uploaded(author);
    app.clock.set('2027-03-31T21:00:00Z');
    expect(await refusal(slug, uploadId)).toMatchObject({ code: 'CONTEST_CLOSED' });
    app.clock.set('2027-03-31T20:59:59Z');
    expect(await submit(author, slug, uploadId)).toHaveProperty('id');
    app.clock.set(undefined);
  });

  it('takes no photo that is being sent while the contest is closed', async () => {
    const slug = await contest();
    const uploadId = await uploaded(author);
    const { sending } = await app
      .app()
      .get(DataSource, { strict: false })
      .transaction(async (em) => {
        await em.query(`update contest set closes_on = '2020-02-01' where slug = $1`, [slug]);
        const answer = refusal(slug, uploadId);
        await sleep(300);
        return { sending: answer };
      });
    expect(await sending).toMatchObject({ code: 'CONTEST_CLOSED' });
    expect(await photosIn(slug)).toEqual([]);
  });

  it('names each field that is wrong, and keeps the upload for the next try', async () => {
    const slug = await contest();
    const uploadId = await uploaded(author);
    const wrong = {
      title: ' ',
      altText: 'x'.repeat(401),
      emotions: [],
      licence: null,
      submittedBy: null,
      showsPeople: null,
      hasConsented: false,
      isOwnPhoto: false,
    };
    expect(await refusal(slug, uploadId, wrong)).toEqual({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'altText', code: 'TOO_LONG' },
        { field: 'emotions', code: 'REQUIRED_CHOICE' },
        { field: 'licence', code: 'REQUIRED_CHOICE' },
        { field: 'showsPeople', code: 'REQUIRED_CHOICE' },
        { field: 'submittedBy', code: 'REQUIRED_CHOICE' },
        { field: 'hasConsented', code: 'REQUIRED_CONSENT' },
        { field: 'isOwnPhoto', code: 'REQUIRED_CONSENT' },
      ],
    });
    expect(await refusal(slug, uploadId, { emotions: ['joy', 'envy'] })).toMatchObject({
      faults: [{ field: 'emotions', code: 'EMOTION_UNKNOWN' }],
    });
    expect(await refusal(slug, uploadId, { consentVersion: 2 })).toEqual({ code: 'CONSENT_CHANGED', faults: [] });
    const read = { regulationVersion: 2 };
    expect(await refusal(slug, uploadId, read)).toEqual({ code: 'REGULATION_CHANGED', faults: [] });
    expect(await photosIn(slug)).toEqual([]);
    expect(await submit(author, slug, uploadId)).toHaveProperty('id');
  });

  it('keeps story, place and emotions, and the category and age group where the contest has such', async () => {
    const slug = await contest();
    await app.database.rows(PARTS, [slug]);
    const uploadId = await uploaded(author);
    const words = { emotions: ['hope', 'joy', 'hope'], story: 'One.\r\n\r\n\r\nTwo ', place: ' Biržai ' };
    expect(await refusal(slug, uploadId, { ...words, title: ' ', ageGroup: 'none' })).toMatchObject({
      faults: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'category', code: 'REQUIRED_CHOICE' },
        { field: 'ageGroup', code: 'CHOICE_UNKNOWN' },
      ],
    });
    const { id } = await submit(author, slug, uploadId, { ...words, category: 'hands', ageGroup: 'young' });
    expect((await app.as(author)<{ nodes: object[] }>(MINE, { contest: slug })).nodes).toMatchObject([
      {
        id,
        emotions: ['hope', 'joy'],
        story: 'One.\n\nTwo',
        place: 'Biržai',
        category: { slug: 'hands', name: { text: 'Rokas', locale: 'lv' } },
        ageGroup: { slug: 'young', name: { text: 'young', locale: 'lv' } },
      },
    ]);
    expect(await rowOf(id)).toMatchObject({ regulation_version: 1, longest_side: 640 });
  });

  it('takes no upload of somebody else, and none that is not there', async () => {
    const slug = await contest();
    const missing = { code: 'INPUT_INVALID', faults: [{ field: 'uploadId', code: 'UPLOAD_MISSING' }] };
    expect(await refusal(slug, await uploaded(await app.given.person()))).toEqual(missing);
    expect(await refusal(slug, randomUUID())).toEqual(missing);
    expect(await refusal(slug, 'no-id')).toEqual(missing);
  });

  it('does not show one’s photo to another who sends its upload’s id', async () => {
    const slug = await contest();
    const uploadId = await uploaded(author);
    await submit(author, slug, uploadId);
    expect(await submit(await app.given.person(), slug, uploadId)).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('needs a contest and somebody who is signed in', async () => {
    const input = inputOf('no-such-contest', await uploaded(author));
    await expect(app.as(author)(SUBMIT, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.anonymous(SUBMIT, input)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** A category that has a name and an age group that has none yet. $1 slug of the contest */
const PARTS = `
  with category as (
    insert into contest_category (contest_id, slug, position) select id, 'hands', 0 from contest where slug = $1 returning id
  ), age_group as (
    insert into contest_age_group (contest_id, slug, position, from_age) select id, 'young', 0, 13 from contest where slug = $1
  )
  insert into translation (owner_id, locale, fields) select id, 'lv', '{"name": "Rokas"}' from category`;
