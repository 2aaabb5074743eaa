import type { Locale } from '@inclusive/localisation/locale';
import type { Namespace } from './namespaces.ts';
import { Texts, type TextTree } from './texts.ts';

const loaders = import.meta.glob<Record<string, TextTree>>('./{lv,lt,en}/*.ts');

/** The page's language with only the page's namespaces. */
export async function loadLanguage(locale: Locale, names: readonly Namespace[]): Promise<Texts> {
  const texts = new Texts(locale);
  await addNamespaces(texts, names);
  return texts;
}

/** Adds the namespaces of a screen that is navigated to. */
export async function addNamespaces(texts: Texts, names: readonly Namespace[]): Promise<void> {
  const missing = names.filter((name) => !texts.has(name));
  const modules = await Promise.all(missing.map((name) => load(texts.language, name)));
  for (const module of modules) if (module) texts.add(module);
}

async function load(locale: Locale, name: Namespace): Promise<Record<string, TextTree> | undefined> {
  return loaders[`./${locale}/${name}.ts`]?.();
}
