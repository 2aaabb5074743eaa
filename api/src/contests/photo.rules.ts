import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';

export const PHOTO_LIMITS = { bytes: 30_000_000, megapixels: 110, titleLength: 120, altTextLength: 400 };

export const photoStates = ['processing', 'waiting', 'approved', 'rejected', 'unreadable', 'withdrawn'] as const;
export type PhotoState = (typeof photoStates)[number];

export const rejectionReasons = ['OFF_TOPIC', 'PERSON_WITHOUT_CONSENT', 'QUALITY', 'GENERATED', 'PERSONAL_DATA', 'OTHER'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export const photoSchema = z
  .object({
    contest: z.string(),
    uploadId: z.uuid('UPLOAD_MISSING'),
    title: z.string().trim().min(1, 'REQUIRED').max(PHOTO_LIMITS.titleLength, 'TOO_LONG'),
    altText: z.string().trim().min(1, 'REQUIRED').max(PHOTO_LIMITS.altTextLength, 'TOO_LONG'),
    emotion: z.string().min(1, 'REQUIRED'),
    locale: z.enum(locales),
    licence: z.enum(['exhibition', 'cc-by-sa-4.0'], 'REQUIRED'),
    submittedBy: z.enum(['author', 'guardian'], 'REQUIRED'),
    guardianName: z.string().trim().max(120, 'TOO_LONG').optional().nullable(),
    consentVersion: z.number().int(),
    hasConsented: z.literal(true, 'CONSENT_NEEDED'),
    isOwnPhoto: z.literal(true, 'OWN_PHOTO_NEEDED'),
  })
  .refine(({ submittedBy, guardianName }) => submittedBy === 'author' || guardianName, {
    path: ['guardianName'],
    message: 'REQUIRED',
  });

export type PhotoInput = z.output<typeof photoSchema>;

export interface ContestTerms {
  opensOn: string;
  closesOn: string;
  emotions: string[];
  maxPhotos: number;
  consentVersion: number;
}

/** Why a photo cannot enter; days are days of the contest's own zone, `YYYY-MM-DD`, both inclusive. */
export function whyNotEnterable(
  photo: Pick<PhotoInput, 'emotion' | 'consentVersion'>,
  contest: ContestTerms,
  { today, entered }: { today: string; entered: number },
): string | undefined {
  if (today < contest.opensOn) return 'CONTEST_NOT_OPEN';
  if (today > contest.closesOn) return 'CONTEST_CLOSED';
  if (entered >= contest.maxPhotos) return 'TOO_MANY_PHOTOS';
  if (!contest.emotions.includes(photo.emotion)) return 'EMOTION_UNKNOWN';
  return photo.consentVersion === contest.consentVersion ? undefined : 'CONSENT_CHANGED';
}

/** Today's date in a zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(moment);
}
