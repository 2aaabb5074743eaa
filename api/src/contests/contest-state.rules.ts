import { wallTime } from '@inclusive/calendar/zones';

export const contestStates = ['draft', 'announced', 'open', 'checking', 'judging', 'results', 'exhibition'] as const;
export type ContestState = (typeof contestStates)[number];

/** A moment as a raw row or an entity carries it. */
type Moment = string | Date | null;

/** What a contest's state follows from: two days of its own zone, the first and the last one counting, and acts of organisers. */
export interface ContestCourse {
  zone: string;
  opensOn: string;
  closesOn: string;
  publishedAt: Moment;
  judgingAt: Moment;
  resultsAt: Moment;
  exhibitionAt: Moment;
}

export function contestState(contest: ContestCourse, now: Date): ContestState {
  if (!contest.publishedAt) return 'draft';
  if (contest.exhibitionAt) return 'exhibition';
  if (contest.resultsAt) return 'results';
  if (contest.judgingAt) return 'judging';
  const today = wallTime(now, contest.zone).day;
  if (today < contest.opensOn) return 'announced';
  return today > contest.closesOn ? 'checking' : 'open';
}

/** Votes are taken from the first to the last day of the vote, in the contest's zone, of a contest that is no draft and has no results yet. */
export function isVoteOpen(
  contest: ContestCourse & { hasPublicVote: boolean; voteOpensOn: string | null; voteClosesOn: string | null },
  now: Date,
): boolean {
  const { hasPublicVote, voteOpensOn, voteClosesOn } = contest;
  if (!hasPublicVote || !voteOpensOn || !voteClosesOn || !contest.publishedAt || contest.resultsAt) return false;
  const today = wallTime(now, contest.zone).day;
  return voteOpensOn <= today && today <= voteClosesOn;
}
