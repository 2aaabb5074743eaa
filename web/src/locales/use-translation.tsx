import { createContext, type ReactNode, useContext } from 'react';

/** What i18next on the server and `Texts` in the browser have in common. */
export interface Language {
  readonly language: string;
  getFixedT(language: null, namespace: string): (key: string, values?: Record<string, unknown>) => string;
  exists(key: string): boolean;
}

const LanguageContext = createContext<Language | undefined>(undefined);

export function I18nextProvider({ i18n, children }: { i18n: Language; children: ReactNode }) {
  return <LanguageContext value={i18n}>{children}</LanguageContext>;
}

/**
 * Stands in for react-i18next in both builds: the same texts without the subscriptions to a change of language,
 * because every page stays in the language of its address.
 */
export function useTranslation(namespaces: string | readonly string[] = 'common') {
  const i18n = useContext(LanguageContext);
  if (!i18n) throw new Error('no language is provided');
  const t = i18n.getFixedT(null, typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? 'common'));
  return Object.assign([t, i18n, true], { t, i18n, ready: true });
}
