/** How often a quiz may be taken; nothing said means as often as one likes, at once. */
export interface AttemptRule {
  /** The most attempts there are. */
  attempts?: number;
  /** How long to wait after an attempt that did not pass, counted from when it was handed in. */
  pauseHours?: number;
}

export interface PastAttempt {
  isPassed: boolean;
  submittedAt: Date;
}

export type NoAttempt =
  { code: 'QUIZ_PASSED' } | { code: 'NO_ATTEMPTS_LEFT' } | { code: 'ATTEMPT_PAUSE'; opensAt: Date };

const HOUR = 3_600_000;

/** Why no other attempt may begin now; undefined when it may. @param attempts those handed in, in any order */
export function whyNotAnotherAttempt(
  rule: AttemptRule,
  attempts: readonly PastAttempt[],
  now: Date,
): NoAttempt | undefined {
  if (attempts.some(({ isPassed }) => isPassed)) return { code: 'QUIZ_PASSED' };
  if (rule.attempts !== undefined && attempts.length >= rule.attempts) return { code: 'NO_ATTEMPTS_LEFT' };
  if (!attempts.length || !rule.pauseHours) return undefined;
  const last = Math.max(...attempts.map(({ submittedAt }) => submittedAt.getTime()));
  const opensAt = new Date(last + rule.pauseHours * HOUR);
  return now < opensAt ? { code: 'ATTEMPT_PAUSE', opensAt } : undefined;
}

/** How many attempts are left; undefined when there is no limit. */
export function attemptsLeft({ attempts }: AttemptRule, taken: number): number | undefined {
  return attempts === undefined ? undefined : Math.max(0, attempts - taken);
}
