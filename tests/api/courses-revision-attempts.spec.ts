import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';
import { quizIn, START, SUBMIT, wrongAnswers } from './quiz.support.ts';

const QUIZ = `query Quiz($slug: String!) {
  quiz(slug: $slug, locale: en) {
    bestRight bestOf isPassed next { left opensAt }
    attempt { number submittedAt questions { id } }
  }
}`;
const TAKE = `mutation Take($slug: String!) { takeNewRevision(slug: $slug) { ... on Enrolment { completedAt } } }`;
const slug = 'tried-again';

describe('attempts at the quiz of a new revision', () => {
  const app = useTestApp();
  const { enrolled, started, answerAll } = quizIn(app, slug);

  let count = 0;

  /** Published parts never change; what is published here is another quiz under the same name. */
  const publish = async (questions: number) => {
    await givenCourse(app, { slug, text: `Words ${(count += 1)}` });
    for (const table of ['course_quiz', 'course_revision'])
      await app.database.rows(`alter table ${table} disable trigger user`);
    const published = '(select published_revision_id from course where slug = $1)';
    await app.database.rows(
      `update course_quiz set questions = jsonb_path_query_array(questions, '$[0 to ${questions - 1}]')
       where revision_id = ${published}`,
      [slug],
    );
    await app.database.rows(
      `update course_revision
       set outline = jsonb_set(outline, '{quiz}', outline->'quiz' || '{"attempts": 2, "pauseHours": 1, "questions": ${questions}}')
       where id = ${published}`,
      [slug],
    );
    for (const table of ['course_quiz', 'course_revision'])
      await app.database.rows(`alter table ${table} enable trigger user`);
  };
  const fail = async (ask: Ask) => {
    const attempt = await started(ask);
    await answerAll(ask, attempt, wrongAnswers);
    expect(await ask(SUBMIT, { attempt })).toMatchObject({ isPassed: false });
  };

  beforeAll(() => publish(4));

  it('are counted anew, their pause too, so that whoever has used up all may try once more', async () => {
    const ask = await enrolled();
    app.clock.set('2026-11-01T08:00:00Z');
    await fail(ask);
    app.clock.set('2026-11-01T10:00:00Z');
    await fail(ask);
    expect(await ask(START, { slug })).toEqual({ code: 'NO_ATTEMPTS_LEFT' });
    await publish(4);
    expect(await ask(START, { slug })).toEqual({ code: 'NO_ATTEMPTS_LEFT' });
    await ask(TAKE, { slug });
    const fresh = { bestRight: null, bestOf: null, attempt: null, next: { left: 2, opensAt: null } };
    expect(await ask(QUIZ, { slug })).toMatchObject(fresh);
    await fail(ask);
    expect(await ask(QUIZ, { slug })).toMatchObject({
      bestRight: 1,
      bestOf: 4,
      attempt: { number: 1 },
      next: { left: 1, opensAt: '2026-11-01T11:00:00.000Z' },
    });
    app.clock.set('2026-11-01T12:00:00Z');
    await started(ask);
    expect(await ask(QUIZ, { slug })).toMatchObject({ attempt: { number: 2, submittedAt: null } });
  });

  it('go on where one is under way, and it counts for the new revision', async () => {
    app.clock.set(undefined);
    const ask = await enrolled();
    const attempt = await started(ask);
    await publish(4);
    await ask(TAKE, { slug });
    expect(await started(ask)).toBe(attempt);
    await answerAll(ask, attempt, wrongAnswers);
    await ask(SUBMIT, { attempt });
    expect(await ask(QUIZ, { slug })).toMatchObject({ attempt: { number: 1 }, next: { left: 1 } });
  });

  it('are not needed where the quiz is passed: it stays passed, with the questions that it had', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    await ask(SUBMIT, { attempt });
    await publish(2);
    await ask(TAKE, { slug });
    const quiz = await ask<{ attempt: { questions: object[] } }>(QUIZ, { slug });
    expect(quiz).toMatchObject({ isPassed: true, bestRight: 4, bestOf: 4 });
    expect(quiz.attempt.questions).toHaveLength(4);
    expect(await ask(START, { slug })).toEqual({ code: 'QUIZ_PASSED' });
  });
});
