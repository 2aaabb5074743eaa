import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { useLocale } from '../../../shared/routing/use-page.ts';

/** Which modules come before one; nothing where it is open from the start. */
export function OpensAfter({ modules }: { modules: readonly LocalisedText[] }) {
  const { t } = useTranslation('courses');
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  if (!modules.length) return null;
  return <p>{t('course.after', { modules: list.format(modules.map(({ text }) => text)) })}</p>;
}
