import fc from 'fast-check';
import type { Answer, Question, QuestionType } from './question.ts';

/** Sound questions of every type and answers to them, for property tests. */

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?$/);

/** Names of parts, each once. */
export function ids(fewest = 1, most = 6): fc.Arbitrary<string[]> {
  return fc.uniqueArray(word, { minLength: fewest, maxLength: most });
}

export const decimal: fc.Arbitrary<string> = fc
  .tuple(fc.bigInt({ min: -99_999_999n, max: 99_999_999n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => decimalText(units, places));

/** A number that is written as `units` × 10⁻ᵖˡᵃᶜᵉˢ says, with all its places. */
export function decimalText(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places ? `.${digits.slice(-places)}` : ''}`;
}

const made: Record<QuestionType, (id: string) => fc.Arbitrary<Question>> = {
  one: (id) =>
    ids(2).chain((options) =>
      fc.constantFrom(...options).map((correct): Question => ({ id, type: 'one', options, correct })),
    ),
  several: (id) =>
    ids(2).chain((options) =>
      fc.subarray(options, { minLength: 1 }).map((correct): Question => ({ id, type: 'several', options, correct })),
    ),
  'true-false': (id) => fc.boolean().map((correct): Question => ({ id, type: 'true-false', correct })),
  match: (id) =>
    fc.tuple(ids(2), fc.nat(2)).map(([all, extra]): Question => ({
      id,
      type: 'match',
      pairs: all.slice(0, Math.max(2, all.length - extra)),
      extras: all.slice(Math.max(2, all.length - extra)),
    })),
  order: (id) => ids(2).map((items): Question => ({ id, type: 'order', items })),
  gap: (id) => ids(1).map((gaps): Question => ({ id, type: 'gap', gaps })),
  short: (id) => fc.constant({ id, type: 'short' }),
  numeric: (id) =>
    fc
      .tuple(decimal, decimal)
      .map(([value, tolerance]): Question => ({ id, type: 'numeric', value, tolerance: tolerance.replace('-', '') })),
};

export function questionOf(id: string): fc.Arbitrary<Question> {
  return fc.oneof(...Object.values(made).map((make) => make(id)));
}

export const anyQuestion: fc.Arbitrary<Question> = word.chain(questionOf);

export function anyQuestions(most = 12): fc.Arbitrary<Question[]> {
  return ids(0, most).chain((all) => fc.tuple(...all.map(questionOf)).map((questions): Question[] => questions));
}

/** A right answer, given what the accepted forms are. */
export function rightAnswerTo(question: Question, form: (field: string) => string): Answer {
  const { id } = question;
  switch (question.type) {
    case 'one':
      return { type: 'one', option: question.correct };
    case 'several':
      return { type: 'several', options: question.correct };
    case 'true-false':
      return { type: 'true-false', value: question.correct };
    case 'match':
      return { type: 'match', pairs: Object.fromEntries(question.pairs.map((pair) => [pair, pair])) };
    case 'order':
      return { type: 'order', items: question.items };
    case 'gap': {
      const texts = question.gaps.map((gap) => [gap, form(`${id}.${gap}.accepted`)]);
      return { type: 'gap', texts: Object.fromEntries(texts) as Record<string, string> };
    }
    case 'short':
      return { type: 'short', text: form(`${id}.accepted`) };
    case 'numeric':
      return { type: 'numeric', text: question.value };
  }
}
