/** What a course asks for before it counts as completed. */
export interface CompletionRule {
  /** Ids of all lessons, in their order. */
  lessons: readonly string[];
  quiz?: { passPercent: number };
}

export interface LearningDone {
  lessons: ReadonlySet<string>;
  /** The best handed-in attempt at the quiz. */
  best?: { percent: number; isPassed: boolean };
}

export type MissingPart =
  | { code: 'LESSONS'; lessons: string[] }
  | { code: 'QUIZ_TO_TAKE'; passPercent: number }
  | { code: 'QUIZ_TO_PASS'; passPercent: number; bestPercent: number };

/** What is still missing, in the order in which a learner meets it; nothing missing means completed. */
export function missingOf(rule: CompletionRule, done: LearningDone): MissingPart[] {
  const lessons = rule.lessons.filter((lesson) => !done.lessons.has(lesson));
  const missing: MissingPart[] = lessons.length ? [{ code: 'LESSONS', lessons }] : [];
  if (!rule.quiz || done.best?.isPassed) return missing;
  const { passPercent } = rule.quiz;
  const quiz: MissingPart = done.best
    ? { code: 'QUIZ_TO_PASS', passPercent, bestPercent: done.best.percent }
    : { code: 'QUIZ_TO_TAKE', passPercent };
  return [...missing, quiz];
}
