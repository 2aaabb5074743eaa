import { decimalOf, isWithin } from './decimal.ts';
import { type Answer, chosenIn, isChoice, type Question, rightChoicesOf } from './question.ts';
import { type Accepted, isAccepted } from './typed-words.ts';

/**
 * `partly`: of choices, some of what is right and nothing that is wrong; of pairs, places and gaps, at least half of
 * them right. Only `right` counts towards the score.
 */
export type Verdict = 'right' | 'partly' | 'wrong';

export interface Score {
  right: number;
  total: number;
  /** Whole per cent, rounded down, so that a pass mark is never reached by rounding. */
  percent: number;
}

const none: Accepted = new Map();

/** @param accepted what `acceptedIn` finds in all languages' texts; only `gap` and `short` need it */
export function grade(question: Question, answer: Answer | undefined, accepted: Accepted = none): Verdict {
  if (answer?.type !== question.type) return 'wrong';
  if (isChoice(question)) return gradeChoices(question, answer);
  const marks = Object.values(marksOf(question, answer, accepted));
  const right = marks.filter(Boolean).length;
  if (right === marks.length) return right ? 'right' : 'wrong';
  return right * 2 >= marks.length ? 'partly' : 'wrong';
}

function gradeChoices(question: Question, answer: Answer): Verdict {
  const right = new Set(rightChoicesOf(question));
  const chosen = new Set(chosenIn(answer));
  if (chosen.size === 0 || [...chosen].some((choice) => !right.has(choice))) return 'wrong';
  return chosen.size === right.size ? 'right' : 'partly';
}

/**
 * What is right in an answer, by id: of choices each chosen option, of `match` every left side, of `order` every item
 * (whether it stands at its place), of `gap` every gap, of `short` and `numeric` the question itself.
 */
export function marksOf(
  question: Question,
  answer: Answer | undefined,
  accepted: Accepted = none,
): Record<string, boolean> {
  const given = answer?.type === question.type ? answer : undefined;
  return Object.fromEntries(marked(question, given, accepted));
}

function marked(question: Question, answer: Answer | undefined, accepted: Accepted): [string, boolean][] {
  const { id } = question;
  const forms = (field: string) => accepted.get(`${id}.${field}`) ?? [];
  switch (question.type) {
    case 'match': {
      const pairs = answer?.type === 'match' ? answer.pairs : {};
      return question.pairs.map((pair) => [pair, Object.hasOwn(pairs, pair) && pairs[pair] === pair]);
    }
    case 'order': {
      const items = answer?.type === 'order' ? answer.items : [];
      return question.items.map((item, place) => [item, items[place] === item]);
    }
    case 'gap': {
      const texts = answer?.type === 'gap' ? answer.texts : {};
      const typed = (gap: string) => (Object.hasOwn(texts, gap) ? (texts[gap] ?? '') : '');
      return question.gaps.map((gap) => [gap, isAccepted(typed(gap), forms(`${gap}.accepted`))]);
    }
    case 'short':
      return [[id, answer?.type === 'short' && isAccepted(answer.text, forms('accepted'))]];
    case 'numeric':
      return [[id, answer?.type === 'numeric' && isNear(answer.text, question)]];
    case 'one':
    case 'several':
    case 'true-false': {
      const right = rightChoicesOf(question);
      return answer ? chosenIn(answer).map((choice) => [choice, right.includes(choice)]) : [];
    }
  }
}

function isNear(text: string, question: { value: string; tolerance: string }): boolean {
  const [given, value, tolerance] = [text, question.value, question.tolerance].map(decimalOf);
  return !!given && !!value && !!tolerance && isWithin(given, value, tolerance);
}

/** @param answers by question id; a question without an answer counts as wrong */
export function scoreOf(
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer>>,
  accepted: Accepted = none,
): Score {
  const right = questions.filter((question) => grade(question, answers[question.id], accepted) === 'right').length;
  const total = questions.length;
  return { right, total, percent: total === 0 ? 0 : Math.floor((right * 100) / total) };
}

/** Whether the pass mark is reached, counted in whole questions. */
export function passes({ right, total }: Score, passPercent: number): boolean {
  return total > 0 && right >= neededOf(total, passPercent);
}

/** How many of the questions must be right. */
export function neededOf(total: number, passPercent: number): number {
  return Math.ceil((total * passPercent) / 100);
}
