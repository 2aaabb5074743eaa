import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { PART, type Part, save } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';
import {
  captions,
  fieldsIn,
  givenDraft,
  lessonContent,
  type Overview,
  OVERVIEW,
  SIDE_BY_SIDE,
  TRANSLATE,
  translate,
} from './translation.support.ts';

const app = useTestApp();

let author: Person;
let count = 0;

beforeAll(async () => {
  author = await app.given.person({ roles: ['editor'] });
});

const given = () => givenDraft(app, author, `course-${(count += 1)}`);
const why = { name: 'why.text', source: 'A **calm** room.', text: 'Mierīga telpa.' };

async function sourceChanged(course: string, text: string) {
  const { content } = await app.as(author)<Part>(PART, { course, key: 'senses' });
  const words = content['words'] as Record<string, Record<string, string>>;
  const next = { ...content, words: { ...words, en: { ...words['en'], 'why.text': text } } };
  await save(app, author, course, 'senses', next);
}

describe('draftTranslation', () => {
  it('says of every part what is missing, with its place', async () => {
    const course = await given();
    const overview = await app.as(author)<Overview>(OVERVIEW, { course, variant: 'lv' });
    expect(overview).toMatchObject({
      title: { text: 'Calm rooms', locale: 'en' },
      source: 'en',
      isLocked: false,
      counts: { missing: 15, stale: 0, machine: 0, translated: 0, reviewed: 0 },
    });
    expect(overview.parts.map(({ key, counts }) => [key, counts['missing']])).toEqual([
      ['course', 8],
      ['senses', 4],
      ['quiz', 3],
    ]);
    expect(overview.parts[1]?.open[2]).toEqual({
      name: 'film.captions',
      owner: 'video',
      number: 2,
      role: 'captions',
      item: 0,
      state: 'missing',
    });
    expect(overview.parts[2]?.open[1]).toMatchObject({ owner: 'question', number: 1, role: 'accepted', item: 1 });
  });

  it('takes easy language from the same language, and the source for itself', async () => {
    const course = await given();
    expect(await app.as(author)(OVERVIEW, { course, variant: 'lv-easy' })).toMatchObject({ source: 'lv' });
    expect(await app.as(author)(OVERVIEW, { course, variant: 'en' })).toMatchObject({
      source: null,
      counts: { missing: 0 },
    });
  });
});

describe('saveDraftTranslation', () => {
  it('keeps texts with their state, and goes stale with the source, showing the earlier one', async () => {
    const course = await given();
    const saved = await translate(app, author, course, 'senses', [{ ...why, isReviewed: true }]);
    expect(saved).toMatchObject({ __typename: 'SavedTranslation', conflicts: [], part: { counts: { missing: 3 } } });
    expect((await fieldsIn(app, author, course, 'senses'))['why.text']).toMatchObject({
      state: 'reviewed',
      html: '<p>Mierīga telpa.</p>\n',
    });
    app.clock.advance(120_000);
    await sourceChanged(course, 'A quiet room.');
    app.clock.set(undefined);
    expect((await fieldsIn(app, author, course, 'senses'))['why.text']).toMatchObject({
      state: 'stale',
      source: 'A quiet room.',
      earlierSource: 'A **calm** room.',
    });
    await translate(app, author, course, 'senses', [
      { ...why, was: why.text, source: 'A quiet room.', text: 'Klusa telpa.' },
    ]);
    expect((await fieldsIn(app, author, course, 'senses'))['why.text']).toMatchObject({
      state: 'translated',
      earlierSource: null,
    });
  });

  it('lets two languages be translated at once, and one text by one person only', async () => {
    const course = await given();
    const other = await app.given.person({ roles: ['editor'] });
    const answers = await Promise.all([
      translate(app, author, course, 'senses', [why]),
      translate(app, other, course, 'senses', [{ ...why, text: 'Rami erdvė.' }], 'lt'),
      translate(app, author, course, 'senses', [{ name: 'film.title', source: 'Film', text: 'Filma' }]),
    ]);
    expect(answers.map(({ conflicts }) => conflicts)).toEqual([[], [], []]);
    const late = [
      { ...why, text: 'Cita' },
      { name: 'film.transcript', source: 'A door.', text: 'Durvis.' },
    ];
    const answer = await translate(app, other, course, 'senses', late);
    expect(answer.conflicts).toEqual(['why.text']);
    const fields = await fieldsIn(app, author, course, 'senses');
    expect([fields['why.text']?.text, fields['film.transcript']?.text]).toEqual(['Mierīga telpa.', 'Durvis.']);
  });

  it('notices that the source has changed under the translator', async () => {
    const course = await given();
    await sourceChanged(course, 'A quiet room.');
    expect((await translate(app, author, course, 'senses', [why])).conflicts).toEqual(['why.text']);
  });

  it('warns when the times of captions or a gap are lost', async () => {
    const course = await given();
    const lost = { name: 'film.captions', source: captions, text: captions.replace('02.000', '03.000') };
    const answer = await translate(app, author, course, 'senses', [lost]);
    expect(answer.part?.fields.find(({ name }) => name === 'film.captions')?.warnings).toEqual([
      'CODE_MISSING',
      'CODE_ADDED',
    ]);
  });

  it('keeps subtitles that are still in the making, and says so', async () => {
    const course = await given();
    const begun = { name: 'film.captions', source: captions, text: 'WEBVTT' };
    const answer = await translate(app, author, course, 'senses', [begun]);
    const field = answer.part?.fields.find(({ name }) => name === 'film.captions');
    expect(field).toMatchObject({ text: 'WEBVTT', warnings: ['CODE_MISSING', 'CAPTIONS_INVALID'] });
  });

  it.each([
    ['FIELD_UNKNOWN', { name: 'gone.text', source: '', text: 'x' }],
    ['RAW_HTML', { ...why, text: '<script>alert(1)</script>' }],
    ['SEVERAL_LINES', { name: 'film.title', source: 'Film', text: 'a\nb' }],
  ])('refuses with %s at the field', async (code, text) => {
    const course = await given();
    expect(await translate(app, author, course, 'senses', [text])).toEqual({
      __typename: 'Refused',
      code: 'INPUT_INVALID',
      faults: [{ field: text.name, code }],
    });
  });

  it('translates nothing into the course’s own language', async () => {
    const course = await given();
    expect(await translate(app, author, course, 'senses', [why], 'en')).toMatchObject({ code: 'SOURCE_LANGUAGE' });
  });

  it('keeps the whole part for whoever edits it', async () => {
    const course = await given();
    await translate(app, author, course, 'senses', [why]);
    const { version, content } = await app.as(author)<Part>(PART, { course, key: 'senses' });
    expect(version).toBe(2);
    expect(content).toMatchObject({
      blocks: lessonContent.blocks,
      words: { ...lessonContent.words, lv: { 'why.text': why.text } },
    });
  });
});

describe('a draft of a published course', () => {
  it('notices what of its translations goes out of date', async () => {
    const course = await givenCourse(app, { slug: 'published-course' });
    const start = `mutation Start($course: String!) { startDraft(course: $course) { __typename } }`;
    expect(await app.as(author)(start, { course })).toEqual({ __typename: 'CourseRef' });
    expect((await fieldsIn(app, author, course, 'senses'))['why.text']).toMatchObject({ state: 'translated' });
    app.clock.advance(120_000);
    await sourceChanged(course, 'Something else');
    app.clock.set(undefined);
    const fields = await fieldsIn(app, author, course, 'senses');
    expect(fields['why.text']).toMatchObject({ state: 'stale', earlierSource: '**Why** we sense' });
    expect(fields['morning.way']).toMatchObject({ state: 'translated' });
  });
});

describe('who may translate', () => {
  it('hides drafts from other organisations, and from everybody without the right', async () => {
    const course = await given();
    const organisation = await app.given.organisation({ slug: `other-${course}` });
    const stranger = await app.given.person({ roles: ['editor'], organisation });
    const input = { course, variant: 'lv', key: 'senses', texts: [] };
    for (const [query, variables] of [
      [OVERVIEW, input],
      [SIDE_BY_SIDE, input],
      [TRANSLATE, { input }],
    ] as const) {
      await expect(app.as(stranger)(query, variables)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(app.as.specialist(query, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(app.as.anonymous(query, variables)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  it('knows no other variants and parts', async () => {
    const course = await given();
    await expect(app.as(author)(OVERVIEW, { course, variant: 'de' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(author)(SIDE_BY_SIDE, { course, variant: 'lv', key: 'gone' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
