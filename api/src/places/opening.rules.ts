/** An unbroken time of being open: instants, and what the clock of the place shows. */
export interface OpenRange {
  from: string;
  to: string;
  day: string;
  opens: string;
  closes: string;
}

/** Whether the doors are open, and when that changes next; the ranges come in order. */
export function openNow(ranges: OpenRange[], now: Date): { isOpenNow: boolean; changesAt: string | null } {
  const next = ranges.find(({ to }) => Date.parse(to) > now.getTime());
  const isOpenNow = next !== undefined && Date.parse(next.from) <= now.getTime();
  return { isOpenNow, changesAt: (isOpenNow ? next?.to : next?.from) ?? null };
}

interface OpenDay {
  day: string;
  spans: { opens: string; closes: string }[];
  isException: boolean;
}

export function openDays(days: string[], ranges: OpenRange[], exceptions: ReadonlySet<string>): OpenDay[] {
  return days.map((day) => ({
    day,
    isException: exceptions.has(day),
    spans: ranges.filter((range) => range.day === day).map(({ opens, closes }) => ({ opens, closes })),
  }));
}
