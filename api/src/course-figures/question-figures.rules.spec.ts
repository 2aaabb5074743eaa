import { describe, expect, it } from '@jest/globals';
import type { Answer, Question } from '@inclusive/grading/question';
import { figuresOf } from './question-figures.rules.ts';

const words = (text: string) => ({ text, locale: 'en' as const });
const counts = { id: 'q', answered: 8, right: 6, partly: 1, discrimination: 0.4 };
const chosen = (answer: Answer, count: number) => ({ id: 'q', answer, count });
const countsOf = (question: Question, ...rows: [Answer, number][]) =>
  figuresOf(
    question,
    counts,
    rows.map(([answer, count]) => chosen(answer, count)),
    words,
  ).parts.map(({ id, isRight, count }) => [id, isRight, count]);

describe('figuresOf', () => {
  const several: Question = { id: 'q', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'b'] };

  it('says nothing but the question under five answers', () => {
    for (const few of [undefined, { ...counts, answered: 4 }]) {
      const figures = figuresOf(several, few, [chosen({ type: 'several', options: ['a'] }, 4)], words);
      expect(figures).toMatchObject({ answered: null, right: null, difficulty: null, discrimination: null, parts: [] });
    }
  });

  it('gives the share of right answers, and how it goes with the other questions', () => {
    expect(figuresOf(several, counts, [], words)).toMatchObject({ answered: 8, difficulty: 0.75, discrimination: 0.4 });
  });

  it('counts each option, each pair and each place', () => {
    expect(
      countsOf(several, [{ type: 'several', options: ['a', 'b'] }, 6], [{ type: 'several', options: ['a', 'c'] }, 2]),
    ).toEqual([
      ['a', true, 8],
      ['b', true, 6],
      ['c', false, 2],
    ]);
    const match: Question = { id: 'q', type: 'match', pairs: ['p', 'r'], extras: ['x'] };
    expect(
      countsOf(
        match,
        [{ type: 'match', pairs: { p: 'p', r: 'r' } }, 5],
        [{ type: 'match', pairs: { p: 'p', r: 'x' } }, 3],
      ),
    ).toEqual([
      ['p', null, 8],
      ['r', null, 5],
    ]);
    const order: Question = { id: 'q', type: 'order', items: ['i', 'j', 'k'] };
    expect(countsOf(order, [{ type: 'order', items: ['i', 'k', 'j'] }, 8]).map(([, , count]) => count)).toEqual([
      8, 0, 0,
    ]);
  });

  it('never tells what was typed', () => {
    expect(countsOf({ id: 'q', type: 'short' }, [{ type: 'short', text: 'quiet' }, 8])).toEqual([]);
  });
});
