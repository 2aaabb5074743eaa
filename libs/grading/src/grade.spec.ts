import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grade, marksOf, neededOf, passes, scoreOf } from './grade.ts';
import { anyQuestion as ofAnyType, anyQuestions, decimal, ids, rightAnswerTo } from './question.arbitrary.ts';
import { type Answer, answerOf, choicesOf, chosenIn, isChoice, type Question, rightChoicesOf } from './question.ts';
import type { Accepted } from './typed-words.ts';

const anyChoice = ofAnyType.filter(isChoice);
const severalChoices = anyChoice.filter((question) => question.type === 'several');
const answered = anyChoice.chain((question) =>
  fc.record({ question: fc.constant(question), chosen: fc.subarray(choicesOf(question)) }),
);

/** Accepts `<field> ē` in every field. */
const formOf = (field: string) => `${field} ē`;
const acceptedFor = (questions: readonly Question[]): Accepted =>
  new Map(
    questions
      .flatMap(({ id, ...question }) =>
        question.type === 'gap' ? question.gaps.map((gap) => `${id}.${gap}.accepted`) : [`${id}.accepted`],
      )
      .map((field) => [field, ['other', formOf(field)]]),
  );
const rightAnswer = (question: Question) => rightAnswerTo(question, formOf);

describe('grade and marksOf, of any type', () => {
  it('call a right answer right in all its parts', () => {
    fc.assert(
      fc.property(ofAnyType, (question) => {
        const accepted = acceptedFor([question]);
        expect(grade(question, rightAnswer(question), accepted)).toBe('right');
        expect(new Set(Object.values(marksOf(question, rightAnswer(question), accepted)))).toEqual(new Set([true]));
      }),
    );
  });

  it('call no answer and the answer to another question wrong', () => {
    fc.assert(
      fc.property(ofAnyType, ofAnyType, (question, other) => {
        fc.pre(question.type !== other.type);
        const accepted = acceptedFor([question]);
        for (const answer of [undefined, rightAnswer(other)]) {
          expect(grade(question, answer, accepted)).toBe('wrong');
          expect(Object.values(marksOf(question, answer, accepted))).not.toContain(true);
        }
      }),
    );
  });
});

describe('grade, of pairs, places and gaps', () => {
  const parts = fc.record({ all: ids(1), broken: fc.infiniteStream(fc.boolean()) });
  const verdict = (right: number, all: number) => {
    if (right === all) return 'right';
    return right * 2 >= all ? 'partly' : 'wrong';
  };

  it('counts the pairs that are right', () => {
    fc.assert(
      fc.property(parts, ({ all: pairs, broken }) => {
        const question: Question = { id: 'q', type: 'match', pairs, extras: ['zzzzz'] };
        const wrong = new Set(pairs.filter(() => broken.next().value));
        const chosen = pairs.map((pair) => [pair, wrong.has(pair) ? 'zzzzz' : pair]);
        const answer: Answer = { type: 'match', pairs: Object.fromEntries(chosen) as Record<string, string> };
        expect(grade(question, answer)).toBe(verdict(pairs.length - wrong.size, pairs.length));
        expect(marksOf(question, answer)).toEqual(Object.fromEntries(pairs.map((pair) => [pair, !wrong.has(pair)])));
      }),
    );
  });

  it('counts the items that stand at their place', () => {
    fc.assert(
      fc.property(
        ids(2).chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, given]) => {
          const question: Question = { id: 'q', type: 'order', items };
          const right = items.filter((item, place) => given[place] === item).length;
          expect(grade(question, { type: 'order', items: given })).toBe(verdict(right, items.length));
          const marks = marksOf(question, { type: 'order', items: given });
          expect(Object.values(marks).filter(Boolean)).toHaveLength(right);
        },
      ),
    );
  });

  it('counts the gaps that hold an accepted form', () => {
    fc.assert(
      fc.property(parts, ({ all: gaps, broken }) => {
        const question: Question = { id: 'q', type: 'gap', gaps };
        const accepted = acceptedFor([question]);
        const right = gaps.filter(() => !broken.next().value);
        const texts = right.map((gap) => [gap, formOf(`q.${gap}.accepted`).toUpperCase()]);
        const answer: Answer = { type: 'gap', texts: Object.fromEntries(texts) as Record<string, string> };
        expect(grade(question, answer, accepted)).toBe(verdict(right.length, gaps.length));
        expect(marksOf(question, answer, accepted)).toEqual(
          Object.fromEntries(gaps.map((gap) => [gap, right.includes(gap)])),
        );
      }),
    );
  });

  it('takes a number exactly as far as the tolerance goes', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const question: Question = { id: 'q', type: 'numeric', value, tolerance: '0' };
        expect(grade(question, { type: 'numeric', text: value.replace('.', ',') })).toBe('right');
        expect(grade(question, { type: 'numeric', text: `${value}${value.includes('.') ? '' : '.'}01` })).toBe('wrong');
      }),
    );
    const question: Question = { id: 'q', type: 'numeric', value: '0.3', tolerance: '0.1' };
    expect(grade(question, { type: 'numeric', text: '0,4' })).toBe('right');
    expect(grade(question, { type: 'numeric', text: '0,41' })).toBe('wrong');
    expect(grade(question, { type: 'numeric', text: 'much' })).toBe('wrong');
  });

  it('never asks for an accepted form that a name of the object has', () => {
    const question: Question = { id: 'q', type: 'gap', gaps: ['constructor'] };
    const accepted = new Map([['q.constructor.accepted', ['a']]]);
    expect(grade(question, { type: 'gap', texts: {} }, accepted)).toBe('wrong');
  });
});

describe('grade, of choices', () => {
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
        const right = rightChoicesOf(question);
        const wrong = choicesOf(question).filter((each) => !right.includes(each));
        fc.pre(wrong.length > 0);
        const options = [...right, wrong[pick % wrong.length] ?? ''];
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
  const questions = anyQuestions();

  it('is full for right answers and empty for none', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const answers = Object.fromEntries(asked.map((question) => [question.id, rightAnswer(question)]));
        expect(scoreOf(asked, answers, acceptedFor(asked))).toEqual({
          right: asked.length,
          total: asked.length,
          percent: asked.length ? 100 : 0,
        });
        expect(scoreOf(asked, {}, acceptedFor(asked)).right).toBe(0);
      }),
    );
  });

  it('never falls when one more question is answered rightly', () => {
    fc.assert(
      fc.property(questions, fc.nat(), (asked, count) => {
        const some = asked.slice(0, count % (asked.length + 1));
        const score = (these: Question[]) =>
          scoreOf(asked, Object.fromEntries(these.map((each) => [each.id, rightAnswer(each)])), acceptedFor(asked));
        const [before, after] = [score(some.slice(1)), score(some)];
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
