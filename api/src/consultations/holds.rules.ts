export const HOLD_MINUTES = 15;

/** WCAG 2.2.1: whoever needs more time can ask for it at least ten times. */
export const MOST_EXTENSIONS = 10;

/** Times that one address may hold at once; a library's computers share one. */
export const MOST_HELD_BY_ONE = 40;

/** Until when a hold lasts that is taken or extended now. */
export function heldUntil(now: Date): Date {
  return new Date(now.getTime() + HOLD_MINUTES * 60_000);
}
