import { describe, expect, it } from '@jest/globals';
import { answerName, answersIn } from './answer-names.ts';

describe('answersIn', () => {
  it('gathers the choices of each question, and nothing else of the form', () => {
    const form = new URLSearchParams({ attempt: 'x', intent: 'submit' });
    form.append(answerName('q1'), 'b');
    form.append(answerName('q2'), 'a');
    form.append(answerName('q2'), 'c');
    expect(answersIn(form)).toEqual([
      { question: 'q1', chosen: ['b'] },
      { question: 'q2', chosen: ['a', 'c'] },
    ]);
  });
});
