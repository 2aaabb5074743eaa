/** What a course asks for before it counts as completed. */
export interface CompletionRule {
  /** Ids of all lessons, in their order. */
  lessons: readonly string[];
  quiz?: { passPercent: number };
  /** Keys of the practice tasks that must be accepted, in their order. */
  tasks?: readonly string[];
}

export interface LearningDone {
  lessons: ReadonlySet<string>;
  /** The best handed-in attempt at the quiz. */
  best?: { percent: number; isPassed: boolean };
  /** Keys of the practice tasks that are accepted. */
  tasks?: ReadonlySet<string>;
}

export type MissingPart =
  | { code: 'LESSONS'; lessons: string[] }
  | { code: 'TASKS'; tasks: string[] }
  | { code: 'QUIZ_TO_TAKE'; passPercent: number }
  | { code: 'QUIZ_TO_PASS'; passPercent: number; bestPercent: number };

/** What is still missing, in the order in which a learner meets it; nothing missing means completed. */
export function missingOf(rule: CompletionRule, done: LearningDone): MissingPart[] {
  const lessons = rule.lessons.filter((lesson) => !done.lessons.has(lesson));
  const tasks = (rule.tasks ?? []).filter((task) => !done.tasks?.has(task));
  return [
    ...(lessons.length ? [{ code: 'LESSONS' as const, lessons }] : []),
    ...(tasks.length ? [{ code: 'TASKS' as const, tasks }] : []),
    ...missingQuiz(rule, done),
  ];
}

function missingQuiz({ quiz }: CompletionRule, { best }: LearningDone): MissingPart[] {
  if (!quiz || best?.isPassed) return [];
  const { passPercent } = quiz;
  if (!best) return [{ code: 'QUIZ_TO_TAKE', passPercent }];
  return [{ code: 'QUIZ_TO_PASS', passPercent, bestPercent: best.percent }];
}
