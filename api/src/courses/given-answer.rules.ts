import { answerFrom, longestAnswer } from '@inclusive/grading/answer';
import { decimalOf } from '@inclusive/grading/decimal';
import { type Answer, answerOf, isChoice, type Question, type QuestionType } from '@inclusive/grading/question';
import { keyed } from '@inclusive/grading/shuffled-question';
import type { Fault } from '../shared/refused.ts';
import type { GivenAnswer } from './questions.graphql.ts';

/** An answer, or none where an earlier one is taken back; or the fields that cannot be taken. */
export type ReadAnswer = { answer: Answer | undefined; faults?: undefined } | { answer?: undefined; faults: Fault[] };

type Given = Required<{ [Field in keyof GivenAnswer]: NonNullable<GivenAnswer[Field]> }>;

const fields: Record<QuestionType, keyof GivenAnswer> = {
  one: 'chosen',
  several: 'chosen',
  'true-false': 'chosen',
  match: 'pairs',
  order: 'items',
  gap: 'gaps',
  short: 'text',
  numeric: 'text',
};

const none: Given = { chosen: [], pairs: [], items: [], gaps: [], text: '' };

/** Reads what a learner gave to a question that was shuffled by this seed. Faults name the question, or a part of it. */
export function readAnswer(question: Question, given: GivenAnswer, seed: string): ReadAnswer {
  const { id, type } = question;
  const named = Object.entries(given).flatMap(([field, value]) => (value === null || value === undefined ? [] : field));
  if (named.join() !== fields[type]) return { faults: [{ field: id, code: 'INVALID' }] };
  const whole: Given = { ...none, ...(given as Partial<Given>) };
  const faults = faultsIn(question, whole);
  if (faults.length) return { faults };
  if (isEmpty(question, whole)) return { answer: undefined };
  const answer = answerIn(question, whole, seed);
  return answer ? { answer } : { faults: [{ field: id, code: 'INVALID' }] };
}

function isEmpty(question: Question, { chosen, pairs, items, gaps, text }: Given): boolean {
  if (question.type === 'order') return items.length === 0 || isAsShown(items, question.items.length);
  return ![...chosen, ...pairs, ...gaps.filter((gap) => gap.text.trim()), text.trim()].some(Boolean);
}

/** The order shown at first is never the right one, and not an answer yet. */
function isAsShown(items: readonly string[], length: number): boolean {
  return items.length === length && items.every((key, index) => key === String(index + 1));
}

function faultsIn(question: Question, given: Given): Fault[] {
  const { id, type } = question;
  if (type === 'match') {
    const twice = given.pairs.filter(({ item }, index) => given.pairs.findIndex((each) => each.item === item) < index);
    return twice.map(({ left }) => ({ field: `${id}.${left}`, code: 'USED_TWICE' }));
  }
  const texts = [
    ...given.gaps.map(({ gap, text }) => ({ field: `${id}.${gap}`, text })),
    { field: id, text: given.text },
  ];
  const faults = texts.flatMap(({ field, text }) => {
    const code = textFault(text);
    return code ? { field, code } : [];
  });
  if (faults.length || type !== 'numeric' || !given.text.trim()) return faults;
  return decimalOf(given.text) ? [] : [{ field: id, code: 'INVALID_NUMBER' }];
}

function textFault(text: string): string | undefined {
  if (text.length > longestAnswer) return 'TOO_LONG';
  return text.includes('\0') || /\p{Cs}/u.test(text) ? 'INVALID' : undefined;
}

function answerIn(question: Question, given: Given, seed: string): Answer | undefined {
  if (isChoice(question)) return answerOf(question, given.chosen);
  const { type } = question;
  const ids = new Map(keyed(question, seed).map(({ key, id }) => [key, id]));
  const real = (key: string) => ids.get(key) ?? '';
  switch (type) {
    case 'match':
      return onceEach(
        given.pairs,
        ({ left, item }) => [left, real(item)],
        (pairs) => answerFrom(question, { type, pairs }),
      );
    case 'order':
      return answerFrom(question, { type, items: given.items.map(real) });
    case 'gap':
      return onceEach(
        given.gaps,
        ({ gap, text }) => [gap, text.trim()],
        (texts) => answerFrom(question, { type, texts }),
      );
    case 'short':
    case 'numeric':
      return answerFrom(question, { type, text: given.text.trim() });
  }
}

/** Nothing where a key comes twice. */
function onceEach<T>(
  list: readonly T[],
  entryOf: (each: T) => [string, string],
  read: (record: Record<string, string>) => Answer | undefined,
): Answer | undefined {
  const record = Object.fromEntries(list.map(entryOf));
  return Object.keys(record).length === list.length ? read(record) : undefined;
}
