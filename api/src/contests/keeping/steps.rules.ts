import type { Locale } from '@inclusive/localisation/locale';
import type { ContestState } from '../contest-state.rules.ts';

export const contestSteps = ['publish', 'judge', 'announceResults', 'openExhibition'] as const;
export type ContestStep = (typeof contestSteps)[number];

/** What organisers do next; the calendar does the rest. */
export function stepFrom(state: ContestState): ContestStep | undefined {
  const steps: Partial<Record<ContestState, ContestStep>> = {
    draft: 'publish',
    checking: 'judge',
    judging: 'announceResults',
    results: 'openExhibition',
  };
  return steps[state];
}

export interface Readiness {
  closesOn: string;
  today: string;
  /** Languages that the contest is not worded in yet, of those which its organisers' countries need. */
  wordsMissing: readonly Locale[];
  regulationsMissing: readonly Locale[];
  photosToCheck: number;
  photosApproved: number;
  activeJurors: number;
  votesLeast: number;
  /** Countries of the organisers that no active juror comes from. */
  countriesWithoutJuror: readonly string[];
  /** Whether the jury's result is committed. */
  isJuryDecided: boolean;
  exhibitionStops: number;
  /** Chosen ones that may be shown. */
  exhibitionPhotos: number;
  /** The last day of the audience's vote, where there is one. */
  voteClosesOn: string | null;
}

export type StepBlocker =
  | 'WORDS_MISSING'
  | 'REGULATIONS_MISSING'
  | 'CLOSING_DAY_PASSED'
  | 'PHOTOS_TO_CHECK'
  | 'NO_PHOTOS'
  | 'JURORS_TOO_FEW'
  | 'COUNTRY_WITHOUT_JUROR'
  | 'JURY_NOT_DECIDED'
  | 'NO_EXHIBITION_STOP'
  | 'NO_EXHIBITION_PHOTO'
  | 'VOTE_UNDER_WAY';

/** Why a step cannot be taken yet, everything at once. */
export function blockersOf(step: ContestStep, ready: Readiness): StepBlocker[] {
  const found: [StepBlocker, boolean][] = step === 'publish' ? beforePublishing(ready) : [];
  if (step === 'judge') found.push(...beforeJudging(ready));
  if (step === 'announceResults') found.push(...beforeResults(ready));
  if (step === 'openExhibition') found.push(...beforeExhibiting(ready));
  return found.filter(([, isThere]) => isThere).map(([blocker]) => blocker);
}

function beforePublishing(ready: Readiness): [StepBlocker, boolean][] {
  return [
    ['WORDS_MISSING', ready.wordsMissing.length > 0],
    ['REGULATIONS_MISSING', ready.regulationsMissing.length > 0],
    ['CLOSING_DAY_PASSED', ready.closesOn < ready.today],
  ];
}

function beforeResults({ isJuryDecided, voteClosesOn, today }: Readiness): [StepBlocker, boolean][] {
  return [
    ['JURY_NOT_DECIDED', !isJuryDecided],
    ['VOTE_UNDER_WAY', voteClosesOn !== null && today <= voteClosesOn],
  ];
}

function beforeJudging(ready: Readiness): [StepBlocker, boolean][] {
  return [
    ['PHOTOS_TO_CHECK', ready.photosToCheck > 0],
    ['NO_PHOTOS', ready.photosApproved === 0],
    ['JURORS_TOO_FEW', ready.activeJurors < ready.votesLeast],
    ['COUNTRY_WITHOUT_JUROR', ready.countriesWithoutJuror.length > 0],
  ];
}

function beforeExhibiting(ready: Readiness): [StepBlocker, boolean][] {
  return [
    ['NO_EXHIBITION_STOP', ready.exhibitionStops === 0],
    ['NO_EXHIBITION_PHOTO', ready.exhibitionPhotos === 0],
  ];
}
