import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse, rightAnswers } from './courses.support.ts';
import { ANSWER, MY_ENROLMENT, QUIZ, type QuizAnswer, quizIn, START, SUBMIT, wrongAnswers } from './quiz.support.ts';

const slug = 'reading-room';

describe('the quiz of a course', () => {
  const app = useTestApp();

  beforeAll(() => givenCourse(app));

  const { enrolled, started, answerAll } = quizIn(app, slug);

  it('shows before it is begun what it asks for, and no question', async () => {
    const ask = await enrolled();
    expect(await ask(QUIZ, { slug, locale: 'lv' })).toEqual({
      title: { text: 'Final quiz (lv)', locale: 'lv' },
      intro: { text: 'Four questions (lv)', locale: 'lv' },
      needed: 3,
      bestRight: null,
      isPassed: false,
      isUnderWay: false,
      attempt: null,
    });
  });

  it('opens one attempt however many browsers begin at once', async () => {
    const ask = await enrolled();
    const attempts = await Promise.all(Array.from({ length: 12 }, () => started(ask)));
    expect(new Set(attempts).size).toBe(1);
    expect(await ask(MY_ENROLMENT, { slug })).toMatchObject({ place: { part: 'final' } });
  });

  it('keeps every answer as it is given, in an order of options that stays', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    const before = await ask<QuizAnswer>(QUIZ, { slug, locale: 'en' });
    expect(await ask(ANSWER, { input: { attempt, question: 'q1', answer: { chosen: ['a'] } } })).toEqual({
      question: 'q1',
      answered: 1,
    });
    expect(await ask(ANSWER, { input: { attempt, question: 'q1', answer: { chosen: ['c'] } } })).toEqual({
      question: 'q1',
      answered: 1,
    });
    expect(await ask(ANSWER, { input: { attempt, question: 'q2', answer: { chosen: ['c', 'a'] } } })).toEqual({
      question: 'q2',
      answered: 2,
    });
    const after = await ask<QuizAnswer>(QUIZ, { slug, locale: 'lv' });
    const chosen = after.attempt.questions.map(({ options }) =>
      options
        .filter(({ isChosen }) => isChosen)
        .map(({ id }) => id)
        .sort(),
    );
    expect(chosen).toEqual([['c'], ['a', 'c'], [], []]);
    const order = ({ attempt: { questions } }: QuizAnswer) =>
      questions.map(({ options }) => options.map(({ id }) => id));
    expect(order(after)).toEqual(order(before));
    expect(await ask(MY_ENROLMENT, { slug })).toMatchObject({ place: { part: 'final', block: 'q2' } });
  });

  it('says nothing of what is right before the answers are handed in', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    const { attempt: shown } = await ask<QuizAnswer>(QUIZ, { slug, locale: 'en' });
    for (const { verdict, explanation, options } of shown.questions) {
      expect([verdict, explanation]).toEqual([null, null]);
      for (const option of options) expect([option.isRight, option.feedback]).toEqual([null, null]);
    }
  });

  it('takes an answer back when nothing is chosen any more', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt);
    expect(await ask(ANSWER, { input: { attempt, question: 'q2', answer: { chosen: [] } } })).toEqual({
      question: 'q2',
      answered: 3,
    });
    expect(await ask(SUBMIT, { attempt })).toMatchObject({ code: 'QUESTIONS_OPEN', faults: [{ field: 'q2' }] });
  });

  it('refuses choices that do not fit the question, and does not know other questions and attempts', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    const answer = (question: string, chosen: string[]) =>
      ask(ANSWER, { input: { attempt, question, answer: { chosen } } });
    expect(await answer('q1', ['a', 'b'])).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'q1', code: 'INVALID' }],
    });
    expect(await answer('q2', ['z'])).toMatchObject({ faults: [{ field: 'q2', code: 'INVALID' }] });
    await expect(answer('q9', ['a'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await enrolled();
    const input = { attempt, question: 'q1', answer: { chosen: ['b'] } };
    await expect(other(ANSWER, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other(SUBMIT, { attempt })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(SUBMIT, { attempt: 'no-id' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.anonymous(SUBMIT, { attempt })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is handed in only with an answer to every question', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await ask(ANSWER, { input: { attempt, question: 'q1', answer: { chosen: ['b'] } } });
    const open = ['q2', 'q3', 'q4'].map((field) => ({ field, code: 'REQUIRED_CHOICE' }));
    expect(await ask(SUBMIT, { attempt })).toEqual({ code: 'QUESTIONS_OPEN', faults: open });
  });

  it('tells after a failed attempt what speaks against the own choices, and keeps the right ones for the next', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt, wrongAnswers);
    expect(await ask(SUBMIT, { attempt })).toEqual({ attempt, right: 1, isPassed: false, isCourseCompleted: false });
    const quiz = await ask<QuizAnswer>(QUIZ, { slug, locale: 'en' });
    expect(quiz).toMatchObject({ bestRight: 1, isPassed: false, isUnderWay: false, attempt: { number: 1, right: 1 } });
    expect(quiz.attempt.questions.map(({ verdict }) => verdict)).toEqual(['wrong', 'partly', 'wrong', 'right']);
    const [first, , , last] = quiz.attempt.questions;
    expect(first?.explanation).toBeNull();
    expect(last?.explanation).toMatchObject({ text: 'Explained q4' });
    for (const option of first?.options ?? []) {
      expect(option.isRight).toBeNull();
      expect(option.feedback?.text).toBe(option.isChosen ? 'Because a' : undefined);
    }
    const next = await started(ask);
    expect(next).not.toBe(attempt);
    expect(await ask(QUIZ, { slug, locale: 'en' })).toMatchObject({
      isUnderWay: true,
      attempt: { id: next, number: 2, submittedAt: null },
    });
  });

  it('opens everything once it is passed, and is then not begun again', async () => {
    const ask = await enrolled();
    const attempt = await started(ask);
    await answerAll(ask, attempt, { ...rightAnswers, q1: ['a'] });
    expect(await ask(SUBMIT, { attempt })).toMatchObject({ right: 3, isPassed: true });
    const { attempt: shown } = await ask<QuizAnswer>(QUIZ, { slug, locale: 'en' });
    const [first] = shown.questions;
    expect(first).toMatchObject({ verdict: 'wrong', explanation: { text: 'Explained q1' } });
    expect(first?.options.filter(({ isRight }) => isRight).map(({ id }) => id)).toEqual(['b']);
    expect(await ask(START, { slug })).toEqual({ code: 'QUIZ_PASSED' });
  });
});
