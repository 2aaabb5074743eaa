import type { IncomingHttpHeaders } from 'node:http';

/** True when one of our own pages sent the request, as the browser tells; what tells nothing is not ours. */
export function isSameSite({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, publicOrigin: string): boolean {
  if (typeof site === 'string' && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : origin === publicOrigin;
}
