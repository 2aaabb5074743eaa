import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';
import { ANSWER, COMPLETE, LEAVE, MY_ENROLMENT, QUIZ, type QuizAnswer, quizIn, SUBMIT, TOTAL } from './quiz.support.ts';

const slug = 'reading-room';

describe('handing in the quiz of a course', () => {
  const app = useTestApp();

  beforeAll(() => givenCourse(app));

  const { enrolled, started, answerAll } = quizIn(app, slug);

  it('gives one result to twenty browsers that hand in at once, and takes no answer afterwards', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    app.clock.set('2026-11-21T09:00:00Z');
    const results = await Promise.all(Array.from({ length: 20 }, () => ask(SUBMIT, { attempt })));
    app.clock.set('2026-11-22T09:00:00Z');
    expect(await ask(SUBMIT, { attempt })).toEqual(results[0]);
    app.clock.set(undefined);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(await ask(QUIZ, { slug, locale: 'en' })).toMatchObject({
      attempt: { submittedAt: '2026-11-21T09:00:00Z', right: 4 },
    });
    expect(await ask(ANSWER, { input: { attempt, question: 'q1', answer: { chosen: ['a'] } } })).toMatchObject({
      code: 'QUIZ_SUBMITTED',
    });
  });

  it('grades the answers that are there while others still come in', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    const late = Array.from({ length: 10 }, () =>
      ask(ANSWER, { input: { attempt, question: 'q1', answer: { chosen: ['a'] } } }),
    );
    const [result] = await Promise.all([ask<{ right: number }>(SUBMIT, { attempt }), ...late]);
    const { attempt: shown } = await ask<QuizAnswer>(QUIZ, { slug, locale: 'en' });
    const right = shown.questions.filter(({ verdict }) => verdict === 'right').length;
    expect(right).toBe(result.right);
  });

  it('completes the course with its hours when lessons and quiz are done, whichever comes last', async () => {
    const quizLast = await enrolled();
    for (const lesson of ['senses', 'room']) await quizLast(COMPLETE, { slug, lesson });
    const attempt = await started(quizLast);
    await answerAll(quizLast, attempt);
    app.clock.set('2026-11-21T09:00:00Z');
    expect(await quizLast(SUBMIT, { attempt })).toMatchObject({ isPassed: true, isCourseCompleted: true });
    app.clock.set(undefined);
    const completed = { completedAt: '2026-11-21T09:00:00Z', creditedMinutes: 60 };
    expect(await quizLast(MY_ENROLMENT, { slug })).toMatchObject(completed);
    expect(await quizLast(COMPLETE, { slug, lesson: 'room' })).toEqual(completed);
    expect(await quizLast(TOTAL)).toEqual({ courses: 1, minutes: 60 });
    expect(await quizLast(LEAVE, { slug })).toEqual({ code: 'COURSE_COMPLETED' });

    const lessonLast = await enrolled();
    const other = await started(lessonLast);
    await answerAll(lessonLast, other);
    expect(await lessonLast(SUBMIT, { attempt: other })).toMatchObject({ isPassed: true, isCourseCompleted: false });
    expect(await lessonLast(COMPLETE, { slug, lesson: 'senses' })).toMatchObject({ completedAt: null });
    expect(await lessonLast(COMPLETE, { slug, lesson: 'room' })).toMatchObject({ creditedMinutes: 60 });
  });

  it('completes once when the last lesson and the quiz come from two browsers at the same moment', async () => {
    const ask = await enrolled();
    await ask(COMPLETE, { slug, lesson: 'senses' });
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    await Promise.all([ask(COMPLETE, { slug, lesson: 'room' }), ask(SUBMIT, { attempt })]);
    expect(await ask(TOTAL)).toEqual({ courses: 1, minutes: 60 });
  });
});
