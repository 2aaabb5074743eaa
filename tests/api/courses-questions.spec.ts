import { describe, expect, it } from '@jest/globals';
import { rightInput } from '../support/session-course.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { ANSWER, answerAll, begun, enrolled, quizOf, slug, START, SUBMIT, tooManyWrong } from './questions.support.ts';

describe('a quiz with questions of all types', () => {
  const app = useTestApp({ template: 'seeded' });

  it('keeps every answer as it is given, in each language', async () => {
    const ask = await enrolled(app);
    const { attempt, questions } = await begun(ask);
    expect(new Set(questions.map(({ type }) => type)).size).toBe(8);
    for (const [index, question] of questions.entries()) {
      const input = { attempt, question: question.id, answer: rightInput(question) };
      expect(await ask(ANSWER, { input })).toEqual({ question: question.id, answered: index + 1 });
    }
    const kept = (await quizOf(ask, 'lv')).attempt.questions;
    expect(kept.every(({ isAnswered }) => isAnswered)).toBe(true);
    expect(kept.map(({ given }) => given).filter(Boolean)).toEqual(['social story', '17']);
    expect(kept[5]?.gaps.map(({ given }) => given)).toEqual(['palm', 'ten']);
    expect(kept[3]?.pairs.every(({ chosen }) => chosen)).toBe(true);
  });

  it('says nothing of what is right before handing in, not even by ids', async () => {
    const ask = await enrolled(app);
    await answerAll(ask);
    const { questions } = (await quizOf(ask)).attempt;
    expect(JSON.stringify(questions)).not.toMatch(/isRight":(true|false)|social stories|"hand"|verdict":"/);
    for (const { explanation, rightOrder, accepted, gaps, pairs } of questions) {
      expect([explanation, rightOrder, accepted]).toEqual([null, null, null]);
      expect([...gaps.map((gap) => gap.accepted), ...pairs.map(({ right }) => right)].filter(Boolean)).toEqual([]);
    }
    const ids = questions.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.every((id) => /^\d+$/.test(id))).toBe(true);
  });

  it('refuses what does not fit at its field, and keeps the answer before', async () => {
    const ask = await enrolled(app);
    const { attempt, questions } = await begun(ask);
    const give = (question: string, answer: object) => ask(ANSWER, { input: { attempt, question, answer } });
    await give('q8', { text: '12' });
    const refused = (field: string, code: string) => ({ code: 'INPUT_INVALID', faults: [{ field, code }] });
    expect(await give('q8', { text: 'a dozen' })).toEqual(refused('q8', 'INVALID_NUMBER'));
    expect(await give('q7', { text: 'x'.repeat(300) })).toEqual(refused('q7', 'TOO_LONG'));
    expect(await give('q6', { gaps: [{ gap: 'elbow', text: 'x' }] })).toEqual(refused('q6', 'INVALID'));
    expect(await give('q5', { items: ['2', '1'] })).toEqual(refused('q5', 'INVALID'));
    expect(await give('q5', { items: ['prepare', 'welcome', 'settle', 'read', 'close', 'note'] })).toEqual(
      refused('q5', 'INVALID'),
    );
    const twice = ['wool', 'rain'].map((left) => ({ left, item: '1' }));
    expect(await give('q4', { pairs: twice })).toEqual(refused('q4.rain', 'USED_TWICE'));
    expect(await give('q1', { text: 'a' })).toEqual(refused('q1', 'INVALID'));
    expect((await quizOf(ask)).attempt.questions.flatMap(({ given }) => given ?? [])).toEqual(['12']);
    const shown = questions[4]?.items.map(({ id }) => id);
    await give('q5', { items: ['2', '1', '3', '4', '5', '6'] });
    expect(await give('q5', { items: shown })).toEqual({ question: 'q5', answered: 1 });
    expect(await give('q8', { text: '' })).toEqual({ question: 'q8', answered: 0 });
  });

  it('is handed in whole only, and says what each question still needs', async () => {
    const ask = await enrolled(app);
    const { attempt } = await begun(ask);
    const [pair, gap] = [{ pairs: [{ left: 'wool', item: '1' }] }, { gaps: [{ gap: 'palm', text: 'hand' }] }];
    await ask(ANSWER, { input: { attempt, question: 'q4', answer: pair } });
    await ask(ANSWER, { input: { attempt, question: 'q6', answer: gap } });
    const { faults } = await ask<{ faults: { field: string; code: string }[] }>(SUBMIT, { attempt });
    expect(Object.fromEntries(faults.map(({ field, code }) => [field, code]))).toMatchObject({
      q1: 'REQUIRED_CHOICE',
      q4: 'NOT_WHOLE',
      q5: 'NOT_ORDERED',
      q6: 'NOT_WHOLE',
      q7: 'REQUIRED',
      q8: 'REQUIRED',
    });
  });

  it('tells part by part how an attempt went that did not pass, and not yet what is right', async () => {
    const ask = await enrolled(app);
    const attempt = await answerAll(ask, tooManyWrong);
    expect(await ask(SUBMIT, { attempt })).toEqual({ right: 7, isPassed: false });
    const { questions } = (await quizOf(ask)).attempt;
    const verdicts = Object.fromEntries(questions.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject({ q1: 'wrong', q4: 'right', q5: 'right', q6: 'partly', q7: 'wrong', q8: 'wrong' });
    expect(questions[5]?.gaps).toMatchObject([
      { isRight: false, accepted: null },
      { isRight: true, accepted: null },
    ]);
    expect(questions[6]).toMatchObject({ given: 'fairy tale', accepted: null, explanation: null });
    expect(questions[4]?.items.every(({ isRight }) => isRight)).toBe(true);
  });

  it('accepts forms of other languages, without diacritics, and shows all once it is passed', async () => {
    const ask = await enrolled(app);
    const lv = {
      q6: {
        gaps: [
          { gap: 'palm', text: 'Plauksta' },
          { gap: 'ten', text: '10' },
        ],
      },
      q8: { text: ' 17,0 ' },
    };
    const attempt = await answerAll(ask, { ...lv, q7: { text: 'socialais  stasts' }, q3: { chosen: ['true'] } });
    const { right, isPassed } = await ask<{ right: number; isPassed: boolean }>(SUBMIT, { attempt });
    expect(isPassed).toBe(true);
    const { questions } = (await quizOf(ask)).attempt;
    expect(questions.filter(({ verdict }) => verdict === 'right')).toHaveLength(right);
    expect(questions[6]).toMatchObject({ verdict: 'right', accepted: expect.arrayContaining(['social story']) });
    expect(questions[7]).toMatchObject({ verdict: 'right', accepted: ['17'] });
    expect(questions[4]?.rightOrder).toHaveLength(6);
    expect(questions.every(({ explanation }) => explanation)).toBe(true);
  });

  it('lets the next attempt begin after the pause, as often as the course allows, and then shows what is right', async () => {
    const ask = await enrolled(app);
    expect(await quizOf(ask)).toMatchObject({ attempts: 3, pauseHours: 1, next: { left: 3, opensAt: null } });
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    for (const [index, day] of days.entries()) {
      app.clock.set(`${day}T10:00:00Z`);
      const attempt = await answerAll(ask, tooManyWrong);
      await ask(SUBMIT, { attempt });
      const left = 2 - index;
      const opensAt = left ? `${day}T11:00:00.000Z` : null;
      expect((await quizOf(ask)).next).toEqual({ left, opensAt });
      expect(await ask(START, { slug })).toEqual({ code: left ? 'ATTEMPT_PAUSE' : 'NO_ATTEMPTS_LEFT' });
      expect((await quizOf(ask)).attempt.questions[6]?.accepted === null).toBe(left > 0);
    }
    app.clock.set('2027-11-25T10:00:00Z');
    expect(await ask(START, { slug })).toEqual({ code: 'NO_ATTEMPTS_LEFT' });
    app.clock.set(undefined);
  });

  it('counts one attempt when twenty browsers hand in and begin anew at once', async () => {
    const ask = await enrolled(app);
    const attempt = await answerAll(ask, tooManyWrong);
    const results = await Promise.all(Array.from({ length: 20 }, () => ask(SUBMIT, { attempt })));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    const begins = await Promise.all(Array.from({ length: 8 }, () => ask<{ code?: string }>(START, { slug })));
    expect(new Set(begins.map(({ code }) => code))).toEqual(new Set(['ATTEMPT_PAUSE']));
    expect(await quizOf(ask)).toMatchObject({ next: { left: 2 }, attempt: { number: 1, right: 7 } });
    const rows = await app.database.rows<{ verdict: string }>(
      'select verdict from quiz_answer where attempt_id = $1 and verdict = $2',
      [attempt, 'right'],
    );
    expect(rows).toHaveLength(7);
  });

  it('knows only the own attempt', async () => {
    const ask = await enrolled(app);
    const { attempt } = await begun(ask);
    const other = await enrolled(app);
    const input = { attempt, question: 'q7', answer: { text: 'social story' } };
    await expect(other(ANSWER, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.anonymous(ANSWER, { input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
