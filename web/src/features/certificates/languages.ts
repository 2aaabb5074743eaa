import { type Locale, locales } from '@inclusive/localisation/locale';

/** The languages of the sheets by their names in the reader's one, which comes first. */
export function languageNames(own: Locale): { locale: Locale; name: string }[] {
  const names = new Intl.DisplayNames(own, { type: 'language' });
  const sorted = [own, ...locales.filter((locale) => locale !== own)];
  return sorted.map((locale) => ({ locale, name: names.of(locale) ?? locale }));
}
