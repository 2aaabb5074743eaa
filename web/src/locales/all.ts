import type { i18n, Resource } from 'i18next';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { createI18n } from './create-i18n.ts';

type Texts = Resource[string];

const modules = import.meta.glob<Texts>('./{lv,lt,en}/*.ts', { eager: true });

/** Every text of every language, for the server; made once. */
export const allLanguages = Object.fromEntries(
  locales.map((locale) => [locale, createI18n(locale, textsOf(locale))]),
) as Record<Locale, i18n>;

function textsOf(locale: Locale): Texts {
  const own = Object.entries(modules).filter(([file]) => file.startsWith(`./${locale}/`));
  return Object.assign({}, ...own.map(([, module]) => ({ ...module })));
}
