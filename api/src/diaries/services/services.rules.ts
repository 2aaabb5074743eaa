import { z } from 'zod';
import { adjustments, channels, serviceKinds } from '@inclusive/calendar/service-terms';
import { locales } from '@inclusive/localisation/locale';
import { spokenLanguages } from '@inclusive/localisation/spoken-languages';
import { type Refused, refused } from '../../shared/refused.ts';

const whole = (least: number, most: number) => z.number().int().min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE');
const some = <const T extends readonly [string, ...string[]]>(values: T, least = 0) =>
  z
    .array(z.enum(values))
    .min(least, 'REQUIRED_CHOICE')
    .max(values.length)
    .transform((chosen) => [...new Set(chosen)]);

/** What a new service starts with; all of it can be changed before it is offered anywhere. */
export const firstFacts = { minutes: 50, step: 60, after: 10, notice: 1440, horizon: 60 };

export const newServiceSchema = z.object({
  organisationId: z.uuid(),
  kind: z.enum(serviceKinds),
  title: z.string().trim().min(1).max(120),
});

export const factsSchema = z
  .object({
    kind: z.enum(serviceKinds),
    minutes: whole(5, 1440),
    stepMinutes: whole(5, 1440),
    bufferBefore: whole(0, 480),
    bufferAfter: whole(0, 480),
    noticeMinutes: whole(0, 525_600),
    horizonDays: whole(1, 730),
    places: whole(1, 200),
    mostRepeats: whole(1, 26),
    languages: some(spokenLanguages, 1),
    channels: some(channels, 1),
    adjustments: some(adjustments),
  })
  .refine(({ kind, places }) => kind !== 'group-visit' || places > 1, { path: ['places'], message: 'PLACES_NEEDED' })
  .refine(({ noticeMinutes, horizonDays }) => noticeMinutes < horizonDays * 1440, {
    path: ['noticeMinutes'],
    message: 'NOTICE_TOO_LONG',
  });

export const serviceWordsSchema = z.object({
  locale: z.enum(locales),
  title: z.string().trim().max(120),
  summary: z.string().trim().max(600),
  awaits: z.string().trim().max(6000),
  easySummary: z.string().trim().max(600),
  easyAwaits: z.string().trim().max(6000),
  isChecked: z.boolean(),
});

/** How an offer uses a diary: not open then, not offered; claimed, and nobody else has it; one of several people. */
export const uses = ['open', 'claimed', 'choice'] as const;

export type Use = (typeof uses)[number];

export const offerSchema = z.object({
  isActive: z.boolean(),
  uses: z
    .array(z.object({ diaryId: z.uuid(), use: z.enum(uses) }))
    .max(100)
    .refine((list) => new Set(list.map(({ diaryId }) => diaryId)).size === list.length),
});

/** Why people could not book, or would share what cannot be shared. Places of a group are counted on definite diaries. */
export function whyNotOffered(places: number, list: readonly { use: Use }[]): Refused | undefined {
  if (!list.some(({ use }) => use !== 'open')) return refused('NOTHING_CLAIMED');
  if (places > 1 && list.some(({ use }) => use === 'choice')) return refused('CHOICE_IN_GROUP');
  return undefined;
}

/** How words of a language stand beside those of the organisation's own language, from which they are made. */
export function wordsState(
  row: { status: string; sourceRevision: number } | undefined,
  sourceRevision: number,
): 'missing' | 'unchecked' | 'outdated' | 'checked' {
  if (!row) return 'missing';
  if (row.status !== 'reviewed') return 'unchecked';
  return row.sourceRevision < sourceRevision ? 'outdated' : 'checked';
}
