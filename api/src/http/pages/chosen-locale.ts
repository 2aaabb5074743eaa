import { isLocale, type Locale } from '@inclusive/localisation/locale';

const PREFIX = /^\/([a-z]{2})(?=[/?]|$)/;

/** The language that a reader has just switched to: they come from a page of ours in another one. */
export function chosenLocale(url: string, referer: string | undefined, publicOrigin: string): Locale | undefined {
  if (!referer?.startsWith(`${publicOrigin}/`)) return undefined;
  const from = PREFIX.exec(referer.slice(publicOrigin.length))?.[1];
  const to = PREFIX.exec(url)?.[1];
  return from !== to && isLocale(from) && isLocale(to) ? to : undefined;
}
