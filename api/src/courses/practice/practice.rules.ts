import type { Fault } from '../../shared/refused.ts';

export const PRACTICE_LETTERS = 20_000;

/** How long a task is held for the one who took it, before it goes back to the queue. */
export const HOLD_HOURS = 48;

export type PracticeState = 'open' | 'waiting' | 'underReview' | 'toImprove' | 'accepted';

export type PracticeVerdict = 'accepted' | 'toImprove';

export interface PracticeMark {
  criterion: string;
  isMet: boolean;
  comment: string;
}

interface Round {
  verdict: PracticeVerdict | null;
  heldUntil: string | Date | null;
}

/** Where a learner is with a task, by its latest round. */
export function stateOf(latest: Round | undefined, now: Date): PracticeState {
  if (!latest) return 'open';
  if (latest.verdict) return latest.verdict;
  return isHeld(latest, now) ? 'underReview' : 'waiting';
}

export function isHeld({ heldUntil }: Pick<Round, 'heldUntil'>, now: Date): boolean {
  return heldUntil !== null && new Date(heldUntil) > now;
}

export function heldUntil(now: Date): Date {
  return new Date(now.getTime() + HOLD_HOURS * 3_600_000);
}

/** Accepted when every criterion is met. */
export function verdictOf(marks: readonly PracticeMark[]): PracticeVerdict {
  return marks.every(({ isMet }) => isMet) ? 'accepted' : 'toImprove';
}

/** What a review lacks: a mark for each criterion, and words wherever something is not met yet. */
export function reviewFaults(criteria: readonly string[], marks: readonly PracticeMark[]): Fault[] {
  return criteria.flatMap((criterion) => {
    const given = marks.filter((mark) => mark.criterion === criterion);
    if (given.length !== 1) return [{ field: `met.${criterion}`, code: 'REQUIRED_CHOICE' }];
    const [mark] = given;
    return mark && !mark.isMet && !mark.comment.trim() ? [{ field: `comment.${criterion}`, code: 'REQUIRED' }] : [];
  });
}
