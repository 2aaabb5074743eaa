import type { Locale } from '@inclusive/localisation/locale';
import { type AppContext, useAppContext } from '../routing/context.ts';

/** Which words of a course a reader gets: their language, and easy language where they prefer it. */
export interface Reader {
  locale: Locale;
  isEasy: boolean;
}

export function readerOf({ locale, preferences }: Pick<AppContext, 'locale' | 'preferences'>): Reader {
  return { locale, isEasy: preferences.language === 'easy' };
}

export function useReader(): Reader {
  return readerOf(useAppContext());
}
