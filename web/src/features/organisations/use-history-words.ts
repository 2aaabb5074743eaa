import { useTranslation } from 'react-i18next';
import type { organisations } from '../../locales/en/organisations.ts';
import { useLocale } from '../../shared/routing/use-page.ts';

type Words = typeof organisations;

const byPlatform: readonly string[] = ['administrator.made', 'credential_key.made'];

/** What was done, in words; what a later version of the platform wrote is named in general. */
export function useHistoryWords() {
  const { t, i18n } = useTranslation(['organisations', 'checking']);
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const has = (key: string) => i18n.exists(`organisations:${key}`);
  /** What is done with entries of contests has its words beside their checking. */
  const codeWords = (code: string) => {
    if (has(`history.code.${code}`)) return t(`history.code.${code as 'member.removed'}`);
    if (!i18n.exists(`checking:history.code.${code}`)) return t('history.otherCode');
    return t(`checking:history.code.${code as 'photo.disqualified'}`);
  };
  const what = (code: string, subject: string | null) => {
    const words = codeWords(code);
    return subject ? t('history.about', { words, subject }) : words;
  };
  const value = (word: string) => {
    if (has(`role.${word}`)) return t(`role.${word as keyof Words['role']}`);
    if (has(`history.reason.${word}`)) return t(`history.reason.${word as keyof Words['history']['reason']}`);
    return i18n.exists(`checking:reason.${word}`) ? t(`checking:reason.${word as 'TITLE'}`) : word;
  };
  const fact = (name: string, values: readonly string[]) => {
    const shown = list.format(values.map(value));
    if (!has(`history.fact.${name}`)) return shown;
    return t('history.about', { words: t(`history.fact.${name as keyof Words['history']['fact']}`), subject: shown });
  };
  const by = ({ actorName, code }: { actorName: string | null; code: string }) => {
    if (actorName) return t('history.by', { name: actorName });
    return byPlatform.includes(code) ? t('history.byCommand') : t('history.byDeleted');
  };
  return { what, by, fact };
}
