import { z } from 'zod';
import { isDay } from '@inclusive/calendar/days';
import type { Fault } from '../../shared/refused.ts';
import { emotions } from '../contest-parts.rules.ts';
import type { ContestState } from '../contest-state.rules.ts';
import { licences } from '../licence.rules.ts';

/** Zones that a contest may live by: those of the network's neighbourhood. */
export const contestZones = ['Europe/Riga', 'Europe/Vilnius', 'Europe/Tallinn', 'Europe/Warsaw', 'Europe/Helsinki'];

export const day = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === '' || isDay(text), 'INVALID_DATE');

const optionalDay = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)
  .pipe(day.nullable());

export const whole = (least: number, most: number) =>
  z
    .int({ error: ({ input }) => ((input ?? null) === null ? 'REQUIRED' : 'INVALID_NUMBER') })
    .min(least, 'TOO_SMALL')
    .max(most, 'TOO_LARGE');

export const termsSchema = z.object({
  zone: z.string().refine((zone) => contestZones.includes(zone), 'REQUIRED_CHOICE'),
  opensOn: day,
  closesOn: day,
  emotions: z.array(z.enum(emotions)).min(1, 'REQUIRED_CHOICE'),
  licences: z.array(z.enum(licences)).min(1, 'REQUIRED_CHOICE'),
  maxPhotos: whole(1, 100),
  longestSideLeast: whole(100, 20_000).nullable(),
  showsFacesOfMinors: z.boolean(),
  finalistsMost: whole(2, 15),
  votesLeast: whole(1, 50),
  hasOnePrizeEach: z.boolean(),
  hasPublicVote: z.boolean(),
  voteOpensOn: optionalDay,
  voteClosesOn: optionalDay,
});

export type KeptTerms = z.output<typeof termsSchema>;

/** Days that do not fit each other. */
export function clashesIn(terms: KeptTerms): Fault[] {
  const faults: Fault[] = [];
  if (terms.closesOn < terms.opensOn) faults.push({ field: 'closesOn', code: 'BEFORE_OPENING' });
  if (!terms.hasPublicVote) return faults;
  const { voteOpensOn, voteClosesOn } = terms;
  if (!voteOpensOn) faults.push({ field: 'voteOpensOn', code: 'REQUIRED' });
  else if (voteOpensOn <= terms.closesOn) faults.push({ field: 'voteOpensOn', code: 'VOTE_BEFORE_CLOSING' });
  if (!voteClosesOn) faults.push({ field: 'voteClosesOn', code: 'REQUIRED' });
  else if (voteOpensOn && voteClosesOn < voteOpensOn) faults.push({ field: 'voteClosesOn', code: 'BEFORE_OPENING' });
  return faults;
}

/** People have relied on what was published: from then on terms stay, or become kinder to those who take part. */
export function brokenPromises(before: KeptTerms, after: KeptTerms, state: ContestState): Fault[] {
  if (state === 'draft') return [];
  const faults: Fault[] = [];
  const fixed = (field: keyof KeptTerms) => {
    if (before[field] !== after[field]) faults.push({ field, code: 'FIXED' });
  };
  fixed('zone');
  fixed('closesOn');
  if (state !== 'announced') fixed('opensOn');
  const { emotions: felt, licences: offered } = after;
  if (!before.emotions.every((each) => felt.includes(each))) faults.push({ field: 'emotions', code: 'ONLY_MORE' });
  if (!before.licences.every((each) => offered.includes(each))) faults.push({ field: 'licences', code: 'ONLY_MORE' });
  if (after.maxPhotos < before.maxPhotos) faults.push({ field: 'maxPhotos', code: 'ONLY_MORE' });
  if ((after.longestSideLeast ?? 0) > (before.longestSideLeast ?? 0)) {
    faults.push({ field: 'longestSideLeast', code: 'ONLY_LESS' });
  }
  if (state === 'results' || state === 'exhibition') {
    (['finalistsMost', 'votesLeast', 'hasOnePrizeEach'] as const).forEach(fixed);
  }
  return faults;
}

export type ExtensionFault = 'ONLY_LATER' | 'DAY_PASSED' | 'NOT_BEFORE_VOTE';

/** A closing day moves on only: to a later day that has not passed, before the vote. */
export function whyNotExtendable(
  { closesOn, hasPublicVote, voteOpensOn }: Pick<KeptTerms, 'closesOn' | 'hasPublicVote' | 'voteOpensOn'>,
  wanted: string,
  today: string,
): ExtensionFault | undefined {
  if (wanted <= closesOn) return 'ONLY_LATER';
  if (wanted < today) return 'DAY_PASSED';
  return hasPublicVote && voteOpensOn && wanted >= voteOpensOn ? 'NOT_BEFORE_VOTE' : undefined;
}
