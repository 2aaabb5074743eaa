import type { i18n, Resource, TFunction } from 'i18next';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { createI18n } from './create-i18n.ts';
import type { Language } from './use-translation.tsx';

/** Enough for every key there is, a stop for keys made up from what readers send. */
const MOST_TEXTS = 10_000;

type Texts = Resource[string];

const modules = import.meta.glob<Texts>('./{lv,lt,en}/*.ts', { eager: true });

/** Every text of every language, for the server; made once. */
export const allLanguages = Object.fromEntries(
  locales.map((locale) => [locale, remembering(createI18n(locale, textsOf(locale)))]),
) as Record<Locale, Language>;

function textsOf(locale: Locale): Texts {
  const own = Object.entries(modules).filter(([file]) => file.startsWith(`./${locale}/`));
  return Object.assign({}, ...own.map(([, module]) => ({ ...module })));
}

/** Texts never change while the server runs: a text without variables is looked up once. */
function remembering(language: i18n): Language {
  const fixed = new Map<string, TFunction>();
  const original = language.getFixedT.bind(language) as (...wanted: unknown[]) => TFunction;
  const getFixedT = (lng: unknown, ns: unknown, keyPrefix?: unknown, options?: unknown): TFunction => {
    const key = `${String(ns)} ${keyPrefix ? String(keyPrefix) : ''}`;
    const known = fixed.get(key) ?? rememberingTexts(original(lng, ns, keyPrefix, options));
    fixed.set(key, known);
    return known;
  };
  return Object.assign(language, { getFixedT }) as unknown as Language;
}

function rememberingTexts(t: TFunction): TFunction {
  const texts = new Map<unknown, unknown>();
  const look = t as unknown as (...wanted: unknown[]) => unknown;
  const remembered = (key: unknown, ...options: unknown[]): unknown => {
    if (options.length || typeof key !== 'string') return look(key, ...options);
    const known = texts.get(key) ?? look(key);
    if (texts.size < MOST_TEXTS) texts.set(key, known);
    return known;
  };
  return Object.assign(remembered, t) as unknown as TFunction;
}
