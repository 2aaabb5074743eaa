import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { type ContestCourse, contestState } from './contest-state.rules.ts';
import type { ContestTerms } from './contest-terms.ts';
import { licences } from './licence.rules.ts';
import { filledLine, optionalEmail, optionalLine, optionalText } from './line.rules.ts';
import { peopleSchema, type ShownPerson } from './releases/release.rules.ts';

export const PHOTO_LIMITS = { title: 120, altText: 400, name: 120, credit: 80, note: 1000, story: 1500, place: 120 };
export const MOST_EMOTIONS = 3;

/**
 * `draft`: not sent, only its author sees it, and words may be missing; `correction`: asked back to its author;
 * `disqualified`: out of the contest, whatever it was before.
 */
export const photoStates = [
  'draft',
  'processing',
  'waiting',
  'correction',
  'approved',
  'rejected',
  'disqualified',
  'unreadable',
  'withdrawn',
] as const;
export type PhotoState = (typeof photoStates)[number];

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

/** What an author says of a photo, and may change until the contest closes. */
export const entryFields = {
  title: filledLine(PHOTO_LIMITS.title),
  altText: filledLine(PHOTO_LIMITS.altText),
  credit: optionalLine(PHOTO_LIMITS.credit),
  story: optionalText(PHOTO_LIMITS.story),
  place: optionalLine(PHOTO_LIMITS.place),
  emotions: emotionsSchema,
  category: optionalChoice,
  ageGroup: optionalChoice,
  licence: z.enum(licences, 'REQUIRED_CHOICE'),
  showsPeople: z.boolean('REQUIRED_CHOICE'),
  people: peopleSchema,
};

/** Who shows people names them. */
export const namesPeople = {
  isFine: ({ showsPeople, people }: { showsPeople: unknown; people: unknown }) =>
    showsPeople !== true || !Array.isArray(people) || people.length > 0,
  otherwise: { path: ['people.0.name'], message: 'REQUIRED', when: () => true },
};

export const photoSchema = z
  .object({
    contest: z.string(),
    uploadId: z.uuid('UPLOAD_MISSING'),
    /** Of the draft that the page has seen; of none where it has not kept any. */
    version: z.number().int().nullish(),
    ...entryFields,
    locale: z.enum(locales),
    submittedBy: z.enum(submitters, 'REQUIRED_CHOICE'),
    guardianName: optionalLine(PHOTO_LIMITS.name),
    guardianEmail: optionalEmail,
    consentVersion: z.number().int(),
    regulationVersion: z.number('REQUIRED_CONSENT').int(),
    hasConsented: z.literal(true, 'REQUIRED_CONSENT'),
    isOwnPhoto: z.literal(true, 'REQUIRED_CONSENT'),
  })
  .refine(({ submittedBy, guardianName }) => !needsGuardian(submittedBy) || guardianName, {
    path: ['guardianName'],
    message: 'REQUIRED',
    when: () => true,
  })
  .refine(namesPeople.isFine, namesPeople.otherwise)
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

export type EntryRefusal =
  | 'CONTEST_NOT_OPEN'
  | 'CONTEST_CLOSED'
  | 'TOO_MANY_PHOTOS'
  | 'PHOTO_TOO_SMALL'
  | 'EMOTION_UNKNOWN'
  | 'LICENCE_UNKNOWN'
  | 'REGULATION_CHANGED'
  | 'MINORS_NOT_SHOWN'
  | 'CONSENT_CHANGED';

type TermsOfWords = Pick<ContestTerms, 'emotions' | 'licences' | 'showsFacesOfMinors'>;

type TermsToEnter = ContestCourse &
  TermsOfWords &
  Pick<ContestTerms, 'maxPhotos' | 'longestSideLeast' | 'consentVersion' | 'regulationVersion'>;

type WordsToFit = Pick<PhotoInput, 'emotions' | 'licence'> & { people: readonly Pick<ShownPerson, 'isMinor'>[] };

type PhotoToEnter = WordsToFit & Pick<PhotoInput, 'consentVersion' | 'regulationVersion'>;

export function whyNotEnterable(
  photo: PhotoToEnter,
  contest: TermsToEnter,
  { now, entered, longestSide }: { now: Date; entered: number; longestSide: number | null },
): EntryRefusal | undefined {
  const closed = whyNotOpen(contest, now);
  if (closed) return closed;
  if (entered >= contest.maxPhotos) return 'TOO_MANY_PHOTOS';
  if (longestSide !== null && longestSide < (contest.longestSideLeast ?? 0)) return 'PHOTO_TOO_SMALL';
  const unfit = whyWordsUnfit(photo, contest);
  if (unfit) return unfit;
  if (photo.regulationVersion !== contest.regulationVersion) return 'REGULATION_CHANGED';
  return photo.consentVersion === contest.consentVersion ? undefined : 'CONSENT_CHANGED';
}

/** What a contest does not take, of what an author says of a photo. */
export function whyWordsUnfit(words: WordsToFit, contest: TermsOfWords): EntryRefusal | undefined {
  if (words.emotions.some((emotion) => !contest.emotions.includes(emotion))) return 'EMOTION_UNKNOWN';
  if (!contest.licences.includes(words.licence)) return 'LICENCE_UNKNOWN';
  const showsMinors = words.people.some(({ isMinor }) => isMinor);
  return showsMinors && !contest.showsFacesOfMinors ? 'MINORS_NOT_SHOWN' : undefined;
}

export function whyNotOpen(contest: ContestCourse, now: Date): 'CONTEST_NOT_OPEN' | 'CONTEST_CLOSED' | undefined {
  const state = contestState(contest, now);
  if (state === 'open') return undefined;
  return state === 'draft' || state === 'announced' ? 'CONTEST_NOT_OPEN' : 'CONTEST_CLOSED';
}
