import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { answerAll, enrolled, slug, SUBMIT, tooManyWrong } from './questions.support.ts';

const FIGURES = `query ($slug: String!) {
  questionFigures(slug: $slug, locale: en) {
    title questions { id answered right partly difficulty discrimination parts { id isRight count } }
  }
}`;

interface Figures {
  questions: { id: string; answered: number | null; parts: { id: string; count: number }[] }[];
}

describe('figures of questions', () => {
  const app = useTestApp({ template: 'seeded' });
  let editor: Person;

  const handIn = async (times: number, wrong: Record<string, object>) => {
    for (let time = 0; time < times; time += 1) {
      const ask = await enrolled(app);
      await ask(SUBMIT, { attempt: await answerAll(ask, wrong) });
    }
  };

  beforeAll(async () => {
    const organisation = await app.database.row<{ id: string; slug: string }>(
      'select o.id, o.slug from organisation o join course on organisation_id = o.id where course.slug = $1',
      [slug],
    );
    editor = await app.given.person({ roles: ['editor'], organisation });
    await handIn(2, {});
    await handIn(2, tooManyWrong);
  });

  it('say nothing under five answers, and then how each question does', async () => {
    const few = await app.as(editor)<Figures>(FIGURES, { slug });
    expect(few.questions).toHaveLength(12);
    expect(few.questions.every(({ answered, parts }) => answered === null && parts.length === 0)).toBe(true);
    await handIn(1, { q1: { chosen: ['c'] } });
    const { questions } = await app.as(editor)<Figures>(FIGURES, { slug });
    expect(questions[0]).toEqual({
      id: 'q1',
      answered: 5,
      right: 2,
      partly: 0,
      difficulty: 0.4,
      discrimination: expect.any(Number),
      parts: [
        { id: 'a', isRight: false, count: 2 },
        { id: 'b', isRight: true, count: 2 },
        { id: 'c', isRight: false, count: 1 },
      ],
    });
    expect(questions[3]?.parts).toEqual(['wool', 'rain', 'bread'].map((id) => ({ id, isRight: null, count: 5 })));
    expect(questions[6]).toMatchObject({ answered: 5, right: 3, parts: [] });
    expect(JSON.stringify(questions)).not.toContain('fairy tale');
  });

  it('are a file as well', async () => {
    const url = `/en/authoring/courses/${slug}/questions.csv`;
    const { statusCode, headers, body } = await app.app().inject({ url, headers: { cookie: editor.cookie } });
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body).toMatch(/Question,Answered,Correct,Partly correct/);
    expect(body).toMatch(/You offer several sessions of three to six people\.,2/);
    expect((await app.app().inject({ url })).statusCode).not.toBe(200);
  });

  it('are for authors of the organisation alone', async () => {
    const other = await app.given.organisation({ slug: 'elsewhere' });
    const stranger = app.as(await app.given.person({ roles: ['editor'], organisation: other }));
    await expect(stranger(FIGURES, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as(await app.given.person())(FIGURES, { slug })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
