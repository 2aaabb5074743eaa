import { useTranslation } from 'react-i18next';
import type { organisations } from '../../locales/en/organisations.ts';
import { useLocale } from '../../shared/routing/use-page.ts';

type Words = typeof organisations;

const byPlatform: readonly string[] = ['administrator.made', 'credential_key.made'];

/** What was done, in words; what a later version of the platform wrote is named in general. */
export function useHistoryWords() {
  const { t, i18n } = useTranslation('organisations');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const has = (key: string) => i18n.exists(`organisations:${key}`);
  const what = (code: string, subject: string | null) => {
    const words = has(`history.code.${code}`) ? t(`history.code.${code as 'member.removed'}`) : t('history.otherCode');
    return subject ? t('history.about', { words, subject }) : words;
  };
  const value = (word: string) => {
    if (has(`role.${word}`)) return t(`role.${word as keyof Words['role']}`);
    return has(`history.reason.${word}`) ? t(`history.reason.${word as keyof Words['history']['reason']}`) : word;
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
