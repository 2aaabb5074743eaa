import { z } from 'zod';
import { filledLine, optionalLine, optionalText } from '../line.rules.ts';
import { PHOTO_LIMITS, type PhotoState } from '../photo.rules.ts';

/** What an author answers with: other words, an explanation, or both. */
export const answerSchema = z.object({
  photoId: z.string(),
  title: filledLine(PHOTO_LIMITS.title),
  altText: filledLine(PHOTO_LIMITS.altText),
  story: optionalText(PHOTO_LIMITS.story),
  credit: optionalLine(PHOTO_LIMITS.credit),
  place: optionalLine(PHOTO_LIMITS.place),
  answer: optionalLine(PHOTO_LIMITS.note),
});

export type AnswerRefusal = 'NOTHING_ASKED' | 'ANSWER_TOO_LATE';

/** The day to answer counts whole, also after the contest has closed. */
export function whyNotAnswerable(photo: { state: PhotoState; isOverdue: boolean }): AnswerRefusal | undefined {
  if (photo.state !== 'correction') return 'NOTHING_ASKED';
  return photo.isOverdue ? 'ANSWER_TOO_LATE' : undefined;
}
