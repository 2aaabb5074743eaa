import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import type { EntryRefusal } from '../photo.rules.ts';

/** Refusals that concern one answer. */
const fieldOfRefusal = new Map<EntryRefusal, string>([
  ['EMOTION_UNKNOWN', 'emotions'],
  ['LICENCE_UNKNOWN', 'licence'],
  ['MINORS_NOT_SHOWN', 'showsPeople'],
  ['PHOTO_TOO_SMALL', 'uploadId'],
]);

export function refusalOf(why: EntryRefusal): Refused {
  const field = fieldOfRefusal.get(why);
  return field ? refusedInput([{ field, code: why }]) : refused(why);
}
