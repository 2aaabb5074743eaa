import { shuffled } from '@inclusive/grading/shuffled';

/** What decides whether a juror may see a photo: a country alone never recuses. */
export interface JudgedPhoto {
  id: string;
  author: string;
  /** Organisations that the author belongs to. */
  organisations: readonly string[];
}

export interface SeatedJuror {
  person: string;
  organisations: readonly string[];
}

/** A juror judges neither an own photo nor one from an own organisation. */
export function isRecused(juror: SeatedJuror, photo: JudgedPhoto): boolean {
  return (
    photo.author === juror.person ||
    photo.organisations.some((organisation) => juror.organisations.includes(organisation))
  );
}

/**
 * The photos that a juror has before them, in an order of their own that stays the same over the round. What was
 * skipped comes back after all others, the longest skipped first, as often as it is skipped.
 * @param skipped ids in the order of skipping; the last time counts
 */
export function waitingPhotos(
  seed: string,
  photos: readonly string[],
  scored: ReadonlySet<string>,
  skipped: readonly string[],
): string[] {
  const open = shuffled([...photos].toSorted(), seed).filter((photo) => !scored.has(photo));
  const fresh = open.filter((photo) => !skipped.includes(photo));
  const returning = open
    .filter((photo) => skipped.includes(photo))
    .toSorted((left, right) => skipped.lastIndexOf(left) - skipped.lastIndexOf(right));
  return [...fresh, ...returning];
}
