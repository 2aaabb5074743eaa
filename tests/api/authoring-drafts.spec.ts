import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { CREATE, givenNewCourse, PART, type Part, save, SAVE, type Saved } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';

const LIST = `{ authoredCourses(locale: en) { nodes { slug status title savedBy draftState revision } } }`;
const START = `mutation Start($course: String!, $revision: ID) {
  startDraft(course: $course, revision: $revision) { __typename ... on Refused { code } }
}`;
const SAVES = `query Saves($course: String!, $key: ID!) { draftPartSaves(course: $course, key: $key) { id version } }`;
const RESTORE = `mutation Restore($course: String!, $save: ID!) {
  restoreDraftPart(course: $course, save: $save) { __typename ... on DraftPartHead { version } }
}`;
const DISCARD = `mutation Discard($course: String!) { discardDraft(course: $course) { __typename ... on Refused { code } } }`;

const lesson = (text: string) => ({ blocks: [{ id: 'b1', type: 'text' }], words: { en: { 'b1.text': text } } });

describe('drafts of courses', () => {
  const app = useTestApp();
  let anna: Person;
  let jonas: Person;
  let stranger: Person;

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'], name: 'Anna' });
    jonas = await app.given.person({ roles: ['coordinator'], name: 'Jonas' });
    const organisation = await app.given.organisation({ slug: 'elsewhere' });
    stranger = await app.given.person({ roles: ['editor'], organisation });
  });

  it('begin with a title, for the authors of the organisation alone', async () => {
    await givenNewCourse(app, anna, 'calm-rooms');
    expect(await app.as(jonas)(LIST)).toMatchObject({
      nodes: [{ slug: 'calm-rooms', status: 'draft', title: { text: 'Calm rooms', locale: 'en' }, savedBy: 'Anna' }],
    });
    expect(await app.as(stranger)(LIST)).toEqual({ nodes: [] });
    await expect(app.as(stranger)(PART, { course: 'calm-rooms', key: 'course' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(app.as.specialist(LIST)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are not begun in a foreign organisation, under a taken name or without a title', async () => {
    const { id: organisationId } = await app.given.organisation();
    const input = { organisationId, title: 'Other', slug: 'calm-rooms', sourceLocale: 'lv' };
    await expect(app.as(stranger)(CREATE, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.as(anna)(CREATE, { input })).toMatchObject({ faults: [{ field: 'slug', code: 'TAKEN' }] });
    expect(await app.as(anna)(CREATE, { input: { ...input, title: ' ', slug: 'Ā b' } })).toMatchObject({
      faults: [
        { field: 'title', code: 'REQUIRED' },
        { field: 'slug', code: 'INVALID_SLUG' },
      ],
    });
  });

  it('keep what was saved, and refuse to lose what another person saved meanwhile', async () => {
    await givenNewCourse(app, anna, 'two-authors');
    expect(await save(app, anna, 'two-authors', 'senses', lesson('Hello'))).toMatchObject({ version: 1 });
    const input = { course: 'two-authors', key: 'senses', expectedVersion: 1 };
    const both = await Promise.all([
      app.as(anna)<Saved>(SAVE, { input: { ...input, content: lesson('From Anna') } }),
      app.as(jonas)<Saved>(SAVE, { input: { ...input, content: lesson('From Jonas') } }),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DraftConflict', 'DraftPartHead']);
    const kept = await app.as(anna)<Part>(PART, { course: 'two-authors', key: 'senses' });
    const conflict = both.find(({ current }) => current)?.current;
    expect(conflict).toEqual({ key: 'senses', ...kept });
    expect(kept.version).toBe(2);
  });

  it('notice two who begin the same part', async () => {
    await givenNewCourse(app, anna, 'new-part');
    const input = { course: 'new-part', key: 'quiz', expectedVersion: 0, content: { questions: [], words: {} } };
    expect(await app.as(anna)(SAVE, { input })).toMatchObject({ version: 1 });
    expect(await app.as(jonas)(SAVE, { input })).toMatchObject({ current: { version: 1, savedBy: 'Anna' } });
  });

  it('make the saves of one person within a minute one, and give back any earlier one', async () => {
    await givenNewCourse(app, anna, 'history');
    for (const text of ['One', 'Two']) await save(app, anna, 'history', 'senses', lesson(text));
    await save(app, jonas, 'history', 'senses', lesson('Three'));
    const saves = await app.as(anna)<{ id: string; version: number }[]>(SAVES, { course: 'history', key: 'senses' });
    expect(saves.map(({ version }) => version)).toEqual([3, 2]);
    const wanted = { course: 'history', save: saves[1]?.id };
    expect(await app.as(jonas)(RESTORE, wanted)).toMatchObject({ version: 4 });
    expect(await app.as(anna)(PART, { course: 'history', key: 'senses' })).toMatchObject({ content: lesson('Two') });
  });

  it.each([
    ['markup in a text', 'senses', lesson('<img src=x onerror=alert(1)>'), 'words.en.b1.text', 'RAW_HTML'],
    [
      'a block twice',
      'senses',
      {
        ...lesson('a'),
        blocks: [
          { id: 'a', type: 'text' },
          { id: 'a', type: 'text' },
        ],
      },
      'blocks',
      'ID_TWICE',
    ],
    ['a language that is none', 'senses', { blocks: [], words: { ru: {} } }, 'words', 'INVALID'],
    ['a path for a key', '../x', lesson('a'), 'key', 'INVALID'],
    ['no structure', 'course', { words: {} }, 'level', 'INVALID'],
    ['a text without end', 'senses', lesson('a'.repeat(200_001)), 'words.en.b1.text', 'TOO_LONG'],
  ])('do not take %s', async (_what, key, content, field, code) => {
    const input = { course: 'history', key, expectedVersion: 0, content };
    const { faults } = await app.as(anna)<Saved>(SAVE, { input });
    expect(faults?.[0]).toEqual({ field, code });
  });

  it('begin from the published revision once, ids and words as they are, and can be thrown away', async () => {
    const slug = await givenCourse(app, { slug: 'published' });
    const begun = await Promise.all([1, 2].map(() => app.as(anna)<Saved>(START, { course: slug })));
    expect(begun.map(({ code = 'begun' }) => code).toSorted()).toEqual(['DRAFT_EXISTS', 'begun']);
    const { content } = await app.as(anna)<Part>(PART, { course: slug, key: 'senses' });
    expect(content).toMatchObject({
      blocks: [{ id: 'why' }, { id: 'morning' }],
      words: { lv: { 'why.text': '**Why** we sense (lv)' } },
    });
    expect(await save(app, anna, slug, 'senses', content)).toMatchObject({ version: 2 });
    expect(await app.as(jonas)(DISCARD, { course: slug })).toMatchObject({ __typename: 'CourseRef' });
    expect(await app.as(anna)(START, { course: slug })).toMatchObject({ __typename: 'CourseRef' });
  });

  it('take a course that was never published with them', async () => {
    await givenNewCourse(app, anna, 'never');
    await app.as(anna)(DISCARD, { course: 'never' });
    expect(await app.database.rows(`select from course where slug = 'never'`)).toEqual([]);
  });
});
