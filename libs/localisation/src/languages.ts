import type { Locale } from './locale.ts';

const tags: Record<Locale, string> = { lv: 'lv', lt: 'lt', en: 'en-GB' };

/** Making a format takes many times as long as using it, so that each is made once a language. */
function madeOnce<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const known = made.get(locale) ?? make(tags[locale]);
    made.set(locale, known);
    return known;
  };
}

const namesIn = madeOnce((tag) => new Intl.DisplayNames(tag, { type: 'language' }));
const listsIn = madeOnce((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const kilometresIn = madeOnce(
  (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
);

/** Sign languages, which formats do not know. */
const signed: Record<string, Record<Locale, string>> = {
  lls: { lv: 'lietuviešu zīmju', lt: 'lietuvių gestų', en: 'Lithuanian Sign Language' },
  lsl: { lv: 'latviešu zīmju', lt: 'latvių gestų', en: 'Latvian Sign Language' },
};

/** A language's name as it stands within a sentence: "krievu", "rusų", "Russian". */
export function languageName(code: string, locale: Locale): string {
  return signed[code]?.[locale] ?? namesIn(locale).of(code) ?? code;
}

/** "krievu, latviešu un angļu" */
export function languageList(codes: readonly string[], locale: Locale): string {
  return listOf(
    codes.map((code) => languageName(code, locale)),
    locale,
  );
}

export function listOf(items: readonly string[], locale: Locale): string {
  return listsIn(locale).format(items);
}

/** As it stands at the beginning of a line. */
export function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(tags[locale]) + text.slice(1);
}

/** Whole kilometres in words: "12 km"; less than one is "< 1 km". */
export function kilometres(distance: number, locale: Locale): string {
  const format = kilometresIn(locale);
  const words = distance < 1 ? `< ${format.format(1)}` : format.format(distance);
  return words.replaceAll(' ', '\u00a0');
}
