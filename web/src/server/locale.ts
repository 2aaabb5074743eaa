import { isLocale, locales, type Locale } from '@inclusive/localisation/locale';
import { screenPaths } from '../shared/routing/paths.ts';

export const localeCookie = 'locale';
const defaultLocale: Locale = 'lv';

/** The language a reader wants: the remembered one, else the browser's wish, else Latvian. */
export function wishedLocale(remembered: string | undefined, acceptLanguage: string | undefined): Locale {
  if (isLocale(remembered)) return remembered;
  return acceptedLocale(acceptLanguage) ?? defaultLocale;
}

function acceptedLocale(header = ''): Locale | undefined {
  const wishes = header.split(',', 20).map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
    return { language: tag.split('-', 1)[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wishes
    .filter(({ language, quality }) => isLocale(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality)[0]?.language;
  return locales.find((locale) => locale === best);
}

export type Place =
  | { readonly kind: 'page'; readonly locale: Locale }
  /** A screen's address without its language. */
  | { readonly kind: 'unprefixed' }
  | { readonly kind: 'unknown' };

const screenWords = new Set(screenPaths.map((path) => path.split('/')[1]));

/** What a path is by its first word. */
export function placeOf(pathname: string): Place {
  const [, first = ''] = pathname.split('/', 2);
  if (isLocale(first)) return { kind: 'page', locale: first };
  return { kind: screenWords.has(first) ? 'unprefixed' : 'unknown' };
}
