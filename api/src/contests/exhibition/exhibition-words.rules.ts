import { type Locale, locales } from '@inclusive/localisation/locale';
import { type KeptLanguage, type WordState, wordState } from '../keeping/words.rules.ts';

export type Languages = Partial<Record<Locale, KeptLanguage>> | null;

export const photoFields = { title: 120, story: 1500 } as const;

export function byLocale<T>(valueOf: (locale: Locale) => T): Record<Locale, T> {
  return { lv: valueOf('lv'), lt: valueOf('lt'), en: valueOf('en') };
}

export function wordsOf(languages: Languages): Partial<Record<Locale, KeptLanguage['fields']>> {
  return Object.fromEntries(locales.map((locale) => [locale, languages?.[locale]?.fields ?? {}]));
}

/** A stop in a room is called as the room, if nothing else is written. */
export function stopWordState(languages: Languages, locale: Locale, source: Locale, hasRoom: boolean): WordState {
  const kept = languages?.[locale];
  const original = languages?.[source];
  if (hasRoom && !original) return 'whole';
  return wordState(kept, original, Object.keys(original?.fields ?? { name: '' }));
}

/**
 * How far a photo's words are in a language. The author's own are always whole; a translation is behind when the author
 * has changed the words since.
 */
export function photoWordState(
  languages: Languages,
  own: Readonly<Record<string, string>>,
  locale: Locale,
  source: Locale,
): WordState {
  if (locale === source) return 'whole';
  const state = wordState(languages?.[locale], languages?.[source], Object.keys(own));
  const translated = languages?.[source]?.fields ?? {};
  const isSame = Object.entries(own).every(([field, text]) => translated[field] === text);
  return state === 'whole' && !isSame ? 'outdated' : state;
}
