import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyQuestion, ids } from './question.arbitrary.ts';
import { choicesOf, type Question } from './question.ts';
import { keyed, shownIn } from './shuffled-question.ts';

function allOf(question: Question): string[] {
  if (question.type === 'match') return [...question.pairs, ...question.extras];
  return question.type === 'order' ? question.items : choicesOf(question);
}

describe('shownIn', () => {
  it('shows everything once, in the order that the seed decides', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, seed) => {
        const shown = shownIn(question, seed);
        expect(shown.toSorted()).toEqual(allOf(question).toSorted());
        expect(shownIn(question, seed)).toEqual(shown);
      }),
    );
  });

  it('never shows items in their right order', () => {
    fc.assert(
      fc.property(ids(2), fc.string(), (items, seed) => {
        expect(shownIn({ id: 'q', type: 'order', items }, seed)).not.toEqual(items);
      }),
    );
  });

  it('leaves true before false', () => {
    expect(shownIn({ id: 'q', type: 'true-false', correct: false }, 's')).toEqual(['true', 'false']);
  });
});

describe('keyed', () => {
  it('gives keys that say nothing but the place', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, seed) => {
        const shown = keyed(question, seed);
        expect(shown.map(({ key }) => key)).toEqual(shown.map((_, index) => String(index + 1)));
        expect(shown.map(({ id }) => id)).toEqual(shownIn(question, seed));
      }),
    );
  });
});
