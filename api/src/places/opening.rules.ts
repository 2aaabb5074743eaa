/** An unbroken time of being open: instants, and what the clock of the place shows. */
export interface OpenRange {
  from: string;
  to: string;
  day: string;
  opens: string;
  closes: string;
}

/** Whether the doors are open, and when that changes next; the ranges come in order. */
export function openNow(
  ranges: readonly Pick<OpenRange, 'from' | 'to'>[],
  now: Date,
): { isOpenNow: boolean; changesAt: string | null } {
  const next = ranges.find(({ to }) => Date.parse(to) > now.getTime());
  const isOpenNow = next !== undefined && Date.parse(next.from) <= now.getTime();
  return { isOpenNow, changesAt: (isOpenNow ? next?.to : next?.from) ?? null };
}

interface Span {
  opens: string;
  closes: string;
}

interface OpenDay {
  day: string;
  spans: Span[];
  isException: boolean;
  holiday: string | null;
}

/** `exceptions`: days that depart from the week, with the holiday that they are for. */
export function openDays(
  days: string[],
  ranges: OpenRange[],
  exceptions: ReadonlyMap<string, string | null>,
): OpenDay[] {
  return days.map((day) => ({
    day,
    isException: exceptions.has(day),
    holiday: exceptions.get(day) ?? null,
    spans: ranges.filter((range) => range.day === day).map(({ opens, closes }) => ({ opens, closes })),
  }));
}

/** The seven weekdays with their hours. */
export function ordinaryWeek(rules: readonly (Span & { weekday: number })[]): { weekday: number; spans: Span[] }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    spans: rules
      .filter((rule) => rule.weekday === weekday)
      .map(({ opens, closes }) => ({ opens, closes }))
      .toSorted((a, b) => a.opens.localeCompare(b.opens)),
  }));
}
