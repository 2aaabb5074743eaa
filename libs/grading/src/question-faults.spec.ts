import { describe, expect, it } from '@jest/globals';
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
});
