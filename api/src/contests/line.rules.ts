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

/** Words of several lines: at most one empty line between two others. */
export const optionalText = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\P{Cc}\n]+/gu, ' ')
        .replaceAll(/[^\S\n]+/g, ' ')
        .replaceAll(/ ?\n ?/g, '\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().max(longest, 'TOO_LONG'))
    .nullish()
    .transform((text) => text || null);
