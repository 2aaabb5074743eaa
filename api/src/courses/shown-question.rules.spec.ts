import { describe, expect, it } from '@jest/globals';
import type { Answer, Question } from '@inclusive/grading/question';
import { questionFor } from './shown-question.rules.ts';

const words = (text: string) => ({ text, locale: 'en' as const });
const question: Question = { id: 'q1', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'b'] };
const accepted = new Map([
  ['q6.g1.accepted', ['calm', 'mierīgi']],
  ['q7.accepted', ['quiet']],
]);
const underWay = { seed: 's', isGraded: false, isRevealed: false };
const answer = { type: 'several' as const, options: ['a', 'c'] };

describe('questionFor', () => {
  it('shows before handing in the own choices alone', () => {
    const shown = questionFor(question, answer, underWay, words, accepted);
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
    const shown = questionFor(question, answer, { ...underWay, isGraded: true }, words, accepted);
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
    const shown = questionFor(question, answer, { ...underWay, isGraded: true, isRevealed: true }, words, accepted);
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
    const shown = questionFor({ id: 'q2', type: 'true-false', correct: true }, undefined, underWay, words, accepted);
    expect(shown.options.map(({ id, text }) => [id, text])).toEqual([
      ['true', null],
      ['false', null],
    ]);
  });

  const others: [Question, Answer][] = [
    [
      { id: 'q4', type: 'match', pairs: ['p1', 'p2'], extras: ['x'] },
      { type: 'match', pairs: { p1: 'p1', p2: 'x' } },
    ],
    [
      { id: 'q5', type: 'order', items: ['first', 'second', 'third'] },
      { type: 'order', items: ['second', 'first', 'third'] },
    ],
    [
      { id: 'q6', type: 'gap', gaps: ['g1', 'g2'] },
      { type: 'gap', texts: { g1: 'mierigi', g2: 'loud' } },
    ],
    [
      { id: 'q7', type: 'short' },
      { type: 'short', text: 'noisy' },
    ],
    [
      { id: 'q8', type: 'numeric', value: '12.5', tolerance: '0.5' },
      { type: 'numeric', text: '12,2' },
    ],
  ];

  it.each(others)('says of $type nothing but the own answer before it is graded', (asked, given) => {
    const shown = questionFor(asked, given, underWay, words, accepted);
    expect(shown).toMatchObject({ isAnswered: true, verdict: null, explanation: null });
    expect(shown).toMatchObject({ rightOrder: null, accepted: null, tolerance: null });
    const told = [...shown.pairs, ...shown.items, ...shown.gaps].map(({ isRight }) => isRight);
    expect(told.every((each) => each === null)).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/accepted":\[|right":\{|12\.5|quiet/);
  });

  it.each(others)('shows of $type the right answer once it may be known', (asked, given) => {
    const stage = { seed: 's', isGraded: true, isRevealed: true };
    const shown = questionFor(asked, given, stage, words, accepted);
    const known = JSON.stringify(shown);
    expect(shown.explanation).toEqual(words(`${asked.id}.explanation`));
    const told = {
      match: 'q4.p2.right',
      order: '"rightOrder":[{"text":"q5.first.text"',
      gap: '"accepted":["q6.g2.accepted"]',
      short: '"accepted":["q7.accepted"]',
      numeric: '"accepted":["12.5"],"tolerance":"0.5"',
    };
    expect(known).toContain(told[asked.type as keyof typeof told]);
  });

  it('hides which right side belongs to a left one, and which item comes first, behind places in a shuffled list', () => {
    const [match, order] = [others[0], others[1]];
    if (!match || !order) throw new Error('no such questions');
    const shown = questionFor(...match, underWay, words, accepted);
    expect(shown.items.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(shown.pairs.map(({ chosen }) => shown.items.find(({ id }) => id === chosen)?.text.text)).toEqual([
      'q4.p1.right',
      'q4.x.right',
    ]);
    const untouched = questionFor(order[0], undefined, underWay, words, accepted);
    expect(untouched.items.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(untouched.items.map(({ text }) => text.text)).not.toEqual([
      'q5.first.text',
      'q5.second.text',
      'q5.third.text',
    ]);
  });

  it('marks part by part after grading, and takes a form of any language without its diacritics', () => {
    const graded = { ...underWay, isGraded: true };
    const marks = others.map(([asked, given]) => {
      const { pairs, items, gaps, verdict } = questionFor(asked, given, graded, words, accepted);
      return [verdict, [...pairs, ...(asked.type === 'order' ? items : []), ...gaps].map(({ isRight }) => isRight)];
    });
    expect(marks).toEqual([
      ['partly', [true, false]],
      ['wrong', [false, false, true]],
      ['partly', [true, false]],
      ['wrong', []],
      ['right', []],
    ]);
  });
});
