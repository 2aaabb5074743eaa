import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerFrom, longestAnswer } from './answer.ts';
import { anyQuestion, rightAnswerTo } from './question.arbitrary.ts';
import type { Question } from './question.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('answerFrom', () => {
  it('takes every right answer as it comes over the wire', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const answer = rightAnswerTo(question, () => 'word');
        const kept = answerFrom(question, json(answer));
        if (answer.type === 'several')
          expect(new Set((kept as typeof answer).options)).toEqual(new Set(answer.options));
        else expect(kept).toEqual(answer);
      }),
    );
  });

  it('never throws, and gives nothing for what is no answer', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.anything(),
        fc.constantFrom('pairs', 'items', 'texts', 'text', 'options', 'value'),
        (question, given, key) => {
          expect(answerFrom(question, given)).toBeUndefined();
          const answer = answerFrom(question, { type: question.type, [key]: given });
          if (answer) expect(answerFrom(question, json(answer))).toEqual(answer);
        },
      ),
    );
  });

  const match: Question = { id: 'q', type: 'match', pairs: ['a', 'b'], extras: ['x'] };
  const order: Question = { id: 'q', type: 'order', items: ['a', 'b', 'c'] };
  const gap: Question = { id: 'q', type: 'gap', gaps: ['a', 'b'] };
  const short: Question = { id: 'q', type: 'short' };
  const numeric: Question = { id: 'q', type: 'numeric', value: '1', tolerance: '0' };

  it.each<[string, Question, object]>([
    ['a part of the pairs', match, { pairs: { a: 'x' } }],
    ['some of the gaps', gap, { texts: { b: 'word' } }],
    ['a number with a comma', numeric, { text: '1 000,5' }],
  ])('takes %s', (_, question, given) => {
    expect(answerFrom(question, { type: question.type, ...given })).toEqual({ type: question.type, ...given });
  });

  it('leaves out the gaps that are empty', () => {
    expect(answerFrom(gap, { type: 'gap', texts: { a: '', b: 'word' } })).toEqual({
      type: 'gap',
      texts: { b: 'word' },
    });
  });

  it.each<[string, Question, object]>([
    ['a right side given twice', match, { pairs: { a: 'x', b: 'x' } }],
    ['an unknown side', match, { pairs: { a: 'z' } }],
    ['no pair', match, { pairs: {} }],
    ['a part of the items', order, { items: ['a', 'b'] }],
    ['an item twice', order, { items: ['a', 'b', 'b'] }],
    ['an unknown gap', gap, { texts: { z: 'word' } }],
    ['a gap that is no text', gap, { texts: { a: 'word', b: 7 } }],
    ['only empty gaps', gap, { texts: { a: ' ' } }],
    ['nothing but spaces', short, { text: '  ' }],
    ['a text that is too long', short, { text: 'x'.repeat(longestAnswer + 1) }],
    ['what is no number', numeric, { text: 'ten' }],
  ])('does not take %s', (_, question, given) => {
    expect(answerFrom(question, { type: question.type, ...given })).toBeUndefined();
  });
});
