import { describe, expect, it } from '@jest/globals';
import type { Question } from '@inclusive/grading/question';
import { questionFor } from './quiz.rules.ts';

const words = (text: string) => ({ text, locale: 'en' as const });
const question: Question = { id: 'q1', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'b'] };
const underWay = { seed: 's', isSubmitted: false, isPassed: false };
const answer = { type: 'several' as const, options: ['a', 'c'] };

describe('questionFor', () => {
  it('shows before handing in the own choices alone', () => {
    const shown = questionFor(question, answer, underWay, words);
    expect(shown).toMatchObject({ verdict: null, explanation: null, text: { text: 'q1.text' } });
    expect(
      shown.options
        .filter(({ isChosen }) => isChosen)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'c']);
    expect(JSON.stringify(shown)).not.toMatch(/feedback":\{|isRight":(true|false)/);
  });

  it('adds after a failed attempt a verdict and words on the own choices', () => {
    const shown = questionFor(question, answer, { ...underWay, isSubmitted: true }, words);
    expect(shown).toMatchObject({ verdict: 'wrong', explanation: null });
    expect(
      shown.options
        .filter(({ feedback }) => feedback)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'c']);
    expect(shown.options.every(({ isRight }) => isRight === null)).toBe(true);
  });

  it('shows everything once passed', () => {
    const shown = questionFor(question, answer, { ...underWay, isSubmitted: true, isPassed: true }, words);
    expect(
      shown.options
        .filter(({ isRight }) => isRight)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(shown.options.every(({ feedback }) => feedback)).toBe(true);
    expect(shown.explanation).toEqual(words('q1.explanation'));
  });

  it('leaves true before false, and their words to the interface', () => {
    const shown = questionFor({ id: 'q2', type: 'true-false', correct: true }, undefined, underWay, words);
    expect(shown.options.map(({ id, text }) => [id, text])).toEqual([
      ['true', null],
      ['false', null],
    ]);
  });
});
