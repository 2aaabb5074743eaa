/** The interface's languages, by their BCP 47 codes; each partner country's state language comes first. */
export const locales = ['lv', 'lt', 'en'] as const;

export type Locale = (typeof locales)[number];

/** A content text together with the language that it is really in. */
export interface LocalisedText {
  text: string;
  locale: Locale;
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Each language's name in itself, as shown in the language switch. */
export const localeNames: Record<Locale, string> = { lv: 'Latviešu', lt: 'Lietuvių', en: 'English' };
