import { z } from 'zod';
import { prizeKinds } from '../contest-parts.rules.ts';
import { whole } from './terms.rules.ts';
import { wordsSchema } from './words.rules.ts';

export const partKinds = ['category', 'ageGroup', 'prize'] as const;
export type PartKind = (typeof partKinds)[number];

export const partFields = { name: 120, description: 600 } as const;

const words = wordsSchema(partFields);

export const partSchemas = {
  category: z.object({ words }),
  ageGroup: z
    .object({ words, fromAge: whole(0, 120), toAge: whole(0, 120).nullable() })
    .refine(({ fromAge, toAge }) => toAge === null || toAge >= fromAge, { path: ['toAge'], message: 'AGE_BEFORE' }),
  prize: z.object({
    words,
    kind: z.enum(prizeKinds, 'REQUIRED_CHOICE'),
    places: whole(1, 20),
    categoryId: z.uuid().nullable().catch(null),
    ageGroupId: z.uuid().nullable().catch(null),
  }),
};

export interface AgeRange {
  fromAge: number;
  toAge: number | null;
}

/** True where somebody would belong to both. */
export function overlaps(one: AgeRange, other: AgeRange): boolean {
  return one.fromAge <= (other.toAge ?? Infinity) && other.fromAge <= (one.toAge ?? Infinity);
}
