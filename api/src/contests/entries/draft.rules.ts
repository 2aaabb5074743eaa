import { z } from 'zod';

/** What stands in one field of the form, as it was typed; several values where several boxes are ticked. */
export interface Answer {
  name: string;
  values: string[];
}

export const DRAFT_LIMITS = { answers: 80, values: 20, value: 2000, bytes: 24_000, ofOnePerson: 15 };

/** Nothing in a draft is wrong but its size. A consent is given when a photo is sent, and is not kept before. */
const consents = new Set(['hasConsented', 'isOwnPhoto']);

export const answersSchema = z
  .array(
    z.object({
      name: z.string().regex(/^[A-Za-z0-9.]{1,60}$/, 'INVALID'),
      values: z.array(z.string().transform((value) => value.slice(0, DRAFT_LIMITS.value))).max(DRAFT_LIMITS.values),
    }),
  )
  .max(DRAFT_LIMITS.answers)
  .transform((answers) => answers.filter(({ name }) => !consents.has(name)))
  .refine((answers) => Buffer.byteLength(JSON.stringify(answers)) <= DRAFT_LIMITS.bytes, 'TOO_LONG');

/** The title as far as it is typed. */
export function titleOf(answers: readonly Answer[]): string | null {
  return answers.find(({ name }) => name === 'title')?.values[0]?.trim() || null;
}

export function isSame(one: readonly Answer[], other: readonly Answer[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
