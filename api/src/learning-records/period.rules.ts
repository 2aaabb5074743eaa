import { addDays, type Day, isDay } from '@inclusive/calendar/days';

/** Days of the local calendar, both of them included; without one the period has no such end. */
export interface Period {
  from?: Day;
  to?: Day;
}

/** What is asked for in an address: what is no day counts as not given, and the earlier day comes first. */
export function periodOf(asked: { from?: unknown; to?: unknown }): Period {
  const from = dayOf(asked.from);
  const to = dayOf(asked.to);
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  return { ...(first && { from: first }), ...(last && { to: last }) };
}

/** The first day after the period; for comparing moments. */
export function dayAfter({ to }: Period): Day | undefined {
  return to && addDays(to, 1);
}

function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}
