import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenNewCourse, PART, type Part, save, type Saved } from './authoring.support.ts';
import { givenCourse } from './courses.support.ts';

const doing = (name: string) => `mutation Do($course: String!) {
  ${name}(course: $course) { __typename ... on Refused { code faults { field code } } }
}`;
const SEND_BACK = `mutation Back($input: SendBackDraftInput!) {
  sendBackDraft(input: $input) { __typename ... on Refused { code faults { field code } } }
}`;
const READY = `query Ready($course: String!) {
  draftReadiness(course: $course) { faults { place { part id field } code } variants { variant total done } whole }
}`;
const AUTHORING = `query Authoring($slug: String!) {
  courseAuthoring(slug: $slug, locale: en) {
    status languages revision draftState reviews { decision note comments { place text } decidedBy revision }
  }
}`;
const COURSE = `query Course($slug: String!, $locale: Locale!) {
  course(slug: $slug, locale: $locale) { title outcomes minutes languages modules { lessons { title } } quiz { questions } }
}`;

const words = (suffix = '') => ({
  title: `Calm rooms${suffix}`,
  summary: `About calm${suffix}`,
  whatYouNeed: `Time${suffix}`,
  'outcome.1': `Plan a room${suffix}`,
  'module.m1.title': `Rooms${suffix}`,
  'lesson.light.title': `Light${suffix}`,
  'quiz.title': `Quiz${suffix}`,
  'quiz.intro': `One question${suffix}`,
});
const course = {
  level: 'beginner',
  audiences: ['librarian'],
  topics: ['sensory-room'],
  outline: {
    outcomes: 1,
    certificateMonths: 24,
    modules: [{ id: 'm1', lessons: [{ id: 'light', minutes: 20 }] }],
    quiz: { id: 'final', minutes: 5, passPercent: 70, questions: 0 },
  },
  words: { en: words(), lv: words(' (lv)') },
};
const lesson = { blocks: [{ id: 'b1', type: 'text' }], words: { en: { 'b1.text': 'Dim it.' } } };
const quiz = {
  questions: [{ id: 'q1', type: 'true-false', correct: true }],
  words: { en: { 'q1.text': 'Light matters', 'q1.explanation': 'It does' } },
};

describe('from draft to published course', () => {
  const app = useTestApp();
  let anna: Person;
  let jonas: Person;
  let ilze: Person;

  const run = (person: Person, name: string, slug: string) => app.as(person)<Saved>(doing(name), { course: slug });
  const givenDraft = async (slug: string, parts: Record<string, object> = {}) => {
    await givenNewCourse(app, anna, slug);
    for (const [key, content] of Object.entries({ course, light: lesson, quiz, ...parts })) {
      expect(await save(app, anna, slug, key, content)).toMatchObject({ __typename: 'DraftPartHead' });
    }
  };

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'], name: 'Anna' });
    jonas = await app.given.person({ roles: ['coordinator'], name: 'Jonas' });
    ilze = await app.given.person({ roles: ['editor'], name: 'Ilze' });
  });

  it('publishes what another person approves, in the languages that are whole', async () => {
    await givenDraft('calm');
    expect(await app.as(anna)(READY, { course: 'calm' })).toMatchObject({ faults: [], whole: ['en'] });
    expect(await run(anna, 'publishDraft', 'calm')).toMatchObject({ code: 'NOT_SUBMITTED' });
    expect(await run(anna, 'submitDraft', 'calm')).toMatchObject({ __typename: 'CourseRef' });
    expect(await save(app, anna, 'calm', 'light', lesson)).toMatchObject({ code: 'UNDER_REVIEW' });
    expect(await run(anna, 'publishDraft', 'calm')).toMatchObject({ code: 'OWN_WORK' });
    expect(await run(jonas, 'publishDraft', 'calm')).toMatchObject({ __typename: 'PublishedCourse' });
    expect(await app.as.anonymous(COURSE, { slug: 'calm', locale: 'lv' })).toMatchObject({
      title: { text: 'Calm rooms', locale: 'en' },
      languages: ['en'],
      minutes: 25,
      outcomes: [{ text: 'Plan a room' }],
      quiz: { questions: 1 },
    });
    const { outline } = await app.database.row<{ outline: object }>(
      `select r.outline from course_revision r join course c on c.id = r.course_id where c.slug = 'calm'`,
    );
    expect(outline).toMatchObject({ certificateMonths: 24 });
    expect(await app.as(anna)(AUTHORING, { slug: 'calm' })).toMatchObject({
      status: 'published',
      revision: 1,
      draftState: null,
      reviews: [
        { decision: 'published', decidedBy: 'Jonas', revision: 1 },
        { decision: 'submitted', decidedBy: 'Anna' },
      ],
    });
  });

  it('lets one of two reviewers decide', async () => {
    await givenDraft('race');
    await run(anna, 'submitDraft', 'race');
    const both = await Promise.all([run(jonas, 'publishDraft', 'race'), run(ilze, 'publishDraft', 'race')]);
    expect(both.map(({ __typename, code = __typename }) => code).toSorted()).toEqual(['NO_DRAFT', 'PublishedCourse']);
    const revisions = await app.database.rows(
      `select number from course_revision r join course c on c.id = r.course_id where c.slug = 'race'`,
    );
    expect(revisions).toHaveLength(1);
  });

  it('goes back with remarks, is mended, and becomes the next revision of a course that learners keep', async () => {
    const slug = await givenCourse(app, { slug: 'taken' });
    await app.as(anna)(`mutation Start($course: String!) { startDraft(course: $course) { __typename } }`, {
      course: slug,
    });
    await run(anna, 'submitDraft', slug);
    const input = { course: slug, note: 'Shorter, please', comments: [{ place: 'senses', text: 'Too long' }] };
    expect(await app.as(anna)(SEND_BACK, { input })).toMatchObject({ code: 'OWN_WORK' });
    expect(await app.as(jonas)(SEND_BACK, { input: { ...input, note: ' ' } })).toMatchObject({
      faults: [{ field: 'note', code: 'REQUIRED' }],
    });
    expect(await app.as(jonas)(SEND_BACK, { input })).toMatchObject({ __typename: 'CourseRef' });
    expect(await app.as(anna)(AUTHORING, { slug })).toMatchObject({
      draftState: 'editing',
      reviews: [{ decision: 'sent-back', note: 'Shorter, please', comments: [{ place: 'senses' }] }, {}],
    });
    const { content } = await app.as(anna)<Part>(PART, { course: slug, key: 'senses' });
    await save(app, anna, slug, 'senses', content);
    await run(anna, 'submitDraft', slug);
    expect(await run(jonas, 'publishDraft', slug)).toMatchObject({ __typename: 'PublishedCourse' });
    expect(await app.as(anna)(AUTHORING, { slug })).toMatchObject({ revision: 2, languages: ['lv', 'en'] });
  });

  it('can be taken back by its author', async () => {
    await givenDraft('back');
    await run(anna, 'submitDraft', 'back');
    expect(await run(anna, 'takeBackDraft', 'back')).toMatchObject({ __typename: 'CourseRef' });
    expect(await save(app, anna, 'back', 'light', lesson)).toMatchObject({ __typename: 'DraftPartHead' });
  });

  it('withdraws a course, and never twice', async () => {
    await givenDraft('gone');
    await run(anna, 'submitDraft', 'gone');
    await run(jonas, 'publishDraft', 'gone');
    expect(await run(anna, 'withdrawCourse', 'gone')).toMatchObject({ __typename: 'CourseRef' });
    expect(await run(anna, 'withdrawCourse', 'gone')).toMatchObject({ code: 'NOT_PUBLISHED' });
    await expect(app.as.anonymous(COURSE, { slug: 'gone', locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  const image = {
    blocks: [{ id: 'b1', type: 'image', media: { file: `${'a'.repeat(64)}.png`, width: 1, height: 1 } }],
    words: {},
  };
  it.each<[string, Record<string, object>, string, string]>([
    [
      'modules in a circle',
      {
        course: {
          ...course,
          outline: { ...course.outline, modules: [{ ...course.outline.modules[0], after: ['m1'] }] },
        },
      },
      'course#m1',
      'CIRCULAR_RULE',
    ],
    [
      'a quiz without a right answer',
      { quiz: { questions: [{ id: 'q1', type: 'several', options: ['a', 'b'], correct: [] }], words: {} } },
      'quiz#q1',
      'NO_RIGHT_ANSWER',
    ],
    ['a quiz without questions', { quiz: { questions: [], words: {} } }, 'quiz', 'QUESTIONS_MISSING'],
    ['an empty lesson', { light: { blocks: [], words: {} } }, 'light', 'LESSON_EMPTY'],
    ['a picture that is not there', { light: image }, 'light#b1', 'MEDIA_GONE'],
    [
      'a video that is a picture',
      { light: { ...image, blocks: [{ ...image.blocks[0], type: 'video' }] } },
      'light#b1',
      'MEDIA_WRONG',
    ],
    [
      'a link to a script',
      { light: { blocks: [{ id: 'b1', type: 'link', url: 'javascript:alert(1)' }], words: {} } },
      'light#b1',
      'LINK_INVALID',
    ],
    ['no audience', { course: { ...course, audiences: [] } }, 'course', 'AUDIENCE_MISSING'],
  ])('refuses %s and says where', async (what, parts, field, code) => {
    const slug = `refused-${what.replaceAll(' ', '-')}`;
    await givenDraft(slug, parts);
    const { code: whole, faults } = await run(anna, 'submitDraft', slug);
    expect(whole).toBe('NOT_READY');
    expect(faults).toContainEqual({ field, code });
  });

  it('refuses a text that is missing in the language of the course', async () => {
    await givenDraft('not-whole', { light: { ...lesson, words: { lv: { 'b1.text': 'Tikai latviski' } } } });
    expect(await run(anna, 'submitDraft', 'not-whole')).toMatchObject({
      code: 'NOT_WHOLE',
      faults: [{ field: 'light#b1.text', code: 'MISSING' }],
    });
  });
});
