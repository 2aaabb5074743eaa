import { isDay } from '@inclusive/calendar/days';
import type { Fault } from '../../shared/refused.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The longest stretch that is blocked at once. */
export const MOST_BLOCKED_DAYS = 31;

/** For how many weeks time is blocked at once: a year and its last day. */
export const MOST_WEEKS = 53;

interface Asked {
  firstDay: string;
  from: string;
  lastDay: string;
  to: string;
  /** The last day on which the same stretch begins, week after week. */
  repeatUntil?: string | null | undefined;
}

export function blockFaults(asked: Asked): Fault[] {
  const faults = spanFaults(asked);
  return faults.length || !asked.repeatUntil ? faults : repeatFaults(asked, asked.repeatUntil);
}

/** Days from the first week to each of the weeks in which the stretch begins. */
export function weeksOf({ firstDay, repeatUntil }: Asked): number[] {
  const weeks = repeatUntil ? Math.floor(daysBetween(firstDay, repeatUntil) / 7) : 0;
  return Array.from({ length: weeks + 1 }, (_, week) => week * 7);
}

/** Weeks do not run into each other. */
function repeatFaults({ firstDay, lastDay }: Asked, until: string): Fault[] {
  if (!isDay(until)) return [{ field: 'repeatUntil', code: 'INVALID_DATE' }];
  const isOne = daysBetween(firstDay, until) < 7;
  const isLong = weeksOf({ firstDay, lastDay, from: '', to: '', repeatUntil: until }).length > MOST_WEEKS;
  return isOne || isLong || daysBetween(firstDay, lastDay) > 5
    ? [{ field: 'repeatUntil', code: 'INVALID_REPEAT' }]
    : [];
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function spanFaults({ firstDay, from, lastDay, to }: Asked): Fault[] {
  const faults: Fault[] = [];
  if (!isDay(firstDay)) faults.push({ field: 'firstDay', code: 'INVALID_DATE' });
  if (!isDay(lastDay)) faults.push({ field: 'lastDay', code: 'INVALID_DATE' });
  if (!CLOCK.test(from)) faults.push({ field: 'from', code: 'INVALID_TIME' });
  if (!CLOCK.test(to) && to !== '24:00') faults.push({ field: 'to', code: 'INVALID_TIME' });
  if (faults.length) return faults;
  const days = daysBetween(firstDay, lastDay);
  if (days < 0 || days >= MOST_BLOCKED_DAYS) return [{ field: 'lastDay', code: 'INVALID_SPAN' }];
  return days === 0 && to <= from ? [{ field: 'to', code: 'INVALID_SPAN' }] : [];
}

interface ToMove {
  id: string;
  startsAt: string;
  endsAt: string;
  /** Starts that are free for it, in the order of time; its own where somebody else can receive it then. */
  times: readonly string[];
}

/**
 * One time for each visit, in the given order, so that whoever has waited longest chooses first: the own time, else the
 * next one after it that is given to nobody else, else any.
 */
export function proposalsOf(visits: readonly ToMove[]): Map<string, string> {
  const given: { from: number; to: number }[] = [];
  const proposals = new Map<string, string>();
  for (const { id, startsAt, endsAt, times } of visits) {
    const [own, length] = [Date.parse(startsAt), Date.parse(endsAt) - Date.parse(startsAt)];
    const isOpen = (time: string) => {
      const from = Date.parse(time);
      return from === own || given.every((span) => span.to <= from || from + length <= span.from);
    };
    const open = times.filter(isOpen);
    const chosen =
      open.find((time) => Date.parse(time) === own) ?? open.find((time) => Date.parse(time) > own) ?? open.at(-1);
    if (!chosen) continue;
    proposals.set(id, chosen);
    given.push({ from: Date.parse(chosen), to: Date.parse(chosen) + length });
  }
  return proposals;
}
