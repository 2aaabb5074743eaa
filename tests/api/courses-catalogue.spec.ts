import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf } from '../support/statements.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse, givenName } from './courses.support.ts';
import { givenEasy } from './lessons.support.ts';

const COURSES = `query Courses($locale: Locale!, $filter: CourseFilter, $first: Int, $after: String) {
  courses(locale: $locale, filter: $filter, first: $first, after: $after) {
    nodes { id slug title summary organisation level minutes topics isEasyToo }
    pageInfo { endCursor hasNextPage }
  }
}`;
const COURSE = `query Course($slug: String!, $locale: Locale!) {
  course(slug: $slug, locale: $locale) {
    slug title summary whatYouNeed outcomes level audiences topics languages minutes
    partner { slug name }
    modules { id title lessons { id title minutes } }
    quiz { title minutes questions needed }
  }
}`;
const FACETS = `query Facets($locale: Locale!) {
  courseFacets(locale: $locale) { courses audiences topics levels languages hasEasy partners { slug name } }
}`;

interface Listed {
  nodes: { id: string; slug: string; title: { text: string; locale: string }; [field: string]: unknown }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('the catalogue of courses', () => {
  const app = useTestApp();
  const slugs = async (filter?: object) =>
    (await app.as.anonymous<Listed>(COURSES, { locale: 'en', filter })).nodes.map(({ slug }) => slug);

  beforeAll(async () => {
    await givenCourse(app, { slug: 'first', topics: ['reading'], minutes: 90 });
    await givenCourse(app, { slug: 'second', level: 'advanced', audiences: ['carer'], locales: ['lv', 'lt'] });
    await givenCourse(app, { slug: 'third' });
    await givenCourse(app, { slug: 'withdrawn' });
    await app.database.rows(`update course set status = 'withdrawn' where slug = 'withdrawn'`);
    const { id } = await app.given.organisation({ slug: 'subate' });
    await givenName(app.database, id, 'Subate library');
    await app.database.rows(`update course set organisation_id = $1 where slug = 'third'`, [id]);
  });

  it('lists published courses to everyone, newest first, and no others', async () => {
    expect(await slugs()).toEqual(['third', 'second', 'first']);
  });

  it('gives each text in the asked language, else in the one that it was written in', async () => {
    const { nodes } = await app.as.anonymous<Listed>(COURSES, { locale: 'lt' });
    expect(nodes.map(({ title }) => title)).toEqual([
      { text: 'Reading room', locale: 'en' },
      { text: 'Reading room (lt)', locale: 'lt' },
      { text: 'Reading room', locale: 'en' },
    ]);
  });

  it('filters by each of its parts, and by several', async () => {
    expect(await slugs({ topic: 'reading' })).toEqual(['first']);
    expect(await slugs({ audience: 'carer' })).toEqual(['second']);
    expect(await slugs({ level: 'beginner' })).toEqual(['third', 'first']);
    expect(await slugs({ language: 'lt' })).toEqual(['second']);
    expect(await slugs({ organisation: 'subate' })).toEqual(['third']);
    expect(await slugs({ minutesUpTo: 60 })).toEqual(['third', 'second']);
    expect(await slugs({ minutesAbove: 60, minutesUpTo: 180 })).toEqual(['first']);
    expect(await slugs({ minutesAbove: 90 })).toEqual([]);
    expect(await slugs({ level: 'beginner', minutesUpTo: 60 })).toEqual(['third']);
    expect(await slugs({ organisation: 'nobody' })).toEqual([]);
  });

  it('says in which language a course is written in easy language too, and filters by it', async () => {
    const easy = async (locale: string) => {
      const { nodes } = await app.as.anonymous<Listed>(COURSES, { locale, filter: { isEasyToo: true } });
      const facets = await app.as.anonymous<{ hasEasy: boolean }>(FACETS, { locale });
      return [nodes.map(({ slug }) => slug), facets.hasEasy];
    };
    expect(await easy('lv')).toEqual([[], false]);
    await givenEasy(app.database, 'first', 'lv', { course: { title: 'Lasītava' } });
    expect(await easy('lv')).toEqual([['first'], true]);
    expect(await easy('en')).toEqual([[], false]);
    const { nodes } = await app.as.anonymous<Listed>(COURSES, { locale: 'lv' });
    expect(nodes.map(({ isEasyToo }) => isEasyToo)).toEqual([false, false, true]);
  });

  it('goes through its pages without a gap or a repeat', async () => {
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await app.as.anonymous<Listed>(COURSES, { locale: 'en', first: 1, after });
      found.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(found).toEqual(['third', 'second', 'first']);
  });

  it('does not know a cursor that is none', async () => {
    await expect(app.as.anonymous(COURSES, { locale: 'en', after: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('asks the database once, however many courses there are', async () => {
    const count = async () => (await statementsOf(() => app.as.anonymous(COURSES, { locale: 'en', first: 50 }))).length;
    const few = await count();
    for (let number = 0; number < 5; number += 1) await givenCourse(app, { slug: `more-${number}` });
    expect([few, await count()]).toEqual([1, 1]);
    await app.database.rows(`update course set status = 'withdrawn' where slug like 'more-%'`);
  });

  it('says what can be filtered by', async () => {
    expect(await app.as.anonymous(FACETS, { locale: 'en' })).toMatchObject({
      courses: 3,
      audiences: ['carer', 'librarian'],
      topics: ['inclusion', 'reading'],
      levels: ['advanced', 'beginner'],
      languages: ['en', 'lt', 'lv'],
      partners: [{ slug: 'lead-library' }, { slug: 'subate' }],
    });
  });

  it('shows a course with outcomes, programme, partner and what completes it', async () => {
    expect(await app.as.anonymous(COURSE, { slug: 'first', locale: 'lv' })).toMatchObject({
      title: { text: 'Reading room (lv)', locale: 'lv' },
      outcomes: [{ text: 'You can plan (lv)' }, { text: 'You can welcome (lv)' }],
      whatYouNeed: { text: 'Time (lv)' },
      minutes: 90,
      languages: ['lv', 'en'],
      partner: { slug: 'lead-library' },
      modules: [
        { id: 'm1', title: { text: 'Senses (lv)' }, lessons: [{ id: 'senses', minutes: 60 }] },
        { id: 'm2', lessons: [{ id: 'room', title: { text: 'The room (lv)' } }] },
      ],
      quiz: { questions: 4, needed: 3, minutes: 10 },
    });
  });

  it('does not know a course that is not published, or not there', async () => {
    for (const slug of ['withdrawn', 'nowhere', "'; drop table course"]) {
      await expect(app.as.anonymous(COURSE, { slug, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('never shows a right answer or a lesson to the public', async () => {
    await expect(app.as.anonymous(`{ quiz(slug: "first", locale: en) { title } }`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(
      app.as.anonymous(`{ lesson(slug: "first", lesson: "senses", locale: en) { id } }`),
    ).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
