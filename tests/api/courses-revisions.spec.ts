import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse, rightAnswers } from './courses.support.ts';

const ENROLMENT = 'slug place { part block } lessonsDone hasNewRevision completedAt';
const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { ${ENROLMENT} } }`;
const TAKE = `mutation Take($slug: String!) {
  takeNewRevision(slug: $slug) { ... on Enrolment { ${ENROLMENT} } ... on Refused { code } }
}`;
const MY_ENROLMENT = `query Mine($slug: String!) { myEnrolment(slug: $slug) { ${ENROLMENT} } }`;
const REMEMBER = `mutation Remember($slug: String!, $place: PlaceInput!) { rememberPlace(slug: $slug, place: $place) { id } }`;
const LESSON = `query Lesson($slug: String!) { lesson(slug: $slug, lesson: "senses", locale: en) { blocks { ... on TextBlock { html } } } }`;
const ANSWER = `mutation Answer($input: AnswerInput!) { answerQuestion(input: $input) { ... on SavedAnswer { answered } } }`;

describe('a new revision of a course', () => {
  const app = useTestApp();
  const slug = 'moving';
  const enrolled = async () => {
    const ask = app.as(await app.given.person());
    await ask(ENROL, { slug });
    return ask;
  };
  const publish = (text: string) => givenCourse(app, { slug, text });
  const finish = (lesson: string) => `mutation { completeLesson(slug: "${slug}", lesson: "${lesson}") { __typename } }`;

  beforeAll(() => publish('First words'));

  it('is offered to who is under way and changes nothing until they choose it', async () => {
    const ask = await enrolled();
    expect(await ask(MY_ENROLMENT, { slug })).toMatchObject({ hasNewRevision: false });
    await publish('Second words');
    expect(await ask(MY_ENROLMENT, { slug })).toMatchObject({ hasNewRevision: true });
    expect(JSON.stringify(await ask(LESSON, { slug }))).toContain('First words');
    expect(await ask(TAKE, { slug })).toMatchObject({ hasNewRevision: false });
    expect(JSON.stringify(await ask(LESSON, { slug }))).toContain('Second words');
  });

  it('keeps what is done and the place', async () => {
    const ask = await enrolled();
    await ask(finish('senses'));
    await ask(REMEMBER, { slug, place: { part: 'senses', block: 'morning' } });
    await publish('Third words');
    expect(await ask(TAKE, { slug })).toMatchObject({ lessonsDone: 1, place: { part: 'senses', block: 'morning' } });
  });

  it('forgets a place that it does not have, and keeps the lesson of a block that it does not have', async () => {
    const ask = await enrolled();
    await ask(REMEMBER, { slug, place: { part: 'senses', block: 'morning' } });
    await app.database.rows(`update enrolment set place_block = 'gone' where place_block = 'morning'`);
    await publish('Fourth words');
    expect(await ask(TAKE, { slug })).toMatchObject({ place: { part: 'senses', block: null } });
    await app.database.rows(`update enrolment set place_part = 'gone' where place_part = 'senses'`);
    await publish('Fifth words');
    expect(await ask(TAKE, { slug })).toMatchObject({ place: { part: 'senses', block: null } });
  });

  it('keeps the answers of the attempt under way to questions that ask the same', async () => {
    const ask = await enrolled();
    await ask(`mutation { startQuiz(slug: "${slug}") { __typename } }`);
    const quiz = await ask<{ attempt: { id: string } }>(`{ quiz(slug: "${slug}", locale: en) { attempt { id } } }`);
    const attempt = quiz.attempt.id;
    for (const question of ['q1', 'q3'])
      await ask(ANSWER, { input: { attempt, question, answer: { chosen: rightAnswers[question] } } });
    await publish('Sixth words');
    await app.database.rows('alter table course_quiz disable trigger keeps_published');
    await app.database.rows(
      `update course_quiz set questions = jsonb_set(questions, '{0,correct}', '"c"')
       where revision_id = (select published_revision_id from course where slug = $1)`,
      [slug],
    );
    await app.database.rows('alter table course_quiz enable trigger keeps_published');
    await ask(TAKE, { slug });
    expect(await app.database.rows('select question from quiz_answer where attempt_id = $1', [attempt])).toEqual([
      { question: 'q3' },
    ]);
  });

  it('is not for whoever has completed the course, nor for whoever does not take it', async () => {
    const ask = await enrolled();
    await publish('Seventh words');
    await app.database.rows(
      `update enrolment set completed_at = now(), credited_minutes = 60 where id = (select max(id::text)::uuid from enrolment)`,
    );
    expect(await ask(MY_ENROLMENT, { slug })).toMatchObject({ hasNewRevision: false });
    expect(await ask(TAKE, { slug })).toEqual({ code: 'COURSE_COMPLETED' });
    const other = app.as(await app.given.person());
    await expect(other(TAKE, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is chosen once, however often it is asked for at once', async () => {
    const ask = await enrolled();
    await publish('Eighth words');
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(TAKE, { slug })));
    for (const answer of answers) expect(answer).toMatchObject({ hasNewRevision: false });
  });
});
