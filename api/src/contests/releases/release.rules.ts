import { z } from 'zod';
import { filledLine, optionalEmail } from '../line.rules.ts';

export const releaseRoles = ['guardian', 'person', 'person_guardian'] as const;
export type ReleaseRole = (typeof releaseRoles)[number];

export const releaseStates = ['asked', 'given', 'refused', 'withdrawn'] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const MOST_PEOPLE = 10;
const LONGEST_NAME = 120;

/** People in a photo by whom they can be recognised; a minor's address is their guardian's. */
export const peopleSchema = z
  .array(z.object({ name: filledLine(LONGEST_NAME), isMinor: z.boolean(), email: optionalEmail }))
  .max(MOST_PEOPLE, 'TOO_MANY_PEOPLE')
  .nullish()
  .transform((people) => people ?? []);

export type ShownPerson = z.output<typeof peopleSchema>[number];

/** Somebody who has to agree before a photo is shown. */
export interface Asked {
  role: ReleaseRole;
  /** Of a minor in the photo: the minor's own name. */
  name: string;
  email: string | null;
}

interface Concerned {
  guardian: Pick<Asked, 'name' | 'email'> | null;
  people: readonly ShownPerson[];
}

/** Everybody whom a photo needs, the author's guardian first. */
export function askedFor({ guardian, people }: Concerned): Asked[] {
  const shown = people.map(({ name, isMinor, email }): Asked => ({
    role: isMinor ? 'person_guardian' : 'person',
    name,
    email,
  }));
  return guardian ? [{ role: 'guardian', ...guardian }, ...shown] : shown;
}

/** What was agreed to once is withdrawn, not refused. Everybody may change their mind, in both directions. */
export function stateAfter(state: ReleaseState, agrees: boolean): ReleaseState {
  if (agrees) return 'given';
  return state === 'given' || state === 'withdrawn' ? 'withdrawn' : 'refused';
}

export type AnswerRefusal = 'PHOTO_NOT_READY' | 'CONSENT_CHANGED';

/** Nobody agrees to what they cannot see; refusing is possible at once. */
export function whyNotAgreeable(
  photo: { isReady: boolean; consentVersion: number },
  readVersion: number,
): AnswerRefusal | undefined {
  if (!photo.isReady) return 'PHOTO_NOT_READY';
  return photo.consentVersion === readVersion ? undefined : 'CONSENT_CHANGED';
}

export const ASKING_LIMITS = { times: 5, pauseMs: 10 * 60_000 };

export type AskingRefusal = 'ALREADY_ANSWERED' | 'ASKED_JUST_NOW' | 'ASKED_TOO_OFTEN';

/** A letter gets lost, but nobody is to be pressed. */
export function whyNotAskedAgain(
  { state, askedAt, askedTimes }: { state: ReleaseState; askedAt: Date; askedTimes: number },
  now: Date,
): AskingRefusal | undefined {
  if (state !== 'asked') return 'ALREADY_ANSWERED';
  if (askedTimes >= ASKING_LIMITS.times) return 'ASKED_TOO_OFTEN';
  return now.getTime() - askedAt.getTime() < ASKING_LIMITS.pauseMs ? 'ASKED_JUST_NOW' : undefined;
}
