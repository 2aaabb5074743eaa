import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { type ContestCourse, contestState } from './contest-state.rules.ts';
import type { ContestTerms } from './contest-terms.ts';
import { filledLine, optionalEmail, optionalLine, optionalText } from './line.rules.ts';
import { peopleSchema, type ShownPerson } from './releases/release.rules.ts';

export const PHOTO_LIMITS = { title: 120, altText: 400, name: 120, credit: 80, note: 1000, story: 1500, place: 120 };
export const MOST_EMOTIONS = 3;

/** A draft is a photo that is not sent: only its author sees it, and words may be missing. */
export const photoStates = [
  'draft',
  'processing',
  'waiting',
  'approved',
  'rejected',
  'unreadable',
  'withdrawn',
] as const;
export type PhotoState = (typeof photoStates)[number];

export const rejectionReasons = [
  'OFF_TOPIC',
  'PERSON_WITHOUT_CONSENT',
  'QUALITY',
  'GENERATED',
  'PERSONAL_DATA',
  'OTHER',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export const licences = ['exhibition', 'cc_by_4', 'cc_by_sa_4'] as const;
export type Licence = (typeof licences)[number];

/** `guardian`: a guardian for a minor; `minor`: a minor, whose guardian is asked by a link of their own. */
export const submitters = ['author', 'guardian', 'minor'] as const;
export type Submitter = (typeof submitters)[number];

/** The first one chosen is the main one. */
const emotionsSchema = z
  .array(z.string())
  .transform((emotions) => [...new Set(emotions)])
  .pipe(z.array(z.string()).min(1, 'REQUIRED_CHOICE').max(MOST_EMOTIONS, 'TOO_MANY_EMOTIONS'));

/** A slug of the contest; nothing where it offers none. */
const optionalChoice = z
  .string()
  .nullish()
  .transform((slug) => slug || null);

export const photoSchema = z
  .object({
    contest: z.string(),
    uploadId: z.uuid('UPLOAD_MISSING'),
    title: filledLine(PHOTO_LIMITS.title),
    altText: filledLine(PHOTO_LIMITS.altText),
    credit: optionalLine(PHOTO_LIMITS.credit),
    story: optionalText(PHOTO_LIMITS.story),
    place: optionalLine(PHOTO_LIMITS.place),
    emotions: emotionsSchema,
    category: optionalChoice,
    ageGroup: optionalChoice,
    locale: z.enum(locales),
    licence: z.enum(licences, 'REQUIRED_CHOICE'),
    submittedBy: z.enum(submitters, 'REQUIRED_CHOICE'),
    guardianName: optionalLine(PHOTO_LIMITS.name),
    guardianEmail: optionalEmail,
    showsPeople: z.boolean('REQUIRED_CHOICE'),
    people: peopleSchema,
    consentVersion: z.number().int(),
    regulationVersion: z.number().int(),
    hasConsented: z.literal(true, 'REQUIRED_CONSENT'),
    isOwnPhoto: z.literal(true, 'REQUIRED_CONSENT'),
  })
  .refine(({ submittedBy, guardianName }) => !needsGuardian(submittedBy) || guardianName, {
    path: ['guardianName'],
    message: 'REQUIRED',
    when: () => true,
  })
  .refine(({ showsPeople, people }) => showsPeople !== true || !Array.isArray(people) || people.length > 0, {
    path: ['people.0.name'],
    message: 'REQUIRED',
    when: () => true,
  })
  .transform(({ guardianName, guardianEmail, ...photo }) => ({
    ...photo,
    people: photo.showsPeople ? photo.people : [],
    guardianName: photo.submittedBy === 'guardian' ? guardianName : null,
    guardian: photo.submittedBy === 'minor' ? { name: guardianName ?? '', email: guardianEmail } : null,
  }));

function needsGuardian(submittedBy: unknown): boolean {
  return submittedBy === 'guardian' || submittedBy === 'minor';
}

export type PhotoInput = z.output<typeof photoSchema>;

/** Why a photo is not shown. "Other" says nothing by itself and needs words of its own. */
export const rejectionSchema = z
  .object({
    photoId: z.string(),
    reason: z.enum(rejectionReasons, 'REQUIRED_CHOICE'),
    note: optionalLine(PHOTO_LIMITS.note),
  })
  .refine(({ reason, note }) => reason !== 'OTHER' || note, { path: ['note'], message: 'REQUIRED' });

export type EntryRefusal =
  | 'CONTEST_NOT_OPEN'
  | 'CONTEST_CLOSED'
  | 'TOO_MANY_PHOTOS'
  | 'EMOTION_UNKNOWN'
  | 'LICENCE_UNKNOWN'
  | 'REGULATION_CHANGED'
  | 'MINORS_NOT_SHOWN'
  | 'CONSENT_CHANGED';

type TermsToEnter = ContestCourse &
  Pick<
    ContestTerms,
    'maxPhotos' | 'emotions' | 'licences' | 'consentVersion' | 'regulationVersion' | 'showsFacesOfMinors'
  >;

type PhotoToEnter = Pick<PhotoInput, 'emotions' | 'licence' | 'consentVersion' | 'regulationVersion'> & {
  people: readonly Pick<ShownPerson, 'isMinor'>[];
};

export function whyNotEnterable(
  photo: PhotoToEnter,
  contest: TermsToEnter,
  { now, entered }: { now: Date; entered: number },
): EntryRefusal | undefined {
  const state = contestState(contest, now);
  if (state !== 'open') return state === 'draft' || state === 'announced' ? 'CONTEST_NOT_OPEN' : 'CONTEST_CLOSED';
  if (entered >= contest.maxPhotos) return 'TOO_MANY_PHOTOS';
  if (photo.emotions.some((emotion) => !contest.emotions.includes(emotion))) return 'EMOTION_UNKNOWN';
  if (!contest.licences.includes(photo.licence)) return 'LICENCE_UNKNOWN';
  if (!contest.showsFacesOfMinors && photo.people.some(({ isMinor }) => isMinor)) return 'MINORS_NOT_SHOWN';
  if (photo.regulationVersion !== contest.regulationVersion) return 'REGULATION_CHANGED';
  return photo.consentVersion === contest.consentVersion ? undefined : 'CONSENT_CHANGED';
}

export type DecisionRefusal = 'PHOTO_NOT_READY' | 'ALREADY_DECIDED' | 'PHOTO_WITHDRAWN';

/** Why an organiser can no longer, or not yet, decide about a photo. */
export function whyNotDecidable(state: PhotoState): DecisionRefusal | undefined {
  if (state === 'waiting') return undefined;
  if (state === 'withdrawn') return 'PHOTO_WITHDRAWN';
  return state === 'draft' || state === 'processing' || state === 'unreadable' ? 'PHOTO_NOT_READY' : 'ALREADY_DECIDED';
}
