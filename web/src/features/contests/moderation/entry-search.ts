import type { PhotoState, QueueMark } from '../../../shared/operations/graphql.ts';
import { textOf } from '../../../shared/routing/search.ts';

/** States in which organisers see entries; those that wait come first. */
export const listedStates = [
  'waiting',
  'correction',
  'approved',
  'rejected',
  'disqualified',
] as const satisfies readonly PhotoState[];
export type ListedState = (typeof listedStates)[number];

export const marks = ['like', 'releases', 'answered', 'overdue'] as const satisfies readonly QueueMark[];

export interface EntrySearch {
  state: ListedState;
  contest?: string;
  mark?: QueueMark;
  after?: string;
}

/** What is asked for in the address; an unknown state or mark is as good as none. */
export function entrySearch(search: Record<string, unknown>): EntrySearch {
  const state = listedStates.find((each) => each === search['state']) ?? 'waiting';
  const mark = marks.find((each) => each === search['mark']);
  const contest = textOf(search['contest']);
  const after = textOf(search['after']);
  return { state, ...(contest && { contest }), ...(mark && { mark }), ...(after && { after }) };
}
