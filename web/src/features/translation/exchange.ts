import type { Place } from './use-translation-words.ts';

export const verdicts = ['taken', 'stale', 'refused', 'untranslated', 'missing', 'unchanged'] as const;

export type Verdict = (typeof verdicts)[number];

export interface ReportItem {
  part: string;
  field: string;
  verdict: Verdict;
  reasons: string[];
  was?: string;
}

/** What a file would change, or has changed, as the server says it. */
export interface Report {
  isDone: boolean;
  token: string;
  isOtherRevision: boolean;
  faults: { place: string; code: string }[];
  items: ReportItem[];
  /** What each text of a course is; texts of rooms have names of their own. */
  places?: Record<string, Place>;
}

export type Sent = { report: Report } | { code: string };

/** Sends a file to be looked at, or with the token of its report to be taken over. Never rejects. */
export async function sendFile(address: string, file: Blob, token?: string): Promise<Sent> {
  const query = token === undefined ? '' : `?take=${encodeURIComponent(token)}`;
  try {
    const response = await fetch(`${address}${query}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/xliff+xml' },
      body: file,
    });
    const answer = (await response.json()) as Report & { code?: string };
    if (response.ok) return { report: answer };
    return { code: response.status === 413 ? 'TOO_LARGE' : (answer.code ?? 'UNKNOWN') };
  } catch {
    return { code: 'OFFLINE' };
  }
}

export function exchangeAddress(work: 'courses' | 'rooms', slug: string, variant: string): string {
  return `/authoring/${work}/${encodeURIComponent(slug)}/translations/${variant}`;
}

export function countOf({ items }: Pick<Report, 'items'>, verdict: Verdict): number {
  return items.filter((item) => item.verdict === verdict).length;
}
