import { describe, expect, it } from '@jest/globals';
import type { Question } from '@inclusive/grading/question';
import { keyed } from '@inclusive/grading/shuffled-question';
import { readAnswer } from './given-answer.rules.ts';

const seed = 'seed';
const one: Question = { id: 'q1', type: 'one', options: ['a', 'b'], correct: 'a' };
const several: Question = { id: 'q2', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'b'] };
const truth: Question = { id: 'q3', type: 'true-false', correct: true };
const match: Question = { id: 'q4', type: 'match', pairs: ['p1', 'p2'], extras: ['x'] };
const order: Question = { id: 'q5', type: 'order', items: ['i1', 'i2', 'i3'] };
const gap: Question = { id: 'q6', type: 'gap', gaps: ['g1', 'g2'] };
const short: Question = { id: 'q7', type: 'short' };
const numeric: Question = { id: 'q8', type: 'numeric', value: '12.5', tolerance: '0' };

const keyOf = (question: Question, id: string) => keyed(question, seed).find((each) => each.id === id)?.key ?? '';
const keysOf = (question: Question, ...ids: string[]) => ids.map((id) => keyOf(question, id));

describe('readAnswer', () => {
  it.each([
    [one, { chosen: ['b'] }, { type: 'one', option: 'b' }],
    [several, { chosen: ['c', 'a'] }, { type: 'several', options: ['a', 'c'] }],
    [truth, { chosen: ['false'] }, { type: 'true-false', value: false }],
    [match, { pairs: [{ left: 'p1', item: keyOf(match, 'x') }] }, { type: 'match', pairs: { p1: 'x' } }],
    [order, { items: keysOf(order, 'i1', 'i2', 'i3') }, { type: 'order', items: ['i1', 'i2', 'i3'] }],
    [gap, { gaps: [{ gap: 'g1', text: ' calm ' }] }, { type: 'gap', texts: { g1: 'calm' } }],
    [short, { text: 'quiet corner' }, { type: 'short', text: 'quiet corner' }],
    [numeric, { text: '12,5' }, { type: 'numeric', text: '12,5' }],
  ])('reads $type', (question, given, answer) => {
    expect(readAnswer(question, given, seed)).toEqual({ answer });
  });

  it.each([
    [one, { chosen: [] }],
    [several, { chosen: [] }],
    [match, { pairs: [] }],
    [order, { items: [] }],
    [order, { items: ['1', '2', '3'] }],
    [gap, { gaps: [{ gap: 'g1', text: ' ' }] }],
    [short, { text: ' ' }],
    [numeric, { text: '' }],
  ])('takes back $type when it is empty', (question, given) => {
    expect(readAnswer(question, given, seed)).toEqual({ answer: undefined });
  });

  it.each([
    [one, { chosen: ['a', 'b'] }, 'q1', 'INVALID'],
    [one, { chosen: ['z'] }, 'q1', 'INVALID'],
    [one, { text: 'a' }, 'q1', 'INVALID'],
    [one, {}, 'q1', 'INVALID'],
    [one, { chosen: ['a'], text: 'a' }, 'q1', 'INVALID'],
    [match, { pairs: [{ left: 'p1', item: '9' }] }, 'q4', 'INVALID'],
    [match, { pairs: [{ left: 'x', item: '1' }] }, 'q4', 'INVALID'],
    [
      match,
      {
        pairs: [
          { left: 'p1', item: '1' },
          { left: 'p2', item: '1' },
        ],
      },
      'q4.p2',
      'USED_TWICE',
    ],
    [
      match,
      {
        pairs: [
          { left: 'p1', item: '1' },
          { left: 'p1', item: '2' },
        ],
      },
      'q4',
      'INVALID',
    ],
    [order, { items: ['1', '2'] }, 'q5', 'INVALID'],
    [order, { items: ['2', '1', '1'] }, 'q5', 'INVALID'],
    [order, { items: ['i2', 'i1', 'i3'] }, 'q5', 'INVALID'],
    [gap, { gaps: [{ gap: 'z', text: 'calm' }] }, 'q6', 'INVALID'],
    [gap, { gaps: [{ gap: 'g2', text: 'c'.repeat(201) }] }, 'q6.g2', 'TOO_LONG'],
    [short, { text: 'c'.repeat(201) }, 'q7', 'TOO_LONG'],
    [short, { text: 'a\0b' }, 'q7', 'INVALID'],
    [short, { text: '\ud800' }, 'q7', 'INVALID'],
    [numeric, { text: 'twelve' }, 'q8', 'INVALID_NUMBER'],
  ])('refuses of $type what does not fit, and names the field', (question, given, field, code) => {
    expect(readAnswer(question, given, seed)).toEqual({ faults: [{ field, code }] });
  });
});
