/** One attempt without its person: by question id, whether it was answered rightly. */
export type AttemptResult = Readonly<Record<string, boolean>>;

export interface ItemFigures {
  question: string;
  /** In how many attempts it was asked. */
  attempts: number;
  right: number;
  /** The share of right answers, from 0 (nobody) to 1 (everybody): the higher, the easier. */
  difficulty: number;
  /** From −1 to 1; null where it cannot be told: too few attempts, or all alike. */
  discrimination: number | null;
}

/** With fewer attempts the figures tell more of persons than of the question. */
export const fewestAttempts = 10;

/**
 * How questions do. Give it one attempt of each learner, the first: later ones have seen the feedback.
 *
 * Difficulty is the proportion correct. Discrimination is the corrected item–total correlation: the point-biserial
 * correlation of being right in this question with the number right in all others (S. Henrysson, "Correction of
 * item-total correlations in item analysis", Psychometrika 28, 1963, pp. 211–218). By a usual rule of thumb 0.40 and more
 * is very good, 0.20 to 0.39 fair, below 0.20 to be looked at, below 0 probably wrong in its key (R. L. Ebel and
 * D. A. Frisbie, Essentials of Educational Measurement, 5th ed., 1991, ch. 13).
 */
export function itemAnalysis(questions: readonly string[], attempts: readonly AttemptResult[]): ItemFigures[] {
  const totals = attempts.map((attempt) => questions.filter((question) => attempt[question]).length);
  return questions.map((question) => {
    const asked = attempts.flatMap((attempt, index) => {
      const isRight = attempt[question];
      return isRight === undefined ? [] : [{ isRight, rest: (totals[index] ?? 0) - Number(isRight) }];
    });
    const right = asked.filter(({ isRight }) => isRight).length;
    return {
      question,
      attempts: asked.length,
      right,
      difficulty: asked.length ? right / asked.length : 0,
      discrimination: asked.length < fewestAttempts ? null : pointBiserial(asked),
    };
  });
}

export type Advice = 'TOO_FEW' | 'CHECK_KEY' | 'TOO_EASY' | 'TOO_HARD' | 'WEAK' | 'GOOD';

/** What the figures say to an author, in one word. */
export function adviceOn({ attempts, difficulty, discrimination }: ItemFigures): Advice {
  if (attempts < fewestAttempts) return 'TOO_FEW';
  if (discrimination !== null && discrimination < 0) return 'CHECK_KEY';
  if (difficulty > 0.95) return 'TOO_EASY';
  if (difficulty < 0.2) return 'TOO_HARD';
  return discrimination === null || discrimination < 0.2 ? 'WEAK' : 'GOOD';
}

interface Answered {
  isRight: boolean;
  rest: number;
}

/** Pearson's correlation of a yes or no with a number, from whole sums; null where one of them never differs. */
function pointBiserial(answered: readonly Answered[]): number | null {
  const count = answered.length;
  const sum = (of: (each: Answered) => number) => answered.reduce((total, each) => total + of(each), 0);
  const right = sum(({ isRight }) => Number(isRight));
  const rest = sum((each) => each.rest);
  const squares = sum((each) => each.rest ** 2);
  const both = sum((each) => (each.isRight ? each.rest : 0));
  const spread = (count * right - right ** 2) * (count * squares - rest ** 2);
  if (spread === 0) return null;
  return Math.min(1, Math.max(-1, (count * both - right * rest) / Math.sqrt(spread)));
}
