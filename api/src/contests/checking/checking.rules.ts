import { addDays, isDay } from '@inclusive/calendar/days';
import { z } from 'zod';
import { optionalLine } from '../line.rules.ts';
import type { ContestState } from '../contest-state.rules.ts';
import { PHOTO_LIMITS, type PhotoState } from '../photo.rules.ts';

/** Why a photo is not accepted; it may be sent again once that is put right. */
export const rejectionReasons = [
  'OFF_TOPIC',
  'PERSON_WITHOUT_CONSENT',
  'QUALITY',
  'GENERATED',
  'PERSONAL_DATA',
  'ALREADY_ENTERED',
  'FRAME_OR_LOGO',
  'MINORS_SHOWN',
  'OTHER',
] as const;

/** What the author is asked to change or to explain; the photo itself stays. */
export const correctionReasons = ['TITLE', 'ALT_TEXT', 'STORY', 'WORDS_WITH_DATA', 'OTHER'] as const;

/** Why a photo is out of the contest for good. */
export const disqualificationReasons = [
  'NOT_OWN_PHOTO',
  'GENERATED',
  'PERSON_WITHOUT_CONSENT',
  'REGULATIONS_BROKEN',
  'ALREADY_ENTERED',
  'OTHER',
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];
export type CorrectionReason = (typeof correctionReasons)[number];
export type DisqualificationReason = (typeof disqualificationReasons)[number];
export type PhotoReason = RejectionReason | CorrectionReason | DisqualificationReason;
export const photoReasons = [...new Set([...rejectionReasons, ...correctionReasons, ...disqualificationReasons])];

/** One reason at least, none twice; "other" says nothing by itself and needs words of its own. */
function reasoned<const Reason extends string>(reasons: readonly Reason[]) {
  return z
    .object({
      photoId: z.string(),
      version: z.number().int().nullable().default(null),
      reasons: z
        .array(z.enum(reasons), 'REQUIRED_CHOICE')
        .min(1, 'REQUIRED_CHOICE')
        .transform((chosen) => reasons.filter((reason) => chosen.includes(reason))),
      note: optionalLine(PHOTO_LIMITS.note),
      dueOn: z.string().nullish(),
    })
    .refine(({ reasons: chosen, note }) => !chosen.includes('OTHER' as Reason) || note, {
      path: ['note'],
      message: 'REQUIRED',
    });
}

export const rejectionSchema = reasoned(rejectionReasons);
export const correctionSchema = reasoned(correctionReasons);
export const disqualificationSchema = reasoned(disqualificationReasons);

const MOST_DAYS_TO_ANSWER = 60;

/** The author has at least until tomorrow's end. */
export function dueFault(dueOn: string | null | undefined, today: string): string | undefined {
  if (!dueOn) return 'REQUIRED';
  if (!isDay(dueOn)) return 'INVALID';
  if (dueOn <= today) return 'DAY_TOO_SOON';
  return dueOn > addDays(today, MOST_DAYS_TO_ANSWER) ? 'DAY_TOO_LATE' : undefined;
}

export const checkingActs = ['approve', 'reject', 'ask', 'undo', 'disqualify', 'lift'] as const;
export type CheckingAct = (typeof checkingActs)[number];

/** In which states of an entry organisers may do what. */
const standing: Record<CheckingAct, readonly PhotoState[]> = {
  approve: ['waiting', 'correction'],
  reject: ['waiting', 'correction'],
  ask: ['waiting'],
  undo: ['correction', 'approved', 'rejected'],
  disqualify: ['waiting', 'correction', 'approved', 'rejected'],
  lift: ['disqualified'],
};

export type CheckingRefusal =
  | 'PHOTO_NOT_READY'
  | 'PHOTO_WITHDRAWN'
  | 'ALREADY_DECIDED'
  | 'NOT_DECIDED'
  | 'CORRECTION_ASKED'
  | 'JUDGING_BEGUN'
  | 'MINORS_NOT_SHOWN'
  | 'PHOTO_CHANGED';

export interface StandingEntry {
  state: PhotoState;
  contest: ContestState;
  /** The day by which its author was asked to answer has passed. */
  isOverdue: boolean;
  /** By what its author says. */
  showsMinor: boolean;
  showsFacesOfMinors: boolean;
}

/** Why an organiser can no longer, or not yet, do this with an entry. Decisions stay as they are once it is judged. */
export function whyNot(act: CheckingAct, entry: StandingEntry): CheckingRefusal | undefined {
  const { state } = entry;
  if (state === 'withdrawn') return 'PHOTO_WITHDRAWN';
  if (state === 'draft' || state === 'processing' || state === 'unreadable') return 'PHOTO_NOT_READY';
  if (!standing[act].includes(state)) return whyNotInState(act, state);
  if (act === 'approve' && entry.showsMinor && !entry.showsFacesOfMinors) return 'MINORS_NOT_SHOWN';
  if (state === 'correction' && (act === 'approve' || act === 'reject') && !entry.isOverdue) return 'CORRECTION_ASKED';
  if (act === 'undo' && entry.contest !== 'open' && entry.contest !== 'checking') return 'JUDGING_BEGUN';
  return undefined;
}

function whyNotInState(act: CheckingAct, state: PhotoState): CheckingRefusal {
  if (act === 'undo' || act === 'lift') return 'NOT_DECIDED';
  return state === 'correction' ? 'CORRECTION_ASKED' : 'ALREADY_DECIDED';
}
