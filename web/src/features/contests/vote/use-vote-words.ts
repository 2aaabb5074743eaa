import { useTranslation } from 'react-i18next';
import type { vote } from '../../../locales/en/vote.ts';

/** Why something about a vote was refused. */
export function useVoteWords(): (code: string) => string {
  const { t, i18n } = useTranslation('vote');
  return (code) =>
    t(i18n.exists(`vote:refused.${code}`) ? `refused.${code as keyof (typeof vote)['refused']}` : 'refused.UNKNOWN');
}
