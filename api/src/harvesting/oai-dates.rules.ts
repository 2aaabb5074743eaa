/** A limit as it was asked for, and the moment that it stands for. */
export interface OaiDate {
  asked: string;
  at: Date;
}

export interface OaiDates {
  from?: OaiDate;
  /** Its moment lies behind the last one that is meant. */
  until?: OaiDate;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const DAY_MS = 86_400_000;

/** Both limits by the day or both by the second, as OAI-PMH asks; else why they are none. */
export function readDates(from: string | undefined, until: string | undefined): OaiDates | string {
  for (const limit of [from, until]) {
    if (limit !== undefined && !isDate(limit))
      return `${limit} is no date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ`;
  }
  if (from !== undefined && until !== undefined) {
    if (DAY.test(from) !== DAY.test(until)) return 'from and until differ in granularity';
    if (from > until) return 'from lies after until';
  }
  return {
    ...(from !== undefined && { from: { asked: from, at: new Date(from) } }),
    ...(until !== undefined && { until: { asked: until, at: behind(until) } }),
  };
}

function isDate(text: string): boolean {
  if (!DAY.test(text) && !SECOND.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.replace('Z', ''));
}

function behind(until: string): Date {
  return new Date(new Date(until).getTime() + (DAY.test(until) ? DAY_MS : 1000));
}

/** Granularity of all datestamps here. */
export function stampOf(moment: string | Date): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
