import { z } from 'zod';

/** Text as it is kept: without control characters, one space between words, none around them. */
function line(longest: number) {
  return z
    .string()
    .transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().max(longest, 'TOO_LONG'));
}

export const filledLine = (longest: number) => line(longest).refine((text) => text !== '', 'REQUIRED');

export const optionalLine = (longest: number) =>
  line(longest)
    .nullish()
    .transform((text) => text || null);

/** In small letters, as addresses of accounts are kept. */
export const optionalEmail = z
  .string()
  .nullish()
  .transform((email) => email?.trim().toLowerCase() || null)
  .pipe(z.email('INVALID_EMAIL').max(254, 'TOO_LONG').nullable());
