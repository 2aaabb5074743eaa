import { codeOf } from '../api-failure.ts';

interface MatchedRoute {
  readonly status: string;
  readonly error?: unknown;
  readonly fullPath: string;
}

const statuses = {
  NOT_FOUND: 404,
  GONE: 410,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  TOO_MANY: 429,
  BAD_INPUT: 404,
  OFFLINE: 503,
  INTERNAL: 500,
} as const;

export function statusOf(error: unknown): (typeof statuses)[keyof typeof statuses] {
  return statuses[codeOf(error)];
}

/** HTTP status of the loaded routes; a path that only the language prefix knows is not found. */
export function statusOfMatches(matches: readonly MatchedRoute[]): number {
  if (matches.some(({ status }) => status === 'notFound')) return 404;
  const failed = matches.find(({ status }) => status === 'error');
  if (failed) return statusOf(failed.error);
  return isScreen(matches.at(-1)) ? 200 : 404;
}

/** True for a screen of its own, false for the frame around a screen that is missing. */
export function isScreen(leaf: MatchedRoute | undefined): boolean {
  return leaf?.status === 'success' && leaf.fullPath !== '/$locale' && leaf.fullPath !== '/';
}
