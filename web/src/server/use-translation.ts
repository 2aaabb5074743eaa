import { useContext } from 'react';
import type { TFunction } from 'i18next';
import { I18nContext } from 'react-i18next';

export { I18nextProvider, Trans } from 'react-i18next';

/**
 * Stands in for react-i18next's own in the server build: the same texts without the subscriptions to a change of
 * language, which never comes while a page is rendered.
 */
export function useTranslation(namespaces: string | readonly string[] = 'common') {
  const i18n = useContext(I18nContext)?.i18n;
  if (!i18n) throw new Error('no language is provided');
  const namespace = typeof namespaces === 'string' ? namespaces : namespaces[0];
  const t = i18n.getFixedT(null, namespace as 'common');
  return Object.assign([t, i18n, true] as [TFunction, typeof i18n, boolean], { t, i18n, ready: true });
}
