import type { IncomingHttpHeaders } from 'node:http';

/** True when a form was posted by one of our own pages, as the browser tells. */
export function isSameSite({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, publicOrigin: string): boolean {
  if (typeof site === 'string' && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : origin === publicOrigin;
}
