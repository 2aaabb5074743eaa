import { describe, expect, it } from '@jest/globals';
import { type Ask, useTestApp } from '../support/use-test-app.ts';
import { givenEasy } from './lessons.support.ts';
import { CHECK, enrolled, LESSON, type Question, slug } from './questions.support.ts';

const TOTAL = `query Mine($slug: String!) { myEnrolment(slug: $slug) { lessonsDone completedAt } }`;

describe('a question inside a lesson', () => {
  const app = useTestApp({ template: 'seeded' });

  const shownIn = async (ask: Ask, lesson: string) => {
    const { blocks } = await ask<{ blocks: { question?: Question }[] }>(LESSON, { slug, lesson, locale: 'en' });
    const [question] = blocks.flatMap((block) => block.question ?? []);
    if (!question) throw new Error(`${lesson} asks nothing`);
    return question;
  };
  const check = (ask: Ask, lesson: string, block: string, answer: object) =>
    ask<{ question?: Question; code?: string }>(CHECK, { input: { slug, lesson, block, answer } });

  it('shows nothing of what is right before it is answered, and all of it then', async () => {
    const ask = await enrolled(app);
    const before = await shownIn(ask, 'start');
    expect(before).toMatchObject({ id: 'window', isAnswered: false, verdict: null, explanation: null });
    expect(before.options.every(({ isRight, feedback }) => isRight === null && feedback === null)).toBe(true);
    const { question } = await check(ask, 'start', 'window', { chosen: ['a'] });
    expect(question).toMatchObject({ isAnswered: true, verdict: 'wrong' });
    expect(question?.options.find(({ isRight }) => isRight)?.id).toBe('b');
    expect(question?.explanation).not.toBeNull();
    expect(await shownIn(ask, 'start')).toEqual(question);
  });

  it('answers in easy language where that is asked for', async () => {
    await givenEasy(app.database, slug, 'en', { lessons: { read: { 'one-page.text': 'Put these in order.' } } });
    const ask = await enrolled(app);
    const { items } = await shownIn(ask, 'read');
    const input = { slug, lesson: 'read', block: 'one-page', answer: { items: items.map(({ id }) => id).reverse() } };
    const asked = (document: string) => ask<{ question: Question }>(document, { input });
    const easy = { text: 'Put these in order.', locale: 'en' };
    expect((await asked(CHECK)).question.text).not.toEqual(easy);
    expect((await asked(CHECK.replace('locale: en', 'locale: en, isEasy: true'))).question.text).toEqual(easy);
  });

  it('takes a later answer in place of an earlier one, an empty one takes it back, and nothing counts', async () => {
    const ask = await enrolled(app);
    const { items } = await shownIn(ask, 'read');
    const keys = items.map(({ id }) => id);
    const { question } = await check(ask, 'read', 'one-page', { items: [...keys].reverse() });
    expect(question?.items.map(({ id }) => id)).toEqual([...keys].reverse());
    expect(question?.rightOrder).toHaveLength(5);
    const byText = (text: { text: string }) => question?.items.find((item) => item.text.text === text.text)?.id ?? '';
    const right = (question?.rightOrder as { text: string }[]).map(byText);
    expect((await check(ask, 'read', 'one-page', { items: right })).question?.verdict).toBe('right');
    const { question: back } = await check(ask, 'read', 'one-page', { items: [] });
    expect(back).toMatchObject({ isAnswered: false, verdict: null, rightOrder: null });
    expect(await ask(TOTAL, { slug })).toEqual({ lessonsDone: 0, completedAt: null });
  });

  it('refuses what does not fit at its field', async () => {
    const ask = await enrolled(app);
    const pairs = ['late', 'stand'].map((left) => ({ left, item: '2' }));
    expect(await check(ask, 'open', 'moments', { pairs })).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'moments.stand', code: 'USED_TWICE' }],
    });
    expect(await check(ask, 'start', 'window', { text: 'b' })).toMatchObject({ code: 'INPUT_INVALID' });
    expect((await shownIn(ask, 'open')).isAnswered).toBe(false);
  });

  it('is only for those who take the course, and only where the lesson asks', async () => {
    const ask = await enrolled(app);
    const answer = { chosen: ['a'] };
    await expect(check(ask, 'start', 'nowhere', answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(check(ask, 'nowhere', 'window', answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stranger = app.as(await app.given.person());
    await expect(check(stranger, 'start', 'window', answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(check(app.as.anonymous, 'start', 'window', answer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('keeps one answer of several browsers that answer at once', async () => {
    const ask = await enrolled(app);
    const given = Array.from({ length: 12 }, (_, index) => ({ chosen: [index % 2 ? 'a' : 'b'] }));
    await Promise.all(given.map((answer) => check(ask, 'start', 'window', answer)));
    const rows = await app.database.rows(
      `select block from lesson_answer where block = 'window' and answer->>'option' in ('a', 'b')`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await shownIn(ask, 'start')).options.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  });
});
