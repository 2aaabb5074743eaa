import { decimalOf } from './decimal.ts';
import { type Answer, answerOf, type Question } from './question.ts';

/** The longest text that is taken as an answer. */
export const longestAnswer = 200;

/**
 * An answer that came from outside, as far as it fits the question: the JSON of `Answer`, its `type` included. Undefined
 * when it does not fit or says nothing.
 */
export function answerFrom(question: Question, given: unknown): Answer | undefined {
  if (!isRecord(given) || given['type'] !== question.type) return undefined;
  switch (question.type) {
    case 'one':
      return typeof given['option'] === 'string' ? answerOf(question, [given['option']]) : undefined;
    case 'several':
      return isStrings(given['options']) ? answerOf(question, given['options']) : undefined;
    case 'true-false':
      return typeof given['value'] === 'boolean' ? { type: 'true-false', value: given['value'] } : undefined;
    case 'match':
      return matched(question.pairs, [...question.pairs, ...question.extras], given['pairs']);
    case 'order':
      return isStrings(given['items']) ? ordered(question.items, given['items']) : undefined;
    case 'gap':
      return filled(question.gaps, given['texts']);
    case 'short':
      return isText(given['text']) ? { type: 'short', text: given['text'] } : undefined;
    case 'numeric':
      return isText(given['text']) && decimalOf(given['text']) ? { type: 'numeric', text: given['text'] } : undefined;
  }
}

/** Every right side is given once at most. */
function matched(left: string[], right: string[], given: unknown): Answer | undefined {
  if (!isRecord(given) || Object.keys(given).some((each) => !left.includes(each))) return undefined;
  const pairs = left.filter((each) => Object.hasOwn(given, each)).map((each) => [each, given[each]] as const);
  const chosen = new Set(pairs.map(([, each]) => each));
  const isKnown = pairs.every(([, each]) => typeof each === 'string' && right.includes(each));
  if (!pairs.length || !isKnown || chosen.size < pairs.length) return undefined;
  return { type: 'match', pairs: Object.fromEntries(pairs) as Record<string, string> };
}

function ordered(items: string[], given: string[]): Answer | undefined {
  const isWhole = given.length === items.length && items.every((item) => given.includes(item));
  return isWhole ? { type: 'order', items: [...given] } : undefined;
}

function filled(gaps: string[], given: unknown): Answer | undefined {
  if (!isRecord(given) || Object.keys(given).some((each) => !gaps.includes(each))) return undefined;
  const typed = gaps.filter((gap) => Object.hasOwn(given, gap) && given[gap] !== '');
  const texts = typed.map((gap) => [gap, given[gap]] as const).filter(([, text]) => isTyped(text));
  if (texts.length < typed.length) return undefined;
  const said = texts.filter(([, text]) => isText(text));
  return said.length ? { type: 'gap', texts: Object.fromEntries(said) as Record<string, string> } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isTyped(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestAnswer;
}

function isText(value: unknown): value is string {
  return isTyped(value) && value.trim() !== '';
}
