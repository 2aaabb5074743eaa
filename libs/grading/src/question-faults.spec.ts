import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyQuestion } from './question.arbitrary.ts';
import { questionFault } from './question-faults.ts';

describe('questionFault', () => {
  const options = ['a', 'b', 'c'];

  it('finds nothing wrong with a sound question', () => {
    expect(questionFault({ id: 'q', type: 'one', options, correct: 'b' })).toBeUndefined();
    expect(questionFault({ id: 'q', type: 'several', options, correct: options })).toBeUndefined();
    expect(questionFault({ id: 'q', type: 'true-false', correct: false })).toBeUndefined();
  });

  it('names what is wrong', () => {
    expect(questionFault({ id: 'q', type: 'one', options: ['a'], correct: 'a' })).toBe('TOO_FEW_OPTIONS');
    expect(questionFault({ id: 'q', type: 'one', options: ['a', 'a'], correct: 'a' })).toBe('OPTION_TWICE');
    expect(questionFault({ id: 'q', type: 'one', options, correct: 'z' })).toBe('RIGHT_ANSWER_UNKNOWN');
    expect(questionFault({ id: 'q', type: 'several', options, correct: [] })).toBe('NO_RIGHT_ANSWER');
  });

  it('finds nothing wrong with any sound question of any type', () => {
    fc.assert(fc.property(anyQuestion, (question) => expect(questionFault(question)).toBeUndefined()));
  });

  it.each([
    ['NO_RIGHT_ANSWER', { type: 'match' as const, pairs: [], extras: ['x', 'y'] }],
    ['TOO_FEW_OPTIONS', { type: 'match' as const, pairs: ['a'], extras: [] }],
    ['OPTION_TWICE', { type: 'match' as const, pairs: ['a', 'b'], extras: ['b'] }],
    ['TOO_FEW_OPTIONS', { type: 'order' as const, items: ['a'] }],
    ['OPTION_TWICE', { type: 'order' as const, items: ['a', 'a'] }],
    ['NO_RIGHT_ANSWER', { type: 'gap' as const, gaps: [] }],
    ['OPTION_TWICE', { type: 'gap' as const, gaps: ['a', 'a'] }],
    ['NUMBER_INVALID', { type: 'numeric' as const, value: 'ten', tolerance: '0' }],
    ['TOLERANCE_INVALID', { type: 'numeric' as const, value: '10', tolerance: '-1' }],
    ['NO_RIGHT_ANSWER', { type: 'one' as const, options: ['a', 'b'], correct: '' }],
  ])('says %s', (code, question) => {
    expect(questionFault({ id: 'q', ...question })).toBe(code);
  });
});
