import { attemptsLeft, type AttemptRule, whyNotAnotherAttempt } from '@inclusive/grading/attempts';
import type { Answer, Question, QuestionType } from '@inclusive/grading/question';
import type { NextAttempt } from './quizzes.graphql.ts';

export interface HandedIn {
  isPassed: boolean;
  submittedAt: string;
}

/** Why no attempt may begin now: a refusal's code; undefined when one may. */
export function whyNotBegin(rule: AttemptRule, handedIn: readonly HandedIn[], now: Date): string | undefined {
  return whyNotAnotherAttempt(rule, past(handedIn), now)?.code;
}

export function nextAttempt(rule: AttemptRule, handedIn: readonly HandedIn[], now: Date): NextAttempt {
  const why = whyNotAnotherAttempt(rule, past(handedIn), now);
  return {
    left: attemptsLeft(rule, handedIn.length) ?? null,
    opensAt: why?.code === 'ATTEMPT_PAUSE' ? why.opensAt : null,
  };
}

/** Nothing is left to be gained by knowing what is right. */
export function isOver(rule: AttemptRule, handedIn: readonly HandedIn[]): boolean {
  return handedIn.some(({ isPassed }) => isPassed) || attemptsLeft(rule, handedIn.length) === 0;
}

function past(handedIn: readonly HandedIn[]) {
  return handedIn.map(({ isPassed, submittedAt }) => ({ isPassed, submittedAt: new Date(submittedAt) }));
}

type OpenCode = 'REQUIRED' | 'REQUIRED_CHOICE' | 'NOT_ORDERED' | 'NOT_WHOLE';

const unanswered: Record<QuestionType, OpenCode> = {
  one: 'REQUIRED_CHOICE',
  several: 'REQUIRED_CHOICE',
  'true-false': 'REQUIRED_CHOICE',
  match: 'NOT_WHOLE',
  order: 'NOT_ORDERED',
  gap: 'NOT_WHOLE',
  short: 'REQUIRED',
  numeric: 'REQUIRED',
};

/** What still keeps a question from being handed in, as a fault's code. */
export function openIn(question: Question, answer: Answer | undefined): OpenCode | undefined {
  if (!answer) return unanswered[question.type];
  if (question.type === 'match' && answer.type === 'match')
    return Object.keys(answer.pairs).length < question.pairs.length ? 'NOT_WHOLE' : undefined;
  if (question.type === 'gap' && answer.type === 'gap')
    return Object.keys(answer.texts).length < question.gaps.length ? 'NOT_WHOLE' : undefined;
  return undefined;
}
