import type { Day } from './days.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows in a place. */
export interface WallTime {
  day: Day;
  /** HH:MM */
  time: string;
}

/** @throws RangeError when the zone is unknown */
export function wallTime(instant: Date, zone: string): WallTime {
  const shown = clockOf(zone).format(instant);
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Minutes that the place's clock is ahead of UTC. */
export function offsetMinutes(instant: Date, zone: string): number {
  const wall = Date.parse(`${clockOf(zone).format(instant).replace(' ', 'T')}Z`);
  return Math.round((wall - instant.getTime()) / MINUTE_MS);
}

export interface Transition {
  at: Date;
  offsetBefore: number;
  offsetAfter: number;
}

/** The moments from `from` up to `to` at which the place's clocks are moved. */
export function transitions(zone: string, from: Date, to: Date): Transition[] {
  const found: Transition[] = [];
  for (let time = from.getTime(); time < to.getTime(); time += 24 * HOUR_MS) {
    const next = Math.min(time + 24 * HOUR_MS, to.getTime());
    const offsetBefore = offsetMinutes(new Date(time), zone);
    const offsetAfter = offsetMinutes(new Date(next), zone);
    if (offsetBefore !== offsetAfter) found.push({ at: momentOfChange(zone, time, next), offsetBefore, offsetAfter });
  }
  return found;
}

/** Whether the place's clock shows this time twice, because it is moved back. */
export function comesTwice(instant: Date, zone: string): boolean {
  const time = instant.getTime();
  const around = transitions(zone, new Date(time - 4 * HOUR_MS), new Date(time + 4 * HOUR_MS));
  return around.some(({ at, offsetBefore, offsetAfter }) => {
    const [since, length] = [time - at.getTime(), (offsetBefore - offsetAfter) * MINUTE_MS];
    return since >= -length && since < length;
  });
}

function momentOfChange(zone: string, from: number, to: number): Date {
  const before = offsetMinutes(new Date(from), zone);
  let [same, changed] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetMinutes(new Date(middle * MINUTE_MS), zone) === before) same = middle;
    else changed = middle;
  }
  return new Date(changed * MINUTE_MS);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
