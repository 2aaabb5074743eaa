import { choicesOf, type Question } from './question.ts';
import { shuffled } from './shuffled.ts';

/** A thing to choose or to move, under a key that says nothing about what is right. */
export interface Keyed {
  /** `1`, `2` …: its place in the shuffled order. */
  key: string;
  id: string;
}

/**
 * In which order a learner meets the options, the right sides of pairs (extras among them), or the items of an order:
 * the seed decides. True stays before false. Items to be ordered never come in the right order already. Nothing for
 * questions whose answer is typed.
 */
export function shownIn(question: Question, seed: string): string[] {
  const of = `${seed}:${question.id}`;
  switch (question.type) {
    case 'true-false':
      return choicesOf(question);
    case 'match':
      return shuffled([...question.pairs, ...question.extras], of);
    case 'order':
      return outOfOrder(question.items, of);
    case 'one':
    case 'several':
    case 'gap':
    case 'short':
    case 'numeric':
      return shuffled(choicesOf(question), of);
  }
}

/** `shownIn` with keys: for what a learner's browser holds of `match` and `order`, where the ids tell what is right. */
export function keyed(question: Question, seed: string): Keyed[] {
  return shownIn(question, seed).map((id, index) => ({ key: String(index + 1), id }));
}

function outOfOrder(items: readonly string[], seed: string): string[] {
  const order = shuffled(items, seed);
  const isRight = order.every((item, index) => item === items[index]);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
