import { createInstance, type i18n, type Resource } from 'i18next';
import type { Locale } from '@inclusive/localisation/locale';
import { oneStop } from '@inclusive/localisation/one-stop';
import { namespaces } from './namespaces.ts';

const sentences = { type: 'postProcessor', name: 'sentences', process: oneStop } as const;

/** One instance a language: never switched, so that requests in different languages share nothing. */
export function createI18n(locale: Locale, texts: Resource[string]): i18n {
  const instance = createInstance().use(sentences);
  void instance.init({
    lng: locale,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'common',
    resources: { [locale]: texts },
    initAsync: false,
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    postProcess: locale === 'lt' ? [sentences.name] : false,
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
  });
  return instance;
}
