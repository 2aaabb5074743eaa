import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';

const ENROLMENT =
  'id slug place { part block isQuiz } lessonsDone lessonsTotal minutes startedAt completedAt creditedMinutes';
const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { ${ENROLMENT} } }`;
const LEAVE = `mutation Leave($slug: String!) { leaveCourse(slug: $slug) { ... on CourseLeft { slug } ... on Refused { code } } }`;
const REMEMBER = `mutation Remember($slug: String!, $place: PlaceInput!) {
  rememberPlace(slug: $slug, place: $place) { place { part block isQuiz } }
}`;
const COMPLETE = `mutation Complete($slug: String!, $lesson: ID!) { completeLesson(slug: $slug, lesson: $lesson) { ... on Enrolment { ${ENROLMENT} } } }`;
const MINE = `query Mine($first: Int) {
  myCourses(locale: lv, first: $first) { nodes { ${ENROLMENT} title } pageInfo { endCursor hasNextPage } }
  myLearningTotal { courses minutes }
}`;
const MY_ENROLMENT = `query MyEnrolment($slug: String!) { myEnrolment(slug: $slug) { ${ENROLMENT} } }`;
const LEARNING = `query Learning($slug: String!, $locale: Locale!) {
  learning(slug: $slug, locale: $locale) {
    title place { part block } lessonsDone
    modules { id title lessons { id title minutes isDone } }
    quiz { id title questions needed bestRight isPassed isUnderWay }
  }
}`;
const LESSON = `query Lesson($slug: String!, $lesson: ID!, $locale: Locale!) {
  lesson(slug: $slug, lesson: $lesson, locale: $locale) {
    id title minutes
    blocks {
      __typename
      ... on TextBlock { id html }
      ... on CalloutBlock { id kind html }
      ... on CaseBlock { id situation way }
      ... on ImageBlock { id path width height alt caption }
    }
  }
}`;

interface Mine {
  myCourses: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean } };
  myLearningTotal: object;
}

describe('learning a course', () => {
  const app = useTestApp();
  const slug = 'reading-room';
  const learner = async () => app.as(await app.given.person());
  const enrolled = async () => {
    const ask = await learner();
    await ask(ENROL, { slug });
    return ask;
  };

  beforeAll(async () => {
    await givenCourse(app);
    await givenCourse(app, { slug: 'other', title: 'Other' });
  });

  it('begins at the first lesson, and only once however often it is asked for', async () => {
    app.clock.set('2026-11-21T09:00:00Z');
    const ask = await learner();
    const first = await ask(ENROL, { slug });
    app.clock.set('2026-11-22T09:00:00Z');
    expect(await ask(ENROL, { slug })).toEqual(first);
    expect(first).toMatchObject({
      place: { part: 'senses', block: null, isQuiz: false },
      lessonsDone: 0,
      lessonsTotal: 2,
      minutes: 60,
      startedAt: '2026-11-21T09:00:00Z',
      completedAt: null,
    });
    app.clock.set(undefined);
  });

  it('makes one enrolment of twenty that are asked for at once', async () => {
    const person = await app.given.person();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.as(person)<{ id: string }>(ENROL, { slug })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('is for people who are signed in, and for courses that are published', async () => {
    await expect(app.as.anonymous(ENROL, { slug })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const ask = await learner();
    await expect(ask(ENROL, { slug: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await givenCourse(app, { slug: 'withdrawn' });
    await app.database.rows(`update course set status = 'withdrawn' where slug = 'withdrawn'`);
    await expect(ask(ENROL, { slug: 'withdrawn' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows a lesson with its blocks in order, in the asked language', async () => {
    const ask = await enrolled();
    expect(await ask(LESSON, { slug, lesson: 'senses', locale: 'lv' })).toEqual({
      id: 'senses',
      title: { text: 'The senses (lv)', locale: 'lv' },
      minutes: 30,
      blocks: [
        {
          __typename: 'TextBlock',
          id: 'why',
          html: { text: '<p><strong>Why</strong> we sense (lv)</p>\n', locale: 'lv' },
        },
        {
          __typename: 'CaseBlock',
          id: 'morning',
          situation: { text: '<p>What now? (lv)</p>\n', locale: 'lv' },
          way: { text: '<p>Wait. (lv)</p>\n', locale: 'lv' },
        },
      ],
    });
    const room = await ask(LESSON, { slug, lesson: 'room', locale: 'lt' });
    expect(room).toMatchObject({
      blocks: [{ id: 'zones', kind: 'care', html: { text: '<p>Five zones</p>\n', locale: 'en' } }],
    });
  });

  it('shows nothing of a course to someone who does not take it', async () => {
    await enrolled();
    const other = await learner();
    for (const [document, rest] of [
      [LESSON, { lesson: 'senses', locale: 'en' }],
      [LEARNING, { locale: 'en' }],
      [REMEMBER, { place: { part: 'room' } }],
      [COMPLETE, { lesson: 'senses' }],
      [LEAVE, {}],
    ] as const) {
      await expect(other(document, { slug, ...rest })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await other(MY_ENROLMENT, { slug })).toBeNull();
  });

  it('remembers the place for every browser of the person, and leaves that of others alone', async () => {
    const person = await app.given.person();
    const other = await enrolled();
    await app.as(person)(ENROL, { slug });
    await app.as(person)(REMEMBER, { slug, place: { part: 'senses', block: 'morning' } });
    expect(await app.as(person)(MY_ENROLMENT, { slug })).toMatchObject({ place: { part: 'senses', block: 'morning' } });
    expect(await other(MY_ENROLMENT, { slug })).toMatchObject({ place: { part: 'senses', block: null } });
    await app.as(person)(REMEMBER, { slug, place: { part: 'final', block: 'q2' } });
    expect(await app.as(person)(MY_ENROLMENT, { slug })).toMatchObject({
      place: { part: 'final', block: 'q2', isQuiz: true },
    });
  });

  it('does not know a place that the course does not have', async () => {
    const ask = await enrolled();
    for (const place of [{ part: 'nowhere' }, { part: 'senses', block: 'zones' }, { part: 'final', block: 'q9' }]) {
      await expect(ask(REMEMBER, { slug, place })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(ask(LESSON, { slug, lesson: 'nowhere', locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(COMPLETE, { slug, lesson: 'final' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('marks a lesson as done and goes on to the next, then to the quiz', async () => {
    const ask = await enrolled();
    expect(await ask(COMPLETE, { slug, lesson: 'senses' })).toMatchObject({
      lessonsDone: 1,
      place: { part: 'room', block: null },
    });
    expect(await ask(COMPLETE, { slug, lesson: 'room' })).toMatchObject({
      lessonsDone: 2,
      place: { part: 'final', isQuiz: true },
      completedAt: null,
    });
    expect(await ask(LEARNING, { slug, locale: 'en' })).toMatchObject({
      modules: [{ lessons: [{ id: 'senses', isDone: true }] }, { lessons: [{ id: 'room', isDone: true }] }],
      quiz: { id: 'final', needed: 3, bestRight: null, isPassed: false, isUnderWay: false },
    });
  });

  it('counts a lesson once when two browsers mark it at the same moment, and moves the place only the first time', async () => {
    const ask = await enrolled();
    await Promise.all(Array.from({ length: 8 }, () => ask(COMPLETE, { slug, lesson: 'senses' })));
    await ask(REMEMBER, { slug, place: { part: 'final' } });
    expect(await ask(COMPLETE, { slug, lesson: 'senses' })).toMatchObject({ lessonsDone: 1, place: { part: 'final' } });
  });

  it('lists the courses of the person, in the asked language', async () => {
    const ask = await enrolled();
    await ask(ENROL, { slug: 'other' });
    await ask(COMPLETE, { slug: 'other', lesson: 'senses' });
    const mine = await ask<Mine>(MINE);
    expect(mine.myCourses.nodes).toMatchObject([
      { slug: 'other', title: { text: 'Other (lv)' }, lessonsDone: 1, lessonsTotal: 2 },
      { slug, title: { text: 'Reading room (lv)' }, lessonsDone: 0 },
    ]);
    expect(mine.myLearningTotal).toEqual({ courses: 0, minutes: 0 });
    expect((await ask<Mine>(MINE, { first: 1 })).myCourses).toMatchObject({
      nodes: [{ slug: 'other' }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('is left and taken up again with everything that was done', async () => {
    const ask = await enrolled();
    await ask(COMPLETE, { slug, lesson: 'senses' });
    expect(await ask(LEAVE, { slug })).toEqual({ slug });
    expect(await ask(MY_ENROLMENT, { slug })).toBeNull();
    expect((await ask<Mine>(MINE)).myCourses.nodes).toEqual([]);
    await expect(ask(LEAVE, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(ENROL, { slug })).toMatchObject({ lessonsDone: 1, place: { part: 'room' } });
  });

  it('goes on with the revision that it began with when a new one is published', async () => {
    await givenCourse(app, { slug: 'moving', text: 'Old words' });
    const ask = await learner();
    await ask(ENROL, { slug: 'moving' });
    await givenCourse(app, { slug: 'moving', text: 'New words' });
    const late = await learner();
    await late(ENROL, { slug: 'moving' });
    const lesson = { slug: 'moving', lesson: 'senses', locale: 'en' };
    expect(JSON.stringify(await ask(LESSON, lesson))).toContain('Old words');
    expect(JSON.stringify(await late(LESSON, lesson))).toContain('New words');
  });

  it('makes no new revision of a pack that has not changed, and lets none change that is published', async () => {
    await givenCourse(app, { slug: 'still' });
    await givenCourse(app, { slug: 'still' });
    const revision = await app.database.row<{ id: string }>(
      `select r.id from course_revision r join course c on c.id = r.course_id where c.slug = 'still'`,
    );
    const change = (sql: string) => app.database.rows(sql, [revision.id]);
    for (const sql of [
      `update course_revision set outline = '{}' where id = $1`,
      `update course_lesson set blocks = '[]' where revision_id = $1`,
      `delete from course_quiz where revision_id = $1`,
      `insert into course_lesson (revision_id, key, blocks) values ($1, 'late', '[]')`,
    ]) {
      await expect(change(sql)).rejects.toThrow('is published and cannot change');
    }
  });
});
