import { isLocale, type Locale, locales } from '@inclusive/localisation/locale';

/** A language of a course, in its standard form or in easy language. All variants are one course. */
export type Variant = Locale | `${Locale}-easy`;

/** Every variant, each language's standard one first. */
export const variants: readonly Variant[] = locales.flatMap((locale): Variant[] => [locale, `${locale}-easy`]);

export function isVariant(value: unknown): value is Variant {
  return variants.some((variant) => variant === value);
}

export function localeOf(variant: Variant): Locale {
  const [locale] = variant.split('-');
  return isLocale(locale) ? locale : 'en';
}

export function isEasy(variant: Variant): boolean {
  return variant.endsWith('-easy');
}

export function variantOf(locale: Locale, easy: boolean): Variant {
  return easy ? `${locale}-easy` : locale;
}

/** The column `variant` of the table `translation`; its column `locale` is `localeOf`. */
export function columnOf(variant: Variant): 'standard' | 'easy' {
  return isEasy(variant) ? 'easy' : 'standard';
}

/** Where a field's text is looked for, one after the other: easy, standard, the course's own language, English. */
export function readingOrder(asked: Variant, source: Locale): Variant[] {
  return [...new Set<Variant>([asked, localeOf(asked), source, 'en'])];
}
