import type { IncomingHttpHeaders } from 'node:http';

const SESSION_COOKIE = /session_token=/;

/** True for a request that no session could belong to: what it is answered, everyone may be answered. */
export function isAnonymous(headers: IncomingHttpHeaders): boolean {
  return headers.authorization === undefined && !SESSION_COOKIE.test(headers.cookie ?? '');
}
