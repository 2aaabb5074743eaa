import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';
import { givenEasy } from './lessons.support.ts';

const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }`;
const REMEMBER = `mutation Remember($slug: String!, $place: PlaceInput!) { rememberPlace(slug: $slug, place: $place) { id } }`;
const COURSE = `query Course($slug: String!, $locale: Locale!, $isEasy: Boolean) {
  course(slug: $slug, locale: $locale, isEasy: $isEasy) { title summary easyLanguages }
}`;
const LEARNING = `query Learning($slug: String!, $locale: Locale!, $isEasy: Boolean) {
  learning(slug: $slug, locale: $locale, isEasy: $isEasy) {
    id title easyLanguages place { part block } lessonsDone modules { lessons { id title isDone } }
  }
}`;
const LESSON = `query Lesson($slug: String!, $lesson: ID!, $locale: Locale!, $isEasy: Boolean) {
  lesson(slug: $slug, lesson: $lesson, locale: $locale, isEasy: $isEasy) {
    title hasEasy blocks { ... on TextBlock { id html } ... on CaseBlock { id situation way } ... on CalloutBlock { id html } }
  }
}`;

describe('the variants of a course', () => {
  const app = useTestApp();
  const slug = 'reading-room';
  const learner = async () => {
    const ask = app.as(await app.given.person());
    await ask(ENROL, { slug });
    return ask;
  };

  beforeAll(async () => {
    await givenCourse(app, { locales: ['lv', 'lt'] });
    await givenEasy(app.database, slug, 'lv', {
      course: { title: 'Viegli' },
      lessons: { senses: { 'why.text': 'Īsi.' } },
    });
  });

  it('says in which languages some of the course is easy', async () => {
    expect(await app.as.anonymous(COURSE, { slug, locale: 'lv' })).toMatchObject({
      title: { text: 'Reading room (lv)' },
      easyLanguages: ['lv'],
    });
    await givenCourse(app, { slug: 'plain' });
    expect(await app.as.anonymous(COURSE, { slug: 'plain', locale: 'lv' })).toMatchObject({ easyLanguages: [] });
  });

  it('gives easy words where there are some, field by field', async () => {
    expect(await app.as.anonymous(COURSE, { slug, locale: 'lv', isEasy: true })).toMatchObject({
      title: { text: 'Viegli', locale: 'lv' },
      summary: { text: 'All about rooms (lv)', locale: 'lv' },
    });
    const ask = await learner();
    expect(await ask(LESSON, { slug, lesson: 'senses', locale: 'lv', isEasy: true })).toMatchObject({
      hasEasy: true,
      blocks: [
        { html: { text: '<p>Īsi.</p>\n', locale: 'lv' } },
        { way: { text: '<p>Wait. (lv)</p>\n', locale: 'lv' } },
      ],
    });
  });

  it('says that a lesson has no easy words, and gives the usual ones', async () => {
    const ask = await learner();
    for (const [lesson, locale] of [
      ['room', 'lv'],
      ['senses', 'lt'],
    ]) {
      const answer = await ask(LESSON, { slug, lesson, locale, isEasy: true });
      expect(answer).toMatchObject({ hasEasy: false });
      expect(JSON.stringify(answer)).toContain(`(${locale})`);
    }
  });

  it('are one course: enrolment, place and what is done stay, whichever is read', async () => {
    const ask = await learner();
    await ask(`mutation { completeLesson(slug: "${slug}", lesson: "senses") { __typename } }`);
    await ask(REMEMBER, { slug, place: { part: 'room', block: 'zones' } });
    const seen = await Promise.all(
      [
        { locale: 'en' },
        { locale: 'lv', isEasy: true },
        { locale: 'lt', isEasy: true },
        { locale: 'lv', isEasy: false },
      ].map((variant) => ask(LEARNING, { slug, ...variant })),
    );
    for (const learning of seen) {
      expect(learning).toMatchObject({
        id: seen[0]?.['id'],
        place: { part: 'room', block: 'zones' },
        lessonsDone: 1,
        modules: [{ lessons: [{ isDone: true }] }, { lessons: [{ isDone: false }] }],
      });
    }
  });
});
