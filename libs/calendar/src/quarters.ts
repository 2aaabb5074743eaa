import type { Day } from './days.ts';

/** Three months of the calendar: 2026-Q4. */
export type Quarter = string;

/** More at once would tell more than a page can. */
export const MOST_QUARTERS = 12;

export function isQuarter(text: string): boolean {
  return /^20\d\d-Q[1-4]$/.test(text);
}

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function addQuarters(quarter: Quarter, count: number): Quarter {
  const [year, number] = partsOf(quarter);
  const months = year * 4 + number - 1 + count;
  return `${Math.floor(months / 4)}-Q${(months % 4) + 1}`;
}

export function firstDayOfQuarter(quarter: Quarter): Day {
  const [year, number] = partsOf(quarter);
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
}

/** From the first to the last one, in order; none where they are turned. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let each = first; each <= last && quarters.length < MOST_QUARTERS; each = addQuarters(each, 1))
    quarters.push(each);
  return quarters;
}

function partsOf(quarter: Quarter): [year: number, number: number] {
  return [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
}
