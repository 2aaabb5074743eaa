import { type Answer, chosenIn, type Question, rightChoicesOf } from './question.ts';

/** `partly`: some of what is right and nothing that is wrong. Only `right` counts towards the score. */
export type Verdict = 'right' | 'partly' | 'wrong';

export interface Score {
  right: number;
  total: number;
  /** Whole per cent, rounded down, so that a pass mark is never reached by rounding. */
  percent: number;
}

export function grade(question: Question, answer: Answer | undefined): Verdict {
  if (answer?.type !== question.type) return 'wrong';
  const right = new Set(rightChoicesOf(question));
  const chosen = new Set(chosenIn(answer));
  if (chosen.size === 0 || [...chosen].some((choice) => !right.has(choice))) return 'wrong';
  return chosen.size === right.size ? 'right' : 'partly';
}

/** @param answers by question id; a question without an answer counts as wrong */
export function scoreOf(questions: readonly Question[], answers: Readonly<Record<string, Answer>>): Score {
  const right = questions.filter((question) => grade(question, answers[question.id]) === 'right').length;
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
