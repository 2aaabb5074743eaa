import type { Fault } from '../shared/refused.ts';

/** So many offers may pass unanswered; then the place on the list goes. Whoever says no keeps it. */
export const MOST_MISSED = 3;

/** The longest stretch of days that one can wait for. */
export const MOST_WAITING_DAYS = 62;

interface Span {
  from: string;
  to: string;
}

/** When an offer ends: after so many minutes in which the place is open, and before it would be too late to come. */
export function offerEnd(now: Date, open: readonly Span[], minutes: number, latest: Date): Date {
  let left = minutes * 60_000;
  for (const { from, to } of open) {
    const begin = Math.max(Date.parse(from), now.getTime());
    const length = Math.max(0, Date.parse(to) - begin);
    if (length >= left) return earlier(new Date(begin + left), latest);
    left -= length;
  }
  return latest;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

/** `today` and `lastDay` bound what can be booked at all. */
export function dayFaults(firstDay: string, lastDay: string, bounds: { today: string; lastDay: string }): Fault[] {
  if (firstDay < bounds.today || firstDay > bounds.lastDay) return [{ field: 'firstDay', code: 'INVALID_DAY' }];
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000;
  return days < 0 || days >= MOST_WAITING_DAYS ? [{ field: 'lastDay', code: 'INVALID_DAY' }] : [];
}

export type WaitingReason = 'OFFERED' | 'OFFERED_TO_EARLIER' | 'OTHERS_BEFORE' | 'ALL_TAKEN';

/** Why somebody still waits. */
export function reasonOf(state: string, position: number, isOfferedToEarlier: boolean): WaitingReason {
  if (state === 'offered') return 'OFFERED';
  if (isOfferedToEarlier) return 'OFFERED_TO_EARLIER';
  return position > 1 ? 'OTHERS_BEFORE' : 'ALL_TAKEN';
}

interface Waiting {
  firstDay: string;
  lastDay: string;
  /** Starts that were offered before. */
  passed: readonly (string | Date)[];
}

/** The first of a list, in its order, who waits for this time. */
export function firstToWaitFor<W extends Waiting>(
  list: readonly W[],
  { day, startsAt }: { day: string; startsAt: string },
): W | undefined {
  const start = Date.parse(startsAt);
  return list.find(
    ({ firstDay, lastDay, passed }) =>
      firstDay <= day && day <= lastDay && passed.every((each) => new Date(each).getTime() !== start),
  );
}
