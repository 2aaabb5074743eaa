import { useCallback } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { localeNames, locales, type Locale } from '@inclusive/localisation/locale';
import type { Api } from '../api.ts';
import { useAppContext } from './context.ts';
import type { FormState } from './form-state.ts';
import { pathTo, type PathRest, type ScreenPath } from './paths.ts';

export function useLocale(): Locale {
  return useAppContext().locale;
}

export function useApi(): Api {
  return useAppContext().api;
}

/** Faults and typed values after a refused form of this page. */
export function useFormState(): FormState {
  return useAppContext().formState;
}

type BoundPath = <Path extends ScreenPath>(path: Path, ...rest: PathRest<Path>) => string;

/** `const to = usePath(); <a href={to('/courses/$slug', { slug })}>` stays in the page's language. */
export function usePath(): BoundPath {
  const locale = useLocale();
  return useCallback<BoundPath>((path, ...rest) => pathTo(locale, path, ...rest), [locale]);
}

export interface Alternate {
  readonly locale: Locale;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** This very page, query included, in every language. */
export function useAlternates(): readonly Alternate[] {
  const { locale: current } = useAppContext();
  const href = useCurrentHref();
  return locales.map((locale) => ({
    locale,
    name: localeNames[locale],
    href: inLocale(href, locale),
    isCurrent: locale === current,
  }));
}

export function inLocale(href: string, locale: Locale): string {
  return href.replace(/^\/[a-z]{2}(?=[/?#]|$)/, `/${locale}`);
}

/** Path of the current page with its language, without the query. */
export function useCurrentPath(): string {
  return useRouterState({ select: ({ location }) => location.pathname });
}

/** Path of the current page with its language and query. */
export function useCurrentHref(): string {
  return useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
}
