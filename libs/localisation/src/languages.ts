import type { Locale } from './locale.ts';

const tags: Record<Locale, string> = { lv: 'lv', lt: 'lt', en: 'en-GB' };

/** A language's name as it stands within a sentence: "krievu", "rusų", "Russian". */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(tags[locale], { type: 'language' }).of(code) ?? code;
}

/** "krievu, latviešu un angļu" */
export function languageList(codes: readonly string[], locale: Locale): string {
  return listOf(
    codes.map((code) => languageName(code, locale)),
    locale,
  );
}

export function listOf(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** As it stands at the beginning of a line. */
export function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(tags[locale]) + text.slice(1);
}

/** Whole kilometres in words: "12 km"; less than one is "< 1 km". */
export function kilometres(distance: number, locale: Locale): string {
  const format = new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  const words = distance < 1 ? `< ${format.format(1)}` : format.format(distance);
  return words.replaceAll(' ', '\u00a0');
}
