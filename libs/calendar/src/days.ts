/** A day of the local calendar, YYYY-MM-DD. */
export type Day = string;

/** A month of the local calendar, YYYY-MM. */
export type Month = string;

const DAY_MS = 86_400_000;

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOfUtc(midnightUtc(text)) === text;
}

export function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && isDay(`${text}-01`);
}

export function addDays(day: Day, days: number): Day {
  return dayOfUtc(midnightUtc(day) + days * DAY_MS);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dayOfUtc(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(midnightUtc(day)).getUTCDay() || 7;
}

function midnightUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfUtc(milliseconds: number): Day {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
