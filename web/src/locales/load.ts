import type { i18n, Resource } from 'i18next';
import type { Locale } from '@inclusive/localisation/locale';
import { createI18n } from './create-i18n.ts';
import type { Namespace } from './namespaces.ts';

const loaders = import.meta.glob<Resource[string]>('./{lv,lt,en}/*.ts');

/** The page's language with only the page's namespaces. */
export async function loadLanguage(locale: Locale, names: readonly Namespace[]): Promise<i18n> {
  const loaded = await Promise.all(names.map((name) => load(locale, name)));
  return createI18n(locale, Object.assign({}, ...loaded));
}

/** Adds the namespaces of a screen that is navigated to. */
export async function addNamespaces(language: i18n, names: readonly Namespace[]): Promise<void> {
  const locale = language.language as Locale;
  const missing = names.filter((name) => !language.hasResourceBundle(locale, name));
  const loaded = await Promise.all(missing.map((name) => load(locale, name)));
  for (const [name, texts] of loaded.flatMap((module) => Object.entries(module))) language.addResourceBundle(locale, name, texts);
}

async function load(locale: Locale, name: Namespace): Promise<Record<string, object>> {
  const module = await loaders[`./${locale}/${name}.ts`]?.();
  return { ...module } as Record<string, object>;
}
