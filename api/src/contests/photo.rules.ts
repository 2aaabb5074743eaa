import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';

export const PHOTO_LIMITS = { title: 120, altText: 400, name: 120, credit: 80, note: 1000 };

export const photoStates = ['processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn'] as const;
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

export const licences = ['exhibition', 'cc_by_sa_4'] as const;
export type Licence = (typeof licences)[number];

export const submitters = ['author', 'guardian'] as const;
export type Submitter = (typeof submitters)[number];

/** Text as it is kept: without control characters, one space between words, none around them. */
function line(longest: number) {
  return z
    .string()
    .transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().max(longest, 'TOO_LONG'));
}

const filledLine = (longest: number) => line(longest).refine((text) => text !== '', 'REQUIRED');
const optionalLine = (longest: number) =>
  line(longest)
    .nullish()
    .transform((text) => text || null);

export const photoSchema = z
  .object({
    contest: z.string(),
    uploadId: z.uuid('UPLOAD_MISSING'),
    title: filledLine(PHOTO_LIMITS.title),
    altText: filledLine(PHOTO_LIMITS.altText),
    credit: optionalLine(PHOTO_LIMITS.credit),
    emotion: z.string().min(1, 'REQUIRED_CHOICE'),
    locale: z.enum(locales),
    licence: z.enum(licences, 'REQUIRED_CHOICE'),
    submittedBy: z.enum(submitters, 'REQUIRED_CHOICE'),
    guardianName: optionalLine(PHOTO_LIMITS.name),
    consentVersion: z.number().int(),
    hasConsented: z.literal(true, 'REQUIRED_CONSENT'),
    isOwnPhoto: z.literal(true, 'REQUIRED_CONSENT'),
  })
  .refine(({ submittedBy, guardianName }) => submittedBy !== 'guardian' || guardianName, {
    path: ['guardianName'],
    message: 'REQUIRED',
    when: () => true,
  })
  .transform((photo) => (photo.submittedBy === 'author' ? { ...photo, guardianName: null } : photo));

export type PhotoInput = z.output<typeof photoSchema>;

/** Why a photo is not shown. "Other" says nothing by itself and needs words of its own. */
export const rejectionSchema = z
  .object({
    photoId: z.string(),
    reason: z.enum(rejectionReasons, 'REQUIRED_CHOICE'),
    note: optionalLine(PHOTO_LIMITS.note),
  })
  .refine(({ reason, note }) => reason !== 'OTHER' || note, { path: ['note'], message: 'REQUIRED' });

export interface ContestTerms {
  opensOn: string;
  closesOn: string;
  emotions: string[];
  maxPhotos: number;
  consentVersion: number;
}

export const contestPhases = ['announced', 'open', 'closed'] as const;
export type ContestPhase = (typeof contestPhases)[number];

/** Days are days of the contest's own zone, `YYYY-MM-DD`; the first and the last one count. */
export function phaseOf(
  { opensOn, closesOn }: Pick<ContestTerms, 'opensOn' | 'closesOn'>,
  today: string,
): ContestPhase {
  if (today < opensOn) return 'announced';
  return today > closesOn ? 'closed' : 'open';
}

export type EntryRefusal =
  'CONTEST_NOT_OPEN' | 'CONTEST_CLOSED' | 'TOO_MANY_PHOTOS' | 'EMOTION_UNKNOWN' | 'CONSENT_CHANGED';

export function whyNotEnterable(
  photo: Pick<PhotoInput, 'emotion' | 'consentVersion'>,
  contest: ContestTerms,
  { today, entered }: { today: string; entered: number },
): EntryRefusal | undefined {
  const phase = phaseOf(contest, today);
  if (phase !== 'open') return phase === 'closed' ? 'CONTEST_CLOSED' : 'CONTEST_NOT_OPEN';
  if (entered >= contest.maxPhotos) return 'TOO_MANY_PHOTOS';
  if (!contest.emotions.includes(photo.emotion)) return 'EMOTION_UNKNOWN';
  return photo.consentVersion === contest.consentVersion ? undefined : 'CONSENT_CHANGED';
}

export type DecisionRefusal = 'PHOTO_NOT_READY' | 'ALREADY_DECIDED' | 'PHOTO_WITHDRAWN';

/** Why an organiser can no longer, or not yet, decide about a photo. */
export function whyNotDecidable(state: PhotoState): DecisionRefusal | undefined {
  if (state === 'waiting') return undefined;
  if (state === 'withdrawn') return 'PHOTO_WITHDRAWN';
  return state === 'processing' || state === 'unreadable' ? 'PHOTO_NOT_READY' : 'ALREADY_DECIDED';
}

/** Today's date in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(moment);
}
