/** From the shortest to the longest. */
export const noticeUnits = ['minutes', 'hours', 'days'] as const;

export const minutesOf: Record<(typeof noticeUnits)[number], number> = { minutes: 1, hours: 60, days: 1440 };

/** A number that is none, and a unit that is none, stay out of every range. */
export function noticeOf(count: number, unit: string): number {
  const known = noticeUnits.find((each) => each === unit);
  return known && count >= 0 ? count * minutesOf[known] : -1;
}
