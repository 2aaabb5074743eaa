import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grade, neededOf, passes, scoreOf } from './grade.ts';
import { type Answer, answerOf, choicesOf, chosenIn, type Question, rightChoicesOf } from './question.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 6 });

const oneChoice = ids.chain((options) =>
  fc.record({
    id: fc.uuid(),
    type: fc.constant('one' as const),
    options: fc.constant(options),
    correct: fc.constantFrom(...options),
  }),
);
const severalChoices = ids.chain((options) =>
  fc.record({
    id: fc.uuid(),
    type: fc.constant('several' as const),
    options: fc.constant(options),
    correct: fc.subarray(options, { minLength: 1 }),
  }),
);
const trueOrFalse = fc.record({ id: fc.uuid(), type: fc.constant('true-false' as const), correct: fc.boolean() });
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(oneChoice, severalChoices, trueOrFalse);
const answered = anyQuestion.chain((question) =>
  fc.record({ question: fc.constant(question), chosen: fc.subarray(choicesOf(question)) }),
);

function rightAnswer(question: Question): Answer {
  const answer = answerOf(question, rightChoicesOf(question));
  if (!answer) throw new Error('the right choices make no answer');
  return answer;
}

describe('grade', () => {
  const moods: Question = { id: 'q', type: 'several', options: ['a', 'b', 'c'], correct: ['a', 'c'] };

  it('calls a part of what is right partly right, and anything wrong among it wrong', () => {
    expect(grade(moods, { type: 'several', options: ['c', 'a'] })).toBe('right');
    expect(grade(moods, { type: 'several', options: ['a'] })).toBe('partly');
    expect(grade(moods, { type: 'several', options: ['a', 'b', 'c'] })).toBe('wrong');
    expect(grade(moods, { type: 'several', options: [] })).toBe('wrong');
    expect(grade(moods, undefined)).toBe('wrong');
  });

  it('does not take the answer to a question of another type', () => {
    expect(grade(moods, { type: 'one', option: 'a' })).toBe('wrong');
    expect(grade({ id: 'q', type: 'true-false', correct: true }, { type: 'true-false', value: true })).toBe('right');
  });

  it('is right exactly when the right choices are chosen, in whatever order', () => {
    fc.assert(
      fc.property(answered, ({ question, chosen }) => {
        const answer = answerOf(question, [...chosen].reverse());
        const isRight =
          chosen.length > 0 &&
          chosen.join() ===
            choicesOf(question)
              .filter((each) => rightChoicesOf(question).includes(each))
              .join();
        expect(grade(question, answer) === 'right').toBe(isRight);
      }),
    );
  });

  it('never calls an answer better for a wrong choice added to it', () => {
    fc.assert(
      fc.property(severalChoices, fc.nat(), (question, pick) => {
        const wrong = question.options.filter((each) => !question.correct.includes(each));
        fc.pre(wrong.length > 0);
        const options = [...question.correct, wrong[pick % wrong.length] ?? ''];
        expect(grade(question, { type: 'several', options })).toBe('wrong');
      }),
    );
  });
});

describe('answerOf', () => {
  it('keeps exactly what was chosen', () => {
    fc.assert(
      fc.property(answered, ({ question, chosen }) => {
        const answer = answerOf(question, chosen);
        if (answer) expect(new Set(chosenIn(answer))).toEqual(new Set(chosen));
        else expect(chosen.length === 0 || question.type !== 'several').toBe(true);
      }),
    );
  });

  it('refuses an unknown choice, a choice given twice, two choices of one, and no choice', () => {
    const question: Question = { id: 'q', type: 'one', options: ['a', 'b'], correct: 'a' };
    for (const chosen of [['z'], ['a', 'a'], ['a', 'b'], []]) expect(answerOf(question, chosen)).toBeUndefined();
    expect(answerOf({ id: 'q', type: 'true-false', correct: true }, ['true', 'false'])).toBeUndefined();
  });
});

describe('scoreOf', () => {
  const questions = fc.uniqueArray(anyQuestion, { selector: ({ id }) => id, maxLength: 20 });

  it('is full for right answers and empty for none', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const answers = Object.fromEntries(asked.map((question) => [question.id, rightAnswer(question)]));
        expect(scoreOf(asked, answers)).toEqual({
          right: asked.length,
          total: asked.length,
          percent: asked.length ? 100 : 0,
        });
        expect(scoreOf(asked, {}).right).toBe(0);
      }),
    );
  });

  it('never falls when one more question is answered rightly', () => {
    fc.assert(
      fc.property(questions, fc.nat(), (asked, count) => {
        const some = asked.slice(0, count % (asked.length + 1));
        const before = scoreOf(asked, Object.fromEntries(some.slice(1).map((each) => [each.id, rightAnswer(each)])));
        const after = scoreOf(asked, Object.fromEntries(some.map((each) => [each.id, rightAnswer(each)])));
        expect(after.right - before.right).toBe(some.length ? 1 : 0);
      }),
    );
  });

  it('passes by whole questions exactly when the shown per cent reaches the mark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (total, some, mark) => {
          const right = Math.min(some, total);
          const score = { right, total, percent: Math.floor((right * 100) / total) };
          expect(passes(score, mark)).toBe(score.percent >= mark);
          expect(passes(score, mark)).toBe(right >= neededOf(total, mark));
        },
      ),
    );
    expect(passes({ right: 0, total: 0, percent: 0 }, 0)).toBe(false);
  });
});
